import type { Columns } from "./columns.js";
import type { Source } from "./xoshiro128.js";

/** What is drawn: a factor for each leaf, or for each domain's leaves in a part. */
export type Varied = "leaves" | "domains";

/** Weights that are drawn together, all of one part. */
export interface Block {
  readonly code: string;
  readonly part: string;
  readonly leaves: readonly number[];
}

/** The leaves of the columns in blocks that share a factor. */
export function blocksOf({ leaves }: Columns, vary: Varied, domainOf: (leaf: string) => string): readonly Block[] {
  const blocks = new Map<string, { code: string; part: string; leaves: number[] }>();
  leaves.forEach(({ code, part }, at) => {
    const own = vary === "leaves" ? code : domainOf(code);
    const key = JSON.stringify([own, part]);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { code: own, part, leaves: [at] });
    else block.leaves.push(at);
  });
  return [...blocks.values()];
}

/** A factor for each block, evenly from 1 − spread up to 1 + spread. */
export function drawFactors(factors: Float64Array, spread: number, source: Source): void {
  const [least, width] = [1 - spread, (2 * spread) / 2 ** 32];
  for (let at = 0; at < factors.length; at += 1) factors[at] = least + width * source();
}

/** How weights come from factors: of each part, its leaves, their blocks, their maxima, and the total that it keeps. */
export interface Weighing {
  readonly parts: readonly {
    readonly leaves: Int32Array;
    readonly blocks: Int32Array;
    readonly maxima: Float64Array;
    readonly total: number;
  }[];
}

export function weighingOf(columns: Columns, blocks: readonly Block[]): Weighing {
  const blockOf = new Map(blocks.flatMap(({ leaves }, block) => leaves.map((leaf): [number, number] => [leaf, block])));
  const count = Math.max(...columns.partOf, -1) + 1;
  const parts = Array.from({ length: count }, (_, part) => {
    const leaves = columns.leaves.flatMap((_, leaf) => (columns.partOf[leaf] === part ? [leaf] : []));
    const maxima = Float64Array.from(leaves, (leaf) => columns.weights[leaf] ?? 0);
    const total = maxima.reduce((sum, max) => sum + max, 0);
    return {
      leaves: Int32Array.from(leaves),
      blocks: Int32Array.from(leaves, (leaf) => blockOf.get(leaf) ?? 0),
      maxima,
      total,
    };
  });
  return { parts };
}

/**
 * Weights under some factors: maximum × factor, brought back to the part's total in whole units of weight. Each leaf
 * gets what the rounded running total grows by, so a part sums to its total exactly. Before that rounding stand doubles,
 * but only + − × ÷ and floor, whose every bit IEEE 754 fixes.
 */
export function weigh({ parts }: Weighing, factors: Float64Array, weights: Float64Array): void {
  for (const { leaves, blocks, maxima, total } of parts) {
    let sum = 0;
    for (let at = 0; at < leaves.length; at += 1) {
      sum += (maxima[at] as number) * (factors[blocks[at] as number] as number);
    }
    const rate = total / sum;
    let [running, before] = [0, 0];
    for (let at = 0; at < leaves.length; at += 1) {
      running += (maxima[at] as number) * (factors[blocks[at] as number] as number);
      const after = at === leaves.length - 1 ? total : Math.floor(running * rate + 0.5);
      weights[leaves[at] as number] = after - before;
      before = after;
    }
  }
}
