import * as core from "par-index";
import * as bulk from "par-index/bulk";
import * as editions from "par-index/editions";
import * as excel from "par-index/excel";
import * as explaining from "par-index/explain";
import * as questions from "par-index/questions";
import * as report from "par-index/report";
import * as robust from "par-index/robustness";
import * as sql from "par-index/sql";
import * as survey from "par-index/survey";
import * as tables from "par-index/table";
import * as word from "par-index/word";
import * as years from "par-index/years";
import { schemeOf } from "../unit/fixtures.js";
import { zipOf } from "../unit/table/zipOf.js";

/** What every call of the right kind is made with. */
const leaf = (code: string, part: string, rule: core.Rule): core.Leaf => ({
  kind: "leaf",
  code,
  title: { vi: `Tiêu chí ${code}` },
  max: "50",
  part,
  rule,
});

const questionnaire: core.Scheme["questionnaire"] = {
  groups: [{ id: "citizens", title: { vi: "Người dân" }, weight: "1" }],
  questions: [
    {
      id: "q1",
      title: { vi: "Hài lòng?" },
      leaf: "2",
      options: [
        { id: "yes", title: { vi: "Có" }, value: "1" },
        { id: "no", title: { vi: "Không" }, value: "0" },
      ],
    },
  ],
};

export const scheme: core.Scheme = core.parseScheme(
  schemeOf([leaf("1", "appraisal", { kind: "given" }), leaf("2", "survey", { kind: "survey" })], {
    questionnaire,
    validity: { from: "2026-01-01" },
  }),
);
export const otherScheme: core.Scheme = core.parseScheme({ ...scheme, id: "khac" });

const unit: core.Unit = { id: "a", name: "Sở A", group: "sở" };
const dossierUnder = (of: core.Scheme, who: core.Unit): core.Dossier => ({
  unit: who,
  period: "2026",
  scheme: { id: of.id, edition: of.edition },
  entries: [{ leaf: "1", facts: { points: "40", reason: "Đạt." } }],
});
const adjustment = {
  leaf: "1",
  from: "40",
  to: { points: "30" },
  reason: "Thiếu tài liệu kiểm chứng.",
  by: { agency: "so-noi-vu" },
  stage: "appraisal",
  at: "2027-01-10",
} as const;
const tally: core.Tally = [
  { unit: "a", group: "citizens", question: "q1", option: "yes", count: 3 },
  { unit: "b", group: "citizens", question: "q1", option: "no", count: 2 },
];
const other: core.Unit = { id: "b", name: "Sở B", group: "sở" };
const dossier = dossierUnder(scheme, unit);
const ledger: core.Ledger = [adjustment];
const unitCase: core.Case = { dossier, ledger, tally };
const cases: readonly core.Case[] = [unitCase, { dossier: dossierUnder(scheme, other), tally }];
const evaluation = core.evaluate(scheme, cases);
const year: core.Year = {
  period: dossier.period,
  schemes: [{ group: unit.group, scheme: { id: scheme.id, edition: scheme.edition, digest: core.digest(scheme) } }],
  units: [unit],
};
const evaluatedInYear = core.evaluate(scheme, cases, year);
const otherEvaluation = core.evaluate(otherScheme, [{ dossier: dossierUnder(otherScheme, unit), tally }]);
const index = evaluation.indexes[0] as core.UnitIndex;
const sealedLedger = core.sealLedger(scheme, ledger, dossier);
const selfSheet = core.selfAssess(scheme, dossier);
const surveySheet = core.surveySheet(scheme, tally, unit);
const succession: years.Succession = [];
const comparability: years.Comparability = { succession, mapping: [], index: "comparable" };
const changes = years.changeOverYears(evaluation, evaluation, comparability);
const proof = explaining.explain(scheme, unitCase);
const gaps = questions.gaps(scheme, index);
const classGap = questions.gapToNextClass(scheme, index);
const overClaims = questions.overClaims(scheme, evaluation);
const page = report.leaguePage(scheme, evaluation, "vi");
const table = report.gapsTable(scheme, gaps, "vi");
const chart = report.criteriaIcicle(scheme, index, "vi");
const whatIf = questions.whatIf(scheme, cases, [{ unit: "a", leaf: "1", facts: { points: "45", reason: "Đạt." } }]);
const refused = core.safeParseScheme({});
const issue = (refused.ok ? undefined : refused.issues[0]) as core.Issue;
const answer = { unit: "a", group: "citizens", question: "q1", option: "yes" };
const coded = {
  unit: { codes: ["a"], at: [0] },
  group: { codes: ["citizens"], at: [0] },
  question: { codes: ["q1"], at: [0] },
  option: { codes: ["yes"], at: [0] },
};
const csvForm: report.CsvForm = { separator: ";", decimal: ",", bom: true };
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const geojson = {
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: { id: "a" }, geometry: { type: "Polygon", coordinates: [ring] } }],
};

const official: report.OfficialForm = {
  agency: "Sở Nội vụ",
  place: "Sơn La",
  kind: "Quyết định",
  about: "Công bố",
  text: [],
  recipients: ["Lưu: VT."],
  signer: { title: "Giám đốc" },
};
const reporting: report.SurveyReporting = { threshold: 5, forms: [] };
const drawing: robust.RobustnessOptions = { seed: 1, draws: 10 };
const interval: report.RankIntervalBar = { unit: "a", name: "Sở A", rank: 1, best: 1, worst: 2 };
const consolidation: years.Consolidation = { group: null, expected: null, comparable: [] };

/** The results and documents that may be handed to the wrong place. */
export const things: Readonly<Record<string, unknown>> = {
  scheme,
  otherScheme,
  evaluation,
  otherEvaluation,
  index,
  unitCase,
  cases,
  dossier,
  ledger,
  tally,
  selfSheet,
  proof,
  gaps,
  classGap,
  overClaims,
  page,
  table,
  "[page]": [page],
  "[table]": [table],
  chart,
  issue,
  succession,
  comparability,
  changes,
};

/** An exported function with arguments that fit. */
export interface Exported {
  readonly name: string;
  readonly call: (...values: readonly unknown[]) => unknown;
  readonly fits: readonly unknown[];
}

/** A form that nobody has filled. */
const workbook = await excel.formWorkbook(scheme, core.parseYear(year, scheme), "a");
const appraisalSheet = await excel.appraisalWorkbook(scheme, cases, { agency: "so-noi-vu" });

const fitting: Readonly<Record<string, readonly unknown[]>> = {
  printDecimal: ["1.5", "vi", 2],
  readTypedDecimal: ["1,5", "vi"],
  parseJson: ["{}"],
  safeParseJson: ["{}"],
  inLanguage: [{ vi: "Sở Y tế", en: "Health" }, "en"],
  describeIssue: [issue, "vi"],
  printPath: [["criteria", 0]],
  isScoringError: [new core.ScoringError([issue])],
  digest: [dossier],
  allocate: ["10", ["1", "2"], 2],
  ruleSentence: [{ kind: "counting", each: "0.5" }, { max: "2" }, "vi"],
  formFields: [{ kind: "counting", each: "0.5" }, { max: "2" }],
  leaves: [scheme.criteria],
  walk: [scheme.criteria, { document: "880/QĐ-UBND" }],
  defineScheme: [scheme],
  parseScheme: [scheme],
  safeParseScheme: [scheme],
  weights: [scheme],
  defineDossier: [scheme, { unit, period: "2026", entries: dossier.entries }],
  parseYear: [year, scheme],
  safeParseYear: [year, scheme],
  parseDossier: [scheme, dossier],
  safeParseDossier: [scheme, dossier],
  selfAssess: [scheme, dossier],
  appraise: [scheme, selfSheet, ledger],
  defineLedger: [scheme, ledger],
  parseLedger: [scheme, ledger],
  safeParseLedger: [scheme, ledger],
  sealLedger: [scheme, ledger, dossier],
  verifyLedger: [scheme, sealedLedger, dossier, sealedLedger[0]?.seal],
  mergeTallies: [tally, structuredClone(tally)],
  parseTally: [scheme, tally],
  safeParseTally: [scheme, tally],
  surveySheet: [scheme, tally, unit],
  caseDigest: [scheme, unitCase],
  nodeOf: [scheme, index, "1"],
  classify: [scheme.bands, index],
  rank: [scheme, evaluation.indexes],
  computeIndex: [scheme, unit, [selfSheet, surveySheet]],
  evaluate: [scheme, cases, year],
  evaluateLines: [scheme, [JSON.stringify(unitCase)], {}],
  evaluateStream: [scheme, cases, { year }],
  parseEvaluation: [evaluation, scheme],
  safeParseEvaluation: [evaluation, scheme],
  verifyEvaluation: [scheme, cases, evaluatedInYear, year],
  withPeers: [scheme, cases, year],
  compile: [scheme],
  rankLines: [scheme, [JSON.stringify(unitCase)], {}],
  takeLines: [{ addEventListener: () => {}, postMessage: () => {} }],
  carryOver: [dossier, scheme, [{ from: "1", to: "1" }]],
  diffSchemes: [scheme, otherScheme],
  editionFor: [[scheme], "2026-01-01"],
  extendScheme: [scheme, []],
  safeExtendScheme: [scheme, []],
  provenanceOf: [scheme, []],
  caseOf: [cases, "a"],
  explain: [scheme, unitCase, "1"],
  proofText: [proof, "vi"],
  answersFromCsv: [["unit,group,question,option\na,citizens,q1,yes\n"], ","],
  answersFromNdjson: [[JSON.stringify(answer)]],
  cochranSampleSize: [{ population: 1000, error: "0.05", z: "1.96" }],
  marginsByStratum: [
    scheme,
    tally,
    [
      { unit: "a", group: "citizens", population: 100 },
      { unit: "b", group: "citizens", population: 100 },
    ],
    { z: "1.96" },
  ],
  marginOfError: [{ population: 1000, answers: 100 }],
  sampleSize: [{ population: 1000, error: "0.05" }],
  tallyAnswers: [scheme, [answer]],
  tallyCoded: [scheme, coded],
  parseYearEvents: [year, []],
  safeParseYearEvents: [year, []],
  sealYearEvents: [year, []],
  verifyYearEvents: [year, []],
  yearProgress: [year, [], "2026-12-31"],
  auditTable: [{ columns: [{ id: "total" }], rows: [{ unit: "a", figures: { total: "1.00" } }] }],
  tallyTable: [
    scheme,
    [
      ["unit", "q1"],
      ["a", "yes"],
    ],
    { units: [{ id: "a", name: "Sở A" }] },
  ],
  tallySql: [questionnaire, "duckdb", { table: ["answers"], unit: "u", group: "g", question: "q", option: "o" }],
  effectOf: [scheme, cases, "a", 0],
  gaps: [scheme, index],
  gapToNextClass: [scheme, index],
  overClaims: [scheme, evaluation],
  allMaximumClaims: [scheme, evaluation],
  documentsReused: [scheme, cases],
  identicalDossiers: [scheme, cases],
  viewByAgency: [scheme, index, "so-noi-vu"],
  viewByTag: [scheme, index, "online"],
  whatIf: [scheme, cases, [{ unit: "a", leaf: "1", facts: { points: "45", reason: "Đạt." } }]],
  withFacts: [scheme, cases, [{ unit: "a", leaf: "1", facts: { points: "45", reason: "Đạt." } }]],
  criteriaIcicle: [scheme, index, "vi"],
  domainHeatMap: [scheme, evaluation, "vi"],
  rankIntervalBars: [scheme, [interval], "vi"],
  rankingBars: [scheme, evaluation, "vi"],
  selfAppraisedDumbbells: [scheme, evaluation, "vi"],
  yearSlopes: [scheme, [evaluation], "vi"],
  classesOverYears: [scheme, [evaluation], "vi"],
  lostPointsWaterfall: [scheme, index, "vi"],
  partsScatter: [scheme, evaluation, "vi"],
  resultMaps: [scheme, evaluation, geojson, { property: "id" }, "vi"],
  scoreDistribution: [scheme, evaluation, "vi"],
  unitProfileDots: [scheme, evaluation, "a", "vi"],
  toSvg: [chart],
  toCsv: [page, csvForm],
  toHtml: [page],
  toMarkdown: [page],
  toText: [table],
  toWideText: [table],
  toOfficialHtml: [page, official],
  appraisalMinutes: [scheme, evaluation, cases, "vi"],
  correctionPage: [scheme, evaluation, evaluation, "vi"],
  domainMatrix: [scheme, evaluation, "vi"],
  leaguePage: [scheme, evaluation, "vi"],
  reportPages: [scheme, evaluation, cases, reporting, "vi"],
  surveyReport: [scheme, evaluation, cases, reporting, "vi"],
  proofPage: [proof, "vi"],
  unitProfile: [scheme, evaluation, "a", "vi", { cases, previous: evaluation }],
  classGapsTable: [scheme, [classGap], "vi"],
  correctionTables: [years.diffEvaluations(evaluation, evaluation), "vi"],
  gapsTable: [scheme, gaps, "vi"],
  leagueTables: [scheme, evaluation, "vi"],
  overClaimTables: [scheme, overClaims, "vi"],
  placingsTable: [scheme, whatIf.moved, "vi"],
  dominance: [scheme, evaluation],
  rankIntervals: [scheme, evaluation, drawing],
  robustness: [scheme, evaluation, drawing],
  sensitivity: [scheme, evaluation, drawing],
  withoutOne: [scheme, evaluation, "leaves"],
  factRows: [scheme, cases, sql.scoringSql(scheme, { dialect: "duckdb" })],
  scoringSql: [scheme, { dialect: "spark" }],
  sqlLoad: [sql.toRows(scheme, evaluation), { dialect: "oracle" }],
  sqlSchema: [{ dialect: "mysql", prefix: "par_" }],
  sqlTypes: [{ for: "drizzle", dialect: "mysql", prefix: "par_" }],
  readRule: ["mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm.", { max: "2" }],
  safeReadRule: ["mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm.", { max: "2" }],
  examplesAtLimits: [{ kind: "counting", each: "0.5" }, { max: "2" }, { places: 2, mode: "half-up" }],
  rowsFromCsv: ["Mã;Tên", ";"],
  rowsFromHtml: ["<table><tr><td>Mã</td></tr></table>"],
  toOfficialDocx: [page, official],
  rowsFromDocx: [
    zipOf({
      "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      "word/document.xml":
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>',
    }),
  ],
  rowsFromXlsx: [workbook],
  appraisalWorkbook: [scheme, cases, { agency: "so-noi-vu" }],
  formWorkbook: [scheme, year, "a"],
  readAppraisal: [scheme, cases, appraisalSheet],
  readForm: [scheme, year, workbook, "a.xlsx"],
  resultsWorkbook: [scheme, evaluation],
  safeReadAppraisal: [scheme, cases, appraisalSheet],
  safeReadForm: [scheme, year, workbook, "a.xlsx"],
  schemeFromTable: [tables.tableOf(scheme)],
  safeSchemeFromTable: [tables.tableOf(scheme)],
  tableOf: [scheme, "vi", {}],
  toRows: [scheme, evaluation],
  changeOverYears: [evaluation, evaluation, comparability],
  consolidate: [scheme, [{ by: "huyen", evaluation }], consolidation],
  crosswalk: [scheme, index, otherScheme],
  diffEvaluations: [evaluation, evaluation],
  jumps: [changes, { index: "5", criterion: "10" }],
  parseSuccession: [succession],
  safeParseSuccession: [succession],
  periodSummary: [[evaluation], { classes: ["A"], years: 1, never: [] }, { places: 2, mode: "half-up" }],
  traceUnit: [succession, "a"],
};

const entries = [core, bulk, editions, excel, explaining, questions, report, robust, sql, survey, tables, word, years];

/** Every function of every entry. One without arguments that fit stands here too, so that none is forgotten. */
export const exported: readonly Exported[] = entries.flatMap((entry) =>
  Object.entries(entry as Readonly<Record<string, unknown>>).flatMap(([name, value]): readonly Exported[] => {
    if (typeof value !== "function" || name === "ScoringError") return [];
    return [{ name, call: value as Exported["call"], fits: fitting[name] as readonly unknown[] }];
  }),
);

/** The plan of a compiled scheme has functions too. */
const plan = bulk.compile(scheme);
export const planned: readonly Exported[] = [
  { name: "plan.index", call: plan.index as Exported["call"], fits: [cases] },
  { name: "plan.figures", call: plan.figures as Exported["call"], fits: [cases] },
  { name: "plan.notices", call: plan.notices as Exported["call"], fits: [cases] },
  { name: "plan.vary", call: plan.vary as Exported["call"], fits: [cases, "1"] },
];
