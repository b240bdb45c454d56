import { refuseOtherKinds } from "../document/arguments.js";
import type { Scheme } from "../scheme/scheme.js";
import { type DominancePair, dominance } from "./dominance.js";
import { DEFAULT_WEIGHTS, type RobustnessOptions } from "./options.js";
import { type RankIntervals, rankIntervals } from "./rankIntervals.js";
import { type SensitiveWeight, sensitivity } from "./sensitivity.js";
import type { Results } from "./subject.js";
import { type Removal, withoutOne } from "./withoutOne.js";

/** How firm a ranking is, asked in four ways. */
export interface Robustness extends RankIntervals {
  readonly dominance: readonly DominancePair[];
  /** The most sensitive weights first, from at most 1,000 draws. */
  readonly sensitivity: readonly SensitiveWeight[];
  readonly withoutOne: readonly Removal[];
}

/** Sobol indices take as many indexes a draw as there are weights, and two more. */
const SENSITIVITY_DRAWS = 1_000;

/**
 * How firm a ranking is: rank intervals and class stability under drawn weights and answers, the pairs that no weighting
 * reversals, the weights that affect the order most, and the effect of each criterion. **Advisory**: say so where it is
 * shown.
 *
 * @param scheme - The scheme that the results were computed by.
 * @param results - An evaluation, or its indexes.
 * @param options - The seed, how many draws, what varies.
 * @returns What {@link rankIntervals}, {@link dominance}, {@link sensitivity} and {@link withoutOne} return, in one,
 *   their figures rounded as they say; the last two by leaves or by domains, as the weights vary.
 * @throws What those four throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { robustness } from "par-index/robustness";
 *
 * const { notice, dominance } = robustness(sonLa880Departments, [], { seed: 880, draws: 1000 });
 * notice.en?.startsWith("Advisory only"); // => true
 * dominance.length; // => 0
 * ```
 * @clause Our reading, as for `rankIntervals`: OECD/JRC Handbook, step 7. Nothing of it enters the index.
 */
export function robustness(scheme: Scheme, results: Results, options: RobustnessOptions): Robustness {
  refuseOtherKinds("options", "an-object", options);
  const intervals = rankIntervals(scheme, results, options);
  const fewer = { ...options, draws: Math.min(options.draws, SENSITIVITY_DRAWS) };
  const { vary } = options.weights ?? DEFAULT_WEIGHTS;
  return {
    ...intervals,
    dominance: dominance(scheme, results).pairs,
    sensitivity: sensitivity(scheme, results, fewer).weights,
    withoutOne: withoutOne(scheme, results, vary).removals,
  };
}
