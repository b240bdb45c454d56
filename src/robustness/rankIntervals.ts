import { decimal } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Percent } from "../number/quantity.js";
import type { UnrankedUnit } from "../ranking/ranking.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Advisory } from "./advisory.js";
import { classAt, type Limits, limitsOf } from "./classesOf.js";
import { type ReadOptions, type RobustnessOptions, readOptions } from "./options.js";
import { surveyResampler } from "./resampledSurvey.js";
import { type Results, ranksBy, type Subject, subjectOf } from "./subject.js";
import { blockOfEach, blocksOf, drawFactors, weigh } from "./weighting.js";
import { xoshiro128 } from "./xoshiro128.js";

/** The rank and class of each unit when weights, answers or both are drawn repeatedly. */
export interface RankIntervals extends Advisory {
  readonly seed: number;
  readonly draws: number;
  /** Group by group, in the order of the results. */
  readonly units: readonly RankInterval[];
  readonly unranked: readonly UnrankedUnit[];
}

export interface RankInterval {
  readonly unit: string;
  readonly group: string;
  /** As published. */
  readonly rank: number;
  /** As published. */
  readonly class: string;
  /** The best rank drawn, those reached by 5 %, half and 95 % of the draws, and the worst. */
  readonly ranks: {
    readonly best: number;
    readonly q5: number;
    readonly median: number;
    readonly q95: number;
    readonly worst: number;
  };
  /** How often each class was drawn, best class first; together all draws. */
  readonly classes: readonly { readonly class: string; readonly draws: number; readonly percent: Percent }[];
}

/**
 * How firm ranks and classes are: the index of every unit is computed again under weights drawn at random, answers drawn
 * at random, or both. Every drawing of weights keeps each part's maximum (70 appraised, 30 surveyed): leaves or domains
 * only exchange points inside a part. Answers are drawn anew in each cell, as many as were counted, each option with the
 * probability equal to its share. **Advisory**: it does not affect the index.
 *
 * @param scheme - The scheme that the results were computed by.
 * @param results - An evaluation, or its indexes.
 * @param options - The seed, how many draws, what varies.
 * @returns For each ranked unit: ranks as whole numbers, of which `q5` is the best that at least 5 % of the draws do not
 *   exceed; classes with their counts, and percent rounded by `rounding.index`. Points are counted in whole units fine
 *   enough for six decimal places, so equal units stay equal; a scheme's tie-breaks are left aside.
 * @throws `number.out_of_range`, `number.*`, `analysis.nothing_varies` for the options, `analysis.other_tally`,
 *   `analysis.grid_too_coarse`, `analysis.not_by_weights`; what `rank` and `parseTally` throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { rankIntervals } from "par-index/robustness";
 *
 * const result = rankIntervals(sonLa880Departments, [], { seed: 880, draws: 1000 });
 * result.advisory; // => true
 * result.units.length; // => 0
 * ```
 * @clause Our reading: 880/QĐ-UBND fixes weights and ranks (Phần II, mục II.2 and II.3.c) and says nothing about how stable
 *   they are; the practice is the OECD/JRC Handbook's, step 7.
 * @law the same seed, the same result: rankIntervals(s, e, o) = rankIntervals(s, e, o)
 */
export function rankIntervals(scheme: Scheme, results: Results, options: RobustnessOptions): RankIntervals {
  const read = readOptions(options);
  const subject = subjectOf(scheme, results);
  const limits = limitsOf(subject.prepared.scheme.bands);
  const drawn = drawAll(subject, limits, read);
  return {
    ...subject.head,
    seed: read.seed,
    draws: read.draws,
    units: subject.columns.indexes.map((index, at) => ({
      unit: index.unit.id,
      group: index.unit.group,
      rank: subject.published[at] ?? 0,
      class: index.class ?? "",
      ranks: summary(drawn.rankCounts[at] ?? new Uint32Array(), read.draws),
      classes: limits.classes.map((name, position) => {
        const draws = drawn.classCounts[at * limits.classes.length + position] ?? 0;
        const percent = percentOf(decimal(draws), decimal(read.draws), subject.prepared.scheme.rounding.index) ?? "0";
        return { class: name, draws, percent };
      }),
    })),
    unranked: subject.unranked,
  };
}

interface Drawn {
  /** For each unit, how often each rank was drawn; the first place is rank 1. */
  readonly rankCounts: readonly Uint32Array[];
  /** Row by row, how often each class was. */
  readonly classCounts: Uint32Array;
}

function drawAll(subject: Subject, limits: Limits, { seed, draws, weights: varied, tally }: ReadOptions): Drawn {
  const { columns } = subject;
  const blocks = blocksOf(columns, varied?.vary ?? "leaves", subject.domainOf);
  const blockOf = blockOfEach(columns, blocks);
  const resample = tally === null ? null : surveyResampler(subject, tally);
  const [forWeights, forAnswers] = [xoshiro128(seed, 1), xoshiro128(seed, 2)];
  const factors = new Float64Array(blocks.length);
  const weights = columns.weights.slice();
  const ranks = new Int32Array(columns.indexes.length);
  const rankCounts = columns.groups.flatMap(([from, to]) =>
    Array.from({ length: to - from }, () => new Uint32Array(to - from)),
  );
  const classCounts = new Uint32Array(ranks.length * limits.classes.length);
  for (let draw = 0; draw < draws; draw += 1) {
    if (varied !== null) {
      drawFactors(factors, varied.spread, forWeights);
      weigh(columns, blockOf, factors, weights);
    }
    resample?.(forAnswers);
    const { ranked, classed } = subject.figuresUnder(weights);
    ranksBy(subject, ranked, ranks);
    for (let unit = 0; unit < ranks.length; unit += 1) {
      const counts = rankCounts[unit] as Uint32Array;
      const rank = (ranks[unit] as number) - 1;
      counts[rank] = (counts[rank] as number) + 1;
      const at = unit * limits.classes.length + classAt(limits, classed[unit] as number);
      classCounts[at] = (classCounts[at] as number) + 1;
    }
  }
  return { rankCounts, classCounts };
}

function summary(counts: Uint32Array, draws: number): RankInterval["ranks"] {
  return {
    best: rankAt(counts, 1),
    q5: rankAt(counts, Math.ceil((draws * 5) / 100)),
    median: rankAt(counts, Math.ceil(draws / 2)),
    q95: rankAt(counts, Math.ceil((draws * 95) / 100)),
    worst: rankAt(counts, draws),
  };
}

/** The rank that the draw in that place has, draws put in order from the best rank on. */
function rankAt(counts: Uint32Array, place: number): number {
  let passed = 0;
  const at = counts.findIndex((count) => {
    passed += count;
    return passed >= place;
  });
  return at + 1;
}
