/**
 * Between years and levels: changes, merged units, periods, consolidation, corrections, other indexes.
 *
 * @packageDocumentation
 */
export {
  type Comparability,
  type Compared,
  changeOverYears,
  type Difference,
  type Standing,
  type YearChange,
} from "./changeOverYears.js";
export {
  type Consolidated,
  type ConsolidatedUnit,
  type Consolidation,
  consolidate,
  type Report,
  type Source,
} from "./consolidate.js";
export { type Crosswalk, type CrosswalkRow, crosswalk } from "./crosswalk.js";
export {
  type CorrectedLeaf,
  type CorrectedStanding,
  type Correction,
  type CorrectionCause,
  diffEvaluations,
  type EvaluationDiff,
  type LeafResult,
  type ResultStamp,
} from "./diffEvaluations.js";
export { type Jump, type JumpThresholds, jumps } from "./jumps.js";
export { parseSuccession, safeParseSuccession } from "./parseSuccession.js";
export { type CommendationRule, type PeriodSummary, periodSummary, type YearStanding } from "./periodSummary.js";
export type { Succession, SuccessionEvent, SuccessionKind, Successor } from "./succession.js";
export { type Lineage, traceUnit } from "./traceUnit.js";
