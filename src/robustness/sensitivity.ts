import { type Decimal, decimal, decimalText } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";
import { compareText } from "../text/compareText.js";
import type { Advisory } from "./advisory.js";
import { DEFAULT_WEIGHTS, type RobustnessOptions, readOptions } from "./options.js";
import { sobolIndices } from "./sobol.js";
import { type Results, ranksBy, ranksNow, type Subject, subjectOf } from "./subject.js";
import { type Block, blockOfEach, blocksOf, drawFactors, weigh } from "./weighting.js";
import { xoshiro128 } from "./xoshiro128.js";

/** Which weights the ranking hangs on most. */
export interface Sensitivity extends Advisory {
  readonly seed: number;
  /** The size of each of the two samples; the index was computed `draws × (2 + weights)` times. */
  readonly draws: number;
  /** The most sensitive first, by the total order. Empty where no drawing moved any rank. */
  readonly weights: readonly SensitiveWeight[];
}

export interface SensitiveWeight {
  /** The leaf or the domain. */
  readonly code: string;
  readonly part: string;
  /** The share of the variance that it accounts for alone; an estimate, which may come out a little below 0. */
  readonly first: string;
  /** The share in which it takes part at all. */
  readonly total: string;
}

/**
 * Which weights the order of the units is most sensitive to: Sobol indices of the mean shift in rank (how many places a
 * unit moves, on average over all units), when weights vary as in {@link rankIntervals}. **Advisory**.
 *
 * @param scheme - The scheme that the results were computed by.
 * @param results - An evaluation, or its indexes.
 * @param options - The seed, the size of a sample, how weights vary; a tally in it is not used.
 * @returns First and total order indices, shares of one: exact for the ranks drawn (Saltelli 2010, Jansen 1999), rounded
 *   half up to four places.
 * @throws What {@link rankIntervals} throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { sensitivity } from "par-index/robustness";
 *
 * sensitivity(sonLa880Departments, [], { seed: 880, draws: 100 }).weights; // => []
 * ```
 * @clause Our reading, as for `rankIntervals`: OECD/JRC Handbook, step 7.
 */
export function sensitivity(scheme: Scheme, results: Results, options: RobustnessOptions): Sensitivity {
  const { seed, draws, weights } = readOptions(options);
  const { vary, spread } = weights ?? { ...DEFAULT_WEIGHTS, spread: Number(DEFAULT_WEIGHTS.spread) };
  const subject = subjectOf(scheme, results);
  const blocks = blocksOf(subject.columns, vary, subject.domainOf);
  const indices = sobolIndices(runs(subject, blocks, { seed, draws, spread }));
  const rows = (indices ?? []).map(({ first, total }, at) => ({
    code: blocks[at]?.code ?? "",
    part: blocks[at]?.part ?? "",
    first: rounded(first),
    total: rounded(total),
  }));
  rows.sort((a, b) => b.total.comparedTo(a.total) || compareText(a.code, b.code) || compareText(a.part, b.part));
  return {
    ...subject.head,
    seed,
    draws,
    weights: rows.map((row) => ({ ...row, first: decimalText(row.first), total: decimalText(row.total) })),
  };
}

function rounded([over, under]: readonly [bigint, bigint]): Decimal {
  const quotient = { over: decimal(over.toString()), under: decimal(under.toString()) };
  return roundQuotient(quotient, { places: 4, mode: "half-up" });
}

/** The summed shift in rank on both samples, and on the first with each block's factor from the second. */
function runs(
  subject: Subject,
  blocks: readonly Block[],
  { seed, draws, spread }: { readonly seed: number; readonly draws: number; readonly spread: number },
): Parameters<typeof sobolIndices>[0] {
  const shiftUnder = shiftsFrom(subject, blocks);
  const source = xoshiro128(seed, 3);
  const [a, b, mixed] = [[] as number[], [] as number[], blocks.map((): number[] => [])];
  const [one, other] = [new Float64Array(blocks.length), new Float64Array(blocks.length)];
  for (let draw = 0; draw < draws; draw += 1) {
    drawFactors(one, spread, source);
    drawFactors(other, spread, source);
    a.push(shiftUnder(one));
    b.push(shiftUnder(other));
    mixed.forEach((list, at) => {
      const leaf = one[at] as number;
      one[at] = other[at] as number;
      list.push(shiftUnder(one));
      one[at] = leaf;
    });
  }
  return { a, b, mixed };
}

/** How many places all units together move away from where they stand now. */
function shiftsFrom(subject: Subject, blocks: readonly Block[]): (factors: Float64Array) => number {
  const blockOf = blockOfEach(subject.columns, blocks);
  const [now, weights] = [ranksNow(subject), subject.columns.weights.slice()];
  const ranks = new Int32Array(now.length);
  return (factors) => {
    weigh(subject.columns, blockOf, factors, weights);
    ranksBy(subject, subject.figuresUnder(weights).ranked, ranks);
    return shift(ranks, now);
  };
}

/** The places between two sets of ranks, added up. */
export function shift(ranks: Int32Array, from: Int32Array): number {
  let places = 0;
  for (let unit = 0; unit < ranks.length; unit += 1) {
    places += Math.abs((ranks[unit] as number) - (from[unit] as number));
  }
  return places;
}
