/**
 * The core of par-index: from a scheme and the documents of a year to every unit's index, class and rank. Names are in
 * the order in which data is processed. Everything else has a separate entry: `par-index/explain`, `par-index/report` …
 *
 * @packageDocumentation
 */

// number: decimals in, decimals out
export type { Exact } from "./number/exact.js";
export type { Language } from "./number/print.js";
export type { Amount, Percent, Points, Ratio } from "./number/quantity.js";
export type { Rounding, RoundingMode } from "./number/rounding.js";

// text: words in two languages
export type { LocalizedText } from "./text/text.js";

// issue: every problem, in whole sentences
export type { Clause } from "./issue/clause.js";
export type { Issue, IssueCode, IssuePlace, Path } from "./issue/issue.js";
export { isScoringError, type Parsed, ScoringError } from "./issue/scoringError.js";

// document: reading, limits, digests, and what is printed for people
export { describeIssue } from "./document/describeIssue.js";
export { readTypedDecimal } from "./document/readTypedDecimal.js";
export { parseJson, safeParseJson } from "./document/parseJson.js";
export { inLanguage, printDecimal, printPath } from "./document/printing.js";
export { limits } from "./document/limits.js";
export { digest } from "./document/digest.js";

// rules: facts about one leaf → points
export type { BestFacts, BestRule } from "./rules/best/rule.js";
export type { ChecklistFacts, ChecklistItem, ChecklistRule } from "./rules/checklist/rule.js";
export type { ClampRule } from "./rules/clamp/rule.js";
export type { CountedSort, CountingFacts, CountingRule, SortedCountingFacts } from "./rules/counting/rule.js";
export type { DayStep, DeadlineFacts, DeadlineRule, PerDay } from "./rules/deadline/rule.js";
export type {
  CountedFault,
  DeductingFacts,
  DeductingRule,
  Fault,
  FaultRange,
  FaultsInTurn,
} from "./rules/deducting/rule.js";
export type { FactWords } from "./rules/form/factWords.js";
export type { Due } from "./rules/form/form.js";
export { type FormField, formFields } from "./rules/formFields.js";
export type { GivenFacts, GivenRule } from "./rules/given/rule.js";
export type { Level, LevelsFacts, LevelsRule } from "./rules/levels/rule.js";
export type { LinePoint, LineRule } from "./rules/line/rule.js";
export type { Limit, Measure, MeasureFacts, RatioFacts, ValueFacts } from "./rules/measure.js";
export type { ProportionalRule, Threshold } from "./rules/proportional/rule.js";
export type {
  PlaceStep,
  PlacesInGroup,
  RelativeFacts,
  RelativeRatioFacts,
  RelativeRule,
  Share,
} from "./rules/relative/rule.js";
export type { Facts, FactsOf, Rule } from "./rules/rule.js";
export type { Step, StepsRule } from "./rules/steps/rule.js";
export type { SumFacts, SumRule, SumTerm } from "./rules/sum/rule.js";
export type { SurveyRule } from "./rules/survey/rule.js";
export type { Term, TermFacts } from "./rules/term.js";
export type { Counted } from "./rules/typing.js";
export type { WeightedFacts, WeightedRule, WeightedTerm } from "./rules/weighted/rule.js";
export type { Condition, Side, WhenFacts, WhenRule } from "./rules/when/rule.js";

// criteria: the tree of criteria
export { allocate } from "./criteria/allocate.js";
export type { Bonus, Counterpart, Criterion, Group, Leaf } from "./criteria/criterion.js";
export { leaves } from "./criteria/leaves.js";
export type { NotApplicablePolicy } from "./criteria/notApplicable.js";
export { type Visit, walk } from "./criteria/walk.js";

// scheme: one edition of a Decision
export type { Absence, Outcome } from "./scheme/absence.js";
export type { Band, Bands, ClassName } from "./scheme/bands.js";
export type { BelowCondition, Gate, GateCondition, GateOutcome, LevelCondition } from "./scheme/gates.js";
export type { CodeOf, DefinedScheme, LeafOf } from "./scheme/defined.js";
export { defineScheme } from "./scheme/defineScheme.js";
export { parseScheme, safeParseScheme } from "./scheme/parseScheme.js";
export type { AnswerOption, Question, Questionnaire, RespondentGroup } from "./scheme/questionnaire.js";
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

// year: who takes part, in which group, by which scheme
export { parseYear, safeParseYear } from "./year/parseYear.js";
export type { YearStamp } from "./year/roster.js";
export type { Calendar, Exemption, FormsIssued, RosterUnit, SchemeOfGroup, Year } from "./year/year.js";

// assessment: dossier → sheet
export { type DossierOf, defineDossier, type EntryOf } from "./assessment/defineDossier.js";
export type { Absent, Evidence, Dossier, Entry, SchemeReference, Unit } from "./assessment/dossier.js";
export { parseDossier, safeParseDossier } from "./assessment/parseDossier.js";
export { selfAssess } from "./assessment/selfAssess.js";
export type { Sheet, SheetRow } from "./assessment/sheet.js";

// appraisal: sheet + ledger → sheet
export { appraise } from "./appraisal/appraise.js";
export { type AdjustmentOf, defineLedger, type LedgerOf } from "./appraisal/defineLedger.js";
export type { Adjustment, Author, Confirmed, Ledger, Stage, Target } from "./appraisal/ledger.js";
export { parseLedger, safeParseLedger } from "./appraisal/parseLedger.js";
export type { LedgerOwner } from "./appraisal/sealChain.js";
export { sealLedger, verifyLedger } from "./appraisal/sealLedger.js";

// survey: tally → sheet
export { mergeTallies } from "./survey/mergeTallies.js";
export { parseTally, safeParseTally } from "./survey/parseTally.js";
export type { SurveyedLeaf } from "./survey/surveyed.js";
export { surveySheet } from "./survey/surveySheet.js";
export type { Tally, TallyRow } from "./survey/tally.js";

// composite: sheets → figures of a unit
export { caseDigest } from "./composite/caseDigest.js";
export { nodeOf } from "./composite/nodeOf.js";
export type { Case } from "./composite/unitCase.js";
export type { PartIndex, ScoredNode, UnitFigures, UnitIndex } from "./composite/unitIndex.js";

// classification: index → class
export type { Classifiable } from "./classification/classifiable.js";
export { classify } from "./classification/classify.js";

// ranking: indexes → order
export { rank } from "./ranking/rank.js";
export type { RankedUnit, Ranking, UnrankedReason, UnrankedUnit } from "./ranking/ranking.js";

// evaluate: from cases to index, class and rank in one call
export { computeIndex } from "./evaluate/computeIndex.js";
export { evaluate } from "./evaluate/evaluate.js";
export { evaluateLines, evaluateStream } from "./evaluate/evaluateStream.js";
export type { CaseStamp, Evaluation, RefusedCase } from "./evaluate/evaluation.js";
export { parseEvaluation, safeParseEvaluation } from "./evaluate/parseEvaluation.js";
export type {
  RankingStamp,
  Streamed,
  StreamedIndex,
  StreamedRanking,
  StreamedRefusal,
  StreamOptions,
  StreamSummary,
} from "./evaluate/streamed.js";
export { verifyEvaluation } from "./evaluate/verifyEvaluation.js";
export { withPeers } from "./evaluate/withPeers.js";

// standard: the readers as other libraries ask for them
export { type Standard, standard } from "./standard/standard.js";
export type { StandardIssue, StandardReader, StandardResult } from "./standard/standardReader.js";
