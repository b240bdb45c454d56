/**
 * par-index: the PAR Index (Chỉ số cải cách hành chính) of departments, districts and communes. The contents page: rooms
 * in the order in which data travels.
 *
 * @packageDocumentation
 */

// analysis: questions put to finished results
export { type CarriedOver, carryOver } from "./analysis/carryOver.js";
export {
  type Comparability,
  type Compared,
  changeOverYears,
  type Difference,
  type Standing,
  type YearChange,
} from "./analysis/changeOverYears.js";
export {
  type Consolidated,
  type ConsolidatedUnit,
  type Consolidation,
  consolidate,
  type Report,
  type Source,
} from "./analysis/consolidate.js";
export { type Crosswalk, type CrosswalkRow, crosswalk } from "./analysis/crosswalk.js";
export { editionFor } from "./analysis/editionFor.js";
export { parseSuccession, safeParseSuccession } from "./analysis/parseSuccession.js";
export {
  type CommendationRule,
  type PeriodSummary,
  periodSummary,
  type YearStanding,
} from "./analysis/periodSummary.js";
export type { Succession, SuccessionEvent, SuccessionKind, Successor } from "./analysis/succession.js";
export { type Lineage, traceUnit } from "./analysis/traceUnit.js";
export { type View, viewByAgency, viewByTag } from "./analysis/views.js";
// appraisal: sheet + ledger → sheet
export { appraise } from "./appraisal/appraise.js";
export type { Adjustment, Author, Ledger, Stage, Target } from "./appraisal/ledger.js";
export { parseLedger, safeParseLedger } from "./appraisal/parseLedger.js";
export { sealLedger, verifyLedger } from "./appraisal/sealLedger.js";
// assessment: dossier → sheet
export type { Absent, Document, Dossier, Entry, SchemeReference, Unit } from "./assessment/dossier.js";
export { parseDossier, safeParseDossier } from "./assessment/parseDossier.js";
export { selfAssess } from "./assessment/selfAssess.js";
export type { Sheet, SheetRow } from "./assessment/sheet.js";
// classification: index → class
export { type Classifiable, classify } from "./classification/classify.js";
// composite: sheets → figures
export type { PartIndex, ScoredNode, UnitFigures, UnitIndex } from "./composite/unitIndex.js";
// criteria: the tree
export { allocate } from "./criteria/allocate.js";
export type { Bonus, Counterpart, Criterion, Group, Leaf } from "./criteria/criterion.js";
export { leaves } from "./criteria/leaves.js";
export { type Visit, walk } from "./criteria/walk.js";
// evaluate: the whole road
export { computeIndex } from "./evaluate/computeIndex.js";
export { evaluate } from "./evaluate/evaluate.js";
export { evaluateLines, evaluateStream } from "./evaluate/evaluateStream.js";
export type { Case, CaseStamp, Evaluation, RefusedCase } from "./evaluate/evaluation.js";
export type {
  Streamed,
  StreamedIndex,
  StreamedRefusal,
  StreamOptions,
  StreamSummary,
} from "./evaluate/streamed.js";
export { verifyEvaluation } from "./evaluate/verifyEvaluation.js";
export { withPeers } from "./evaluate/withPeers.js";
// issue: every problem, in two languages
export type { Clause } from "./issue/clause.js";
export { describeIssue } from "./issue/describeIssue.js";
export { type Issue, type IssueCode, type Path, printPath } from "./issue/issue.js";
export { limits } from "./issue/limits.js";
export { isScoringError, type Parsed, ScoringError } from "./issue/scoringError.js";
export { inLanguage, type Text } from "./issue/text.js";
// number: decimals in, decimals out
export { type Language, printDecimal } from "./number/print.js";
export type { Amount, Percent, Points, Ratio } from "./number/quantity.js";
export type { Rounding, RoundingMode } from "./number/rounding.js";
// ranking: indexes → order
export { rank } from "./ranking/rank.js";
export type { RankedUnit, Ranking, UnrankedReason, UnrankedUnit } from "./ranking/ranking.js";

// report: results as tables
export { leagueTables } from "./report/leagueTables.js";
export type { Column, Table } from "./report/table.js";
export { toText } from "./report/toText.js";
// rules: facts about one leaf → points
export type { ChecklistFacts, ChecklistItem, ChecklistRule } from "./rules/checklist.js";
export type { CountingFacts, CountingRule } from "./rules/counting.js";
export type { DeductingFacts, DeductingRule, Fault } from "./rules/deducting.js";
export type { GivenFacts, GivenRule } from "./rules/given.js";
export type { Level, LevelsFacts, LevelsRule } from "./rules/levels.js";
export type { Limit, Measure, MeasureFacts, RatioFacts, ValueFacts } from "./rules/measure.js";
export type { ProportionalRule, Threshold } from "./rules/proportional.js";
export type { RelativeFacts, RelativeRule } from "./rules/relative.js";
export type { Facts, Rule } from "./rules/rule.js";
export type { Step, StepsRule } from "./rules/steps.js";
export type { SurveyRule } from "./rules/survey.js";
export type { Counted, Term, WeightedFacts, WeightedRule } from "./rules/weighted.js";
// scheme: one edition
export type { Absence, NotApplicablePolicy, Outcome } from "./scheme/absence.js";
export type { Band, Bands, ClassName } from "./scheme/bands.js";
export { digest } from "./scheme/digest.js";
export type {
  Add,
  Amend,
  Change,
  Grounds,
  Move,
  NodeFields,
  Remove,
  Replace,
  SchemeFields,
  SetFields,
} from "./scheme/extend/change.js";
export { diffSchemes } from "./scheme/extend/diffSchemes.js";
export { extendScheme, safeExtendScheme } from "./scheme/extend/extendScheme.js";
export { type Provenance, provenanceOf } from "./scheme/extend/provenanceOf.js";
export { parseScheme, safeParseScheme } from "./scheme/parseScheme.js";
export type { Option, Question, Questionnaire, RespondentGroup } from "./scheme/questionnaire.js";
export type {
  AbsencePolicy,
  Agency,
  Part,
  RankingPolicy,
  Roundings,
  Scheme,
  Status,
  Validity,
} from "./scheme/scheme.js";
export { ENGINE, type SchemeStamp } from "./scheme/stamp.js";
export { type Weight, weights } from "./scheme/weights.js";
// schemes: ready editions
export { caMau2013Fragment } from "./schemes/caMau2013Fragment.js";
export { haiPhongCommunes2022Fragment } from "./schemes/haiPhongCommunes2022Fragment.js";
export { nationalBands } from "./schemes/nationalBands.js";
export { phuTho2025Fragment } from "./schemes/phuTho2025Fragment.js";
export { sonLa880Departments } from "./schemes/sonLa880Departments.js";
export { sonLa880Districts } from "./schemes/sonLa880Districts.js";
export { sonLaCommunesChanges } from "./schemes/sonLaCommunes/changes.js";
export { sonLaCommunes } from "./schemes/sonLaCommunes.js";
export { sonLaWardsChanges } from "./schemes/sonLaWards/changes.js";
export { sonLaWards } from "./schemes/sonLaWards.js";
export { tienGiang2022Fragment } from "./schemes/tienGiang2022Fragment.js";
// survey: tally → sheet
export { mergeTallies } from "./survey/mergeTallies.js";
export { parseTally, safeParseTally } from "./survey/parseTally.js";
export { marginOfError, sampleSize } from "./survey/sampleSize.js";
export { surveySheet } from "./survey/surveySheet.js";
export type { Tally, TallyRow } from "./survey/tally.js";
