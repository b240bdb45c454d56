/**
 * par-index: the PAR Index (Chỉ số cải cách hành chính) of departments, districts and communes. The contents page: rooms
 * in the order in which data travels.
 *
 * @packageDocumentation
 */

// analysis: questions put to finished results
export { type CarriedOver, carryOver } from "./analysis/carryOver.js";
export { caseOf } from "./analysis/caseOf.js";
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
export {
  type CorrectedLeaf,
  type CorrectedStanding,
  type Correction,
  type CorrectionCause,
  diffEvaluations,
  type EvaluationDiff,
  type LeafResult,
  type ResultStamp,
} from "./analysis/diffEvaluations.js";
export { editionFor } from "./analysis/editionFor.js";
export { type AdjustmentEffect, effectOf } from "./analysis/effectOf.js";
export type {
  Bound,
  Calculation,
  Comparison,
  Figure,
  Line,
  RoundingName,
  Term as LineTerm,
  Yardstick,
} from "./analysis/explain/line.js";
export type {
  AdjustedFinding,
  AnswersProof,
  ClassProof,
  Finding,
  GroupProof,
  IndexProof,
  LeafProof,
  NodeProof,
  OptionCount,
  PartProof,
  Proof,
  QuestionProof,
  SelfFinding,
  SurveyFinding,
  Unmet,
} from "./analysis/explain/proof.js";
export { explain } from "./analysis/explain.js";
export type { FewestPoints } from "./analysis/fewPoints.js";
export { type Gap, type Gaps, gaps, type PartGap } from "./analysis/gaps.js";
export {
  type ClassGap,
  type FewestLeaves,
  gapToNextClass,
  type NextClass,
  type Outlook,
} from "./analysis/gapToNextClass.js";
export {
  type OverClaims,
  overClaims,
  type SelfComparison,
} from "./analysis/overClaims.js";
export { parseSuccession, safeParseSuccession } from "./analysis/parseSuccession.js";
export {
  type CommendationRule,
  type PeriodSummary,
  periodSummary,
  type YearStanding,
} from "./analysis/periodSummary.js";
export type { Placing, PlacingChange } from "./analysis/placings.js";
export type { Raise } from "./analysis/raise.js";
export type { Advisory } from "./analysis/robustness/advisory.js";
export { type Dominance, type DominancePair, dominance } from "./analysis/robustness/dominance.js";
export type { RobustnessOptions, VariedWeights } from "./analysis/robustness/options.js";
export { type RankInterval, type RankIntervals, rankIntervals } from "./analysis/robustness/rankIntervals.js";
export { type Robustness, robustness } from "./analysis/robustness/robustness.js";
export { type SensitiveWeight, type Sensitivity, sensitivity } from "./analysis/robustness/sensitivity.js";
export type { Results } from "./analysis/robustness/subject.js";
export type { Varied } from "./analysis/robustness/weighting.js";
export { type Removal, type WithoutOne, withoutOne } from "./analysis/robustness/withoutOne.js";
export { allMaximumClaims, type MaximumClaim } from "./analysis/screens/allMaximumClaims.js";
export { type DocumentUse, documentsReused, type ReusedDocument } from "./analysis/screens/documentsReused.js";
export { type IdenticalDossiers, identicalDossiers } from "./analysis/screens/identicalDossiers.js";
export { type Jump, type JumpThresholds, jumps } from "./analysis/screens/jumps.js";
export type { Succession, SuccessionEvent, SuccessionKind, Successor } from "./analysis/succession.js";
export { type Lineage, traceUnit } from "./analysis/traceUnit.js";
export { type View, viewByAgency, viewByTag } from "./analysis/views.js";
export { type WhatIf, whatIf } from "./analysis/whatIf.js";
export { type ChangedFacts, withFacts } from "./analysis/withFacts.js";
// appraisal: sheet + ledger → sheet
export { appraise } from "./appraisal/appraise.js";
export { type AdjustmentOf, defineLedger, type LedgerOf } from "./appraisal/defineLedger.js";
export type { Adjustment, Author, Ledger, Stage, Target } from "./appraisal/ledger.js";
export { parseLedger, safeParseLedger } from "./appraisal/parseLedger.js";
export { sealLedger, verifyLedger } from "./appraisal/sealLedger.js";
// assessment: dossier → sheet
export { type DossierOf, defineDossier, type EntryOf } from "./assessment/defineDossier.js";
export type { Absent, Document, Dossier, Entry, SchemeReference, Unit } from "./assessment/dossier.js";
export { parseDossier, safeParseDossier } from "./assessment/parseDossier.js";
export { selfAssess } from "./assessment/selfAssess.js";
export type { Sheet, SheetRow } from "./assessment/sheet.js";
// bulk: many cases in columns of whole numbers
export { compile } from "./bulk/compile.js";
export type { Excess } from "./bulk/excess.js";
export type { PlacedFigures, Plan } from "./bulk/plan.js";
// classification: index → class
export { type Classifiable, classify } from "./classification/classify.js";
// composite: sheets → figures
export { caseDigest } from "./composite/caseDigest.js";
export { nodeOf } from "./composite/nodeOf.js";
export type { Case } from "./composite/unitCase.js";
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
export type { CaseStamp, Evaluation, RefusedCase } from "./evaluate/evaluation.js";
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
export type { Exact } from "./number/exact.js";
export { type Language, printDecimal } from "./number/print.js";
export type { Amount, Percent, Points, Ratio } from "./number/quantity.js";
export type { Rounding, RoundingMode } from "./number/rounding.js";
// ranking: indexes → order
export { rank } from "./ranking/rank.js";
export type { RankedUnit, Ranking, UnrankedReason, UnrankedUnit } from "./ranking/ranking.js";

// report: results as pages, tables and rows
export { appraisalMinutes } from "./report/appraisalMinutes.js";
// report: results as tables and charts
export type {
  ChartAxis,
  ChartColor,
  ChartConfig,
  ChartData,
  ChartEncoding,
  ChartField,
  ChartLayer,
  ChartLegend,
  ChartMark,
  ChartPosition,
  ChartRow,
  ChartScale,
  ChartSpec,
  ChartText,
  ChartTitle,
  ChartValue,
} from "./report/charts/chartSpec.js";
export { criteriaIcicle } from "./report/charts/criteriaIcicle.js";
export { domainHeatMap } from "./report/charts/domainHeatMap.js";
export { type RankIntervalBar, rankIntervalBars } from "./report/charts/rankIntervalBars.js";
export { rankingBars } from "./report/charts/rankingBars.js";
export { selfAppraisedDumbbells } from "./report/charts/selfAppraisedDumbbells.js";
export { yearSlopes } from "./report/charts/yearSlopes.js";
// report: results as tables
export { classGapsTable } from "./report/classGapsTable.js";
export { correctionPage } from "./report/correctionPage.js";
export { correctionTables } from "./report/correctionTables.js";
export { domainMatrix } from "./report/domainMatrix.js";
export type { FormCount } from "./report/forms.js";
export { gapsTable } from "./report/gapsTable.js";
export { leaguePage } from "./report/leaguePage.js";
export { leagueTables } from "./report/leagueTables.js";
export { overClaimTables } from "./report/overClaimTables.js";
export type { Link, Page, Section, Stamp, StampLine } from "./report/page.js";
export { placingsTable } from "./report/placingsTable.js";
export { proofText } from "./report/proofText.js";
export { reportPages } from "./report/reportPages.js";
export type {
  CriterionRow,
  EvaluationRow,
  NodeRow,
  PartRow,
  RankingRow,
  RefusalRow,
  Rows,
  SchemePartRow,
  UnitRow,
  UnrankedRow,
} from "./report/rows.js";
export { sqlSchema } from "./report/sqlSchema.js";
export { type SurveyReporting, surveyReport } from "./report/surveyReport.js";
export type { Column, Table } from "./report/table.js";
export { type CsvFile, type CsvForm, toCsv } from "./report/toCsv.js";
export { toHtml } from "./report/toHtml.js";
export { toMarkdown } from "./report/toMarkdown.js";
export { toRows } from "./report/toRows.js";
export { toText } from "./report/toText.js";
export { unitProfile } from "./report/unitProfile.js";
// rules: facts about one leaf → points
export type { ChecklistFacts, ChecklistItem, ChecklistRule } from "./rules/checklist.js";
export type { CountingFacts, CountingRule } from "./rules/counting.js";
export type { DeductingFacts, DeductingRule, Fault } from "./rules/deducting.js";
export type { FactsOf } from "./rules/factsOf.js";
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
export type { CodeOf, DefinedScheme, LeafOf } from "./scheme/defined.js";
export { defineScheme } from "./scheme/defineScheme.js";
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
export type { Answer, AnswerBatch, RefusedLine, Stream } from "./survey/answer.js";
export type { AnswerTally } from "./survey/answerCounter.js";
export { answersFromCsv } from "./survey/answersFromCsv.js";
export { answersFromNdjson } from "./survey/answersFromNdjson.js";
export { type CochranQuestion, cochranSampleSize } from "./survey/cochranSampleSize.js";
export type { Separator } from "./survey/csvRecords.js";
export { marginsByStratum, type Stratum, type StratumMargin } from "./survey/marginsByStratum.js";
export { mergeTallies } from "./survey/mergeTallies.js";
export { parseTally, safeParseTally } from "./survey/parseTally.js";
export { marginOfError, sampleSize } from "./survey/sampleSize.js";
export { surveySheet } from "./survey/surveySheet.js";
export type { Tally, TallyRow } from "./survey/tally.js";
export { tallyAnswers } from "./survey/tallyAnswers.js";
export { type CodedAnswers, type CodedColumn, tallyCoded } from "./survey/tallyCoded.js";
export { type AnswerTable, type SqlDialect, type TallySql, tallySql } from "./survey/tallySql.js";
