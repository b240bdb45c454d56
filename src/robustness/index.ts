/**
 * How firm a ranking is when weights and answers vary.
 *
 * @packageDocumentation
 */
export type { Advisory } from "./advisory.js";
export { type Dominance, type DominancePair, dominance } from "./dominance.js";
export type { RobustnessOptions, VariedWeights } from "./options.js";
export { type RankInterval, type RankIntervals, rankIntervals } from "./rankIntervals.js";
export { type Robustness, robustness } from "./robustness.js";
export { type SensitiveWeight, type Sensitivity, sensitivity } from "./sensitivity.js";
export type { Results } from "./subject.js";
export type { Varied } from "./weighting.js";
export { type Removal, type WithoutOne, withoutOne } from "./withoutOne.js";
