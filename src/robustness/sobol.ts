/** What an output gave on two samples A and B, and on A with one input after another taken from B. */
interface SobolRuns {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** One list for each input. */
  readonly mixed: readonly (readonly number[])[];
}

/** How much of the output's variance an input accounts for, as quotients of whole numbers that are not divided out. */
interface SobolIndex {
  /** Alone. */
  readonly first: readonly [over: bigint, under: bigint];
  /** With all it does together with others. */
  readonly total: readonly [over: bigint, under: bigint];
}

/**
 * First and total order Sobol indices of outputs that are whole numbers, exactly: Saltelli's estimator (2010) of the
 * first order, `mean(B · (ABᵢ − A)) ÷ V`, Jansen's of the total, `mean((A − ABᵢ)²) ÷ 2V`, with V the variance of A and B
 * together. `null` where nothing varies.
 */
export function sobolIndices({ a, b, mixed }: SobolRuns): readonly SobolIndex[] | null {
  const [ours, others] = [a.map(BigInt), b.map(BigInt)];
  const [all, runs] = [[...ours, ...others], BigInt(a.length)];
  const [sum, squares] = [total(all), total(all.map((one) => one * one))];
  const count = 2n * runs;
  // V = spread ÷ (count × (count − 1)).
  const spread = count * squares - sum * sum;
  if (spread === 0n) return null;
  const inverse = count * (count - 1n);
  return mixed.map((list) => {
    const leaf = list.map(BigInt);
    const alone = total(leaf.map((one, at) => pick(others, at) * (one - pick(ours, at))));
    const together = total(leaf.map((one, at) => (pick(ours, at) - one) ** 2n));
    return {
      first: [alone * inverse, runs * spread],
      total: [together * inverse, 2n * runs * spread],
    };
  });
}

function total(terms: readonly bigint[]): bigint {
  return terms.reduce((sum, term) => sum + term, 0n);
}

function pick(list: readonly bigint[], at: number): bigint {
  return list[at] ?? 0n;
}
