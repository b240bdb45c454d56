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
    const preparedLeaf = vary === "leaves" ? code : domainOf(code);
    const key = JSON.stringify([preparedLeaf, part]);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { code: preparedLeaf, part, leaves: [at] });
    else block.leaves.push(at);
  });
  return [...blocks.values()];
}

/** A factor for each block, evenly from 1 − spread up to 1 + spread. */
export function drawFactors(factors: Float64Array, spread: number, source: Source): void {
  const [least, width] = [1 - spread, (2 * spread) / 2 ** 32];
  for (let at = 0; at < factors.length; at += 1) factors[at] = least + width * source();
}

/** Of each leaf, the block whose factor it takes. */
export function blockOfEach({ leaves }: Columns, blocks: readonly Block[]): Int32Array {
  const blockOf = new Int32Array(leaves.length);
  blocks.forEach((block, at) => {
    for (const leaf of block.leaves) blockOf[leaf] = at;
  });
  return blockOf;
}

/**
 * Weights under some factors: maximum × factor, brought back to the part's total in whole units of weight. Each leaf
 * gets what the rounded running total grows by, so a part sums to its total exactly. Before that rounding stand doubles,
 * but only + − × ÷ and floor, whose every bit IEEE 754 fixes.
 */
export function weigh(
  { parts, weights: maxima }: Pick<Columns, "parts" | "weights">,
  blockOf: Int32Array,
  factors: Float64Array,
  weights: Float64Array,
): void {
  for (const [from, to] of parts) {
    let [total, sum] = [0, 0];
    for (let leaf = from; leaf < to; leaf += 1) {
      const max = maxima[leaf] as number;
      total += max;
      sum += max * (factors[blockOf[leaf] as number] as number);
    }
    const rate = total / sum;
    let [running, before] = [0, 0];
    for (let leaf = from; leaf < to; leaf += 1) {
      running += (maxima[leaf] as number) * (factors[blockOf[leaf] as number] as number);
      const after = leaf === to - 1 ? total : Math.floor(running * rate + 0.5);
      weights[leaf] = after - before;
      before = after;
    }
  }
}
