/**
 * Between years and levels: changes, merged units, periods, consolidation, corrections, other indexes.
 *
 * @packageDocumentation
 */
export { auditTable, type RowAudit, type TableAudit } from "./audit/auditTable.js";
export type { ClassLimit } from "./audit/checkClasses.js";
export type { Repair } from "./audit/checkRow.js";
export type { PublishedColumn, PublishedRow, PublishedSum, PublishedTable } from "./audit/publishedTable.js";
export { changeOverYears } from "./changeOverYears.js";
export type { CommendationRule } from "./commendationRule.js";
export type { Comparability } from "./comparability.js";
export { type Consolidated, type ConsolidatedUnit, consolidate, type Source } from "./consolidate.js";
export type { Consolidation, OfficeReport } from "./consolidation.js";
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
export { parseYearEvents, safeParseYearEvents, sealYearEvents, verifyYearEvents } from "./events/parseYearEvents.js";
export type {
  CouncilVote,
  EvidenceAdded,
  ExplanationAsked,
  ExplanationGiven,
  Locked,
  Submitted,
  YearEvent,
  YearEvents,
} from "./events/yearEvents.js";
export { type Explanation, type Step, type UnitProgress, yearProgress } from "./events/yearProgress.js";
export { type Jump, jumps } from "./jumps.js";
export type { JumpThresholds } from "./jumpThresholds.js";
export { parseSuccession, safeParseSuccession } from "./parseSuccession.js";
export { type PeriodSummary, periodSummary, type YearStanding } from "./periodSummary.js";
export type { Inheritance, Succession, SuccessionEvent, SuccessionKind, Successor } from "./succession.js";
export { type Lineage, traceUnit } from "./traceUnit.js";
export type { Compared, Difference, Inherited, Standing, YearChange } from "./yearChange.js";
