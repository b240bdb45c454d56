import { type Comparison, Took, type Variant } from "./comparison.js";

/** One variant's share of a comparison. */
export interface Measured {
  readonly name: string;
  /** Milliseconds of one run: the median over the rounds. */
  readonly median: number;
  /** How many times the first variant's speed is this one's: quartiles of the ratios within each round. */
  readonly ratio: { readonly low: number; readonly median: number; readonly high: number };
}

export interface Rounds {
  readonly rounds: number;
  /** Milliseconds that each variant is given in a round. */
  readonly share: number;
}

/**
 * Times variants side by side: in every round each has its turn, in an order that rotates, so that whatever else the
 * machine does falls on all of them. What is compared is the ratio within a round, never two figures of different times.
 */
export async function sideBySide({ variants }: Comparison, { rounds, share }: Rounds): Promise<readonly Measured[]> {
  const runs = new Map<Variant, number>();
  for (const one of variants) runs.set(one, await runsWithin(one, share));
  const times = new Map(variants.map((one): [Variant, number[]] => [one, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at] of variants.entries()) {
      const one = variants[(at + round) % variants.length];
      if (one !== undefined) times.get(one)?.push(await timeOf(one, runs.get(one) ?? 1));
    }
  }
  const [ours] = variants;
  const own = (ours && times.get(ours)) ?? [];
  return variants.map((one) => {
    const taken = times.get(one) ?? [];
    const ratios = taken.map((time, round) => time / (own[round] ?? Number.NaN));
    const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share));
    return {
      name: one.name,
      median: quantile(taken, 0.5),
      ratio: { low: low ?? 0, median: median ?? 0, high: high ?? 0 },
    };
  });
}

/** How many runs fill a variant's time in a round; the first ones warm it up. */
async function runsWithin(variant: Variant, share: number): Promise<number> {
  const begun = performance.now();
  let runs = 0;
  while (performance.now() - begun < 3 * share || runs < 1) {
    await variant.run();
    runs += 1;
  }
  return Math.max(1, Math.round((runs * share) / (performance.now() - begun)));
}

async function timeOf(variant: Variant, runs: number): Promise<number> {
  const begun = performance.now();
  let took = 0;
  for (let run = 0; run < runs; run += 1) {
    const result = variant.run();
    // Waiting costs a turn of the event loop: only what is a promise is waited for.
    const awaited: unknown = result instanceof Promise ? await result : result;
    if (awaited instanceof Took) took += awaited.milliseconds;
  }
  return (took || performance.now() - begun) / runs;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return below + (above - below) * (place - Math.floor(place));
}
