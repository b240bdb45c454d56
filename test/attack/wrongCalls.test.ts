import { beforeAll, describe, expect, it } from "vitest";
import { exported, planned, things } from "./exports.js";
import { type Outcome, outcomeOf, outcomesOfWrongCalls } from "./wrongCalls.js";

/** Lists of which none at all may be given: nothing is scored, ranked, compared, drawn. */
const EMPTY = ["[]", "succession"];
/** Lists whose elements are refused one by one, in what is returned. */
const ONE_BY_ONE = [...EMPTY, "[null]", "[{}]", '["x"]', "ledger", "tally", "[page]", "[table]", "changes", "cases"];
const LEFT_OUT = ["left out", "undefined"];
/** What says, as a dossier does, which unit and period it is of. */
const OWNERS = ["index", "selfSheet", "proof"];

/**
 * The calls that are not wrong although an argument was replaced, by function and position: where a list may be empty,
 * an argument be left out, a name be any text, or what another scheme makes of it be asked.
 */
const SENSIBLE: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  allocate: { 0: ["1"], 2: ["1"] },
  answersFromCsv: { 0: [...EMPTY, '"x"', '["x"]'], 1: LEFT_OUT },
  answersFromNdjson: { 0: [...EMPTY, '"x"', '["x"]'] },
  appraise: { 2: EMPTY },
  carryOver: { 1: ["otherScheme"], 2: EMPTY },
  changeOverYears: { 0: ["otherEvaluation"], 1: ["otherEvaluation"] },
  classGapsTable: { 0: ["otherScheme"], 1: EMPTY },
  compile: { 0: ["otherScheme"] },
  consolidate: { 1: EMPTY },
  correctionPage: { 1: ["otherEvaluation"] },
  crosswalk: { 2: ["scheme"] },
  defineDossier: { 0: ["otherScheme"], 1: ["dossier"] },
  defineLedger: { 0: ["otherScheme"], 1: EMPTY },
  defineScheme: { 0: ["otherScheme"] },
  diffEvaluations: { 0: ["otherEvaluation"], 1: ["otherEvaluation"] },
  diffSchemes: { 0: ["otherScheme", "⇄ 1"], 1: ["scheme"] },
  documentsReused: { 1: EMPTY },
  dominance: { 1: EMPTY },
  evaluate: { 1: ONE_BY_ONE, 2: LEFT_OUT },
  evaluateLines: { 0: ["otherScheme"], 1: [...EMPTY, '"x"', '["x"]'], 2: [...LEFT_OUT, "{}"] },
  evaluateStream: { 1: ONE_BY_ONE, 2: [...LEFT_OUT, "{}"] },
  explain: { 2: LEFT_OUT },
  factRows: { 1: EMPTY },
  scoringSql: { 0: ["otherScheme"] },
  sqlLoad: { 1: [...LEFT_OUT, "{}"] },
  sqlSchema: { 0: [...LEFT_OUT, "{}"] },
  extendScheme: { 0: ["otherScheme"], 1: EMPTY },
  gapsTable: { 0: ["otherScheme"] },
  identicalDossiers: { 1: EMPTY },
  jumps: { 0: EMPTY },
  leaves: { 0: EMPTY },
  marginsByStratum: { 0: ["otherScheme"], 1: EMPTY, 2: EMPTY },
  mergeTallies: { 0: [...EMPTY, "⇄ 1"], 1: EMPTY },
  overClaimTables: { 0: ["otherScheme"] },
  examplesAtLimits: { 2: LEFT_OUT },
  parseEvaluation: { 1: LEFT_OUT },
  parseLedger: { 0: ["otherScheme"], 1: EMPTY },
  parseScheme: { 0: ["otherScheme"] },
  parseSuccession: { 0: EMPTY },
  parseYear: { 1: LEFT_OUT },
  safeParseYear: { 1: LEFT_OUT },
  parseTally: { 0: ["otherScheme"], 1: EMPTY },
  periodSummary: { 0: EMPTY },
  placingsTable: { 0: ["otherScheme"], 1: EMPTY },
  "plan.figures": { 0: EMPTY },
  "plan.index": { 0: EMPTY },
  "plan.notices": { 0: EMPTY },
  "plan.vary": { 0: EMPTY },
  printDecimal: { 0: ["1"], 2: ["1", ...LEFT_OUT] },
  printPath: { 0: [...EMPTY, '["x"]'] },
  provenanceOf: { 0: ["otherScheme"], 1: EMPTY },
  rankLines: { 0: ["otherScheme"], 1: [...EMPTY, '"x"', '["x"]'], 2: [...LEFT_OUT, "{}"] },
  rank: { 1: EMPTY },
  rankIntervalBars: { 0: ["otherScheme"], 1: EMPTY },
  rankIntervals: { 1: EMPTY },
  readRule: { 1: [...LEFT_OUT, "{}"] },
  robustness: { 1: EMPTY },
  appraisalWorkbook: { 1: EMPTY },
  readForm: { 3: [...LEFT_OUT, '"x"'] },
  safeReadForm: { 3: [...LEFT_OUT, '"x"'] },
  rowsFromCsv: { 0: ['"x"'], 1: LEFT_OUT },
  safeReadRule: { 1: [...LEFT_OUT, "{}"] },
  safeExtendScheme: { 0: ["otherScheme"], 1: EMPTY },
  safeParseEvaluation: { 1: LEFT_OUT },
  safeParseLedger: { 0: ["otherScheme"], 1: EMPTY },
  safeParseScheme: { 0: ["otherScheme"] },
  safeParseSuccession: { 0: EMPTY },
  safeParseTally: { 0: ["otherScheme"], 1: EMPTY },
  sealLedger: { 0: ["otherScheme"], 1: EMPTY, 2: OWNERS },
  sensitivity: { 1: EMPTY },
  surveySheet: { 0: ["otherScheme"], 1: EMPTY },
  tableOf: { 0: ["otherScheme"], 2: [...LEFT_OUT, "{}"] },
  tallyAnswers: { 0: ["otherScheme"], 1: ONE_BY_ONE },
  tallyCoded: { 0: ["otherScheme"] },
  tallySql: { 2: LEFT_OUT },
  parseYearEvents: { 1: EMPTY },
  safeParseYearEvents: { 1: EMPTY },
  sealYearEvents: { 1: EMPTY },
  verifyYearEvents: { 1: EMPTY },
  yearProgress: { 1: EMPTY },
  tallyTable: { 0: ["otherScheme"], 2: [...LEFT_OUT, "{}"] },
  toOfficialDocx: { 1: LEFT_OUT },
  traceUnit: { 0: EMPTY, 1: ['"x"'] },
  verifyLedger: { 0: ["otherScheme"], 2: OWNERS, 3: LEFT_OUT },
  viewByAgency: { 2: ["null", '"x"'] },
  viewByTag: { 2: ['"x"'] },
  walk: { 0: EMPTY, 1: LEFT_OUT },
  weights: { 0: ["otherScheme"] },
  whatIf: { 2: EMPTY },
  withFacts: { 2: EMPTY },
  // What cannot be read it leaves as it is, and `evaluate` refuses it by its position.
  withPeers: { 1: ONE_BY_ONE, 2: LEFT_OUT },
  withoutOne: { 1: EMPTY },
  yearSlopes: { 1: EMPTY },
  classesOverYears: { 1: EMPTY },
  toCsv: { 0: [...EMPTY, "[page]"] },
  unitProfile: { 4: [...LEFT_OUT, "{}"] },
};

/** Whatever it is given, this is its answer. */
const OF_ANYTHING = ["digest", "isScoringError"];

function isSensible({ name, wrong }: Outcome): boolean {
  const [position = "", ...what] = wrong.replace(" = ", " ").split(" ");
  const given = what.join(" ");
  if (OF_ANYTHING.includes(name) || SENSIBLE[name]?.[Number(position)]?.includes(given)) return true;
  // The language is the last argument wherever there is one.
  const fits = [...exported, ...planned].find((one) => one.name === name)?.fits ?? [];
  return ["vi", "en"].includes(String(fits[Number(position)])) && LEFT_OUT.includes(given);
}

describe("wrong calls of every exported function", () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await outcomesOfWrongCalls();
    const count = (became: Outcome["became"]): number => outcomes.filter((one) => one.became === became).length;
    console.info(
      `${exported.length} functions, ${outcomes.length} wrong calls: ${count("refused")} refused, ${count("returned")} returned, ${count("raw")} raw errors`,
    );
  });

  it("leave no function out", () => {
    expect(exported.filter(({ fits }) => fits === undefined).map(({ name }) => name)).toEqual([]);
  });

  it.each([...exported, ...planned])("begin with a right one: $name", async ({ name, call, fits }) => {
    expect(await outcomeOf({ name, call, fits }, fits)).toEqual({ name, became: "returned", sentence: "" });
  });

  it("end in no raw error, and in no refusal without a sentence in Vietnamese", () => {
    expect(outcomes.length).toBeGreaterThan(5000);
    expect(outcomes.filter(({ became }) => became === "raw")).toEqual([]);
  });

  it("return only where the call is sensible", () => {
    const accepted = outcomes.filter((one) => one.became === "returned" && !isSensible(one));
    expect(accepted.map(({ name, wrong }) => `${name}: ${wrong}`)).toEqual([]);
  });
});

/** Wrong calls that people have made, and the argument that their refusal names. */
const { scheme, evaluation, index, proof, page, table, issue, unitCase, cases, dossier, tally, gaps } = things;
const MADE: readonly (readonly [call: string, values: readonly unknown[], code: string])[] = [
  ["evaluate", [scheme, unitCase], "argument.other_kind"],
  ["evaluate", [scheme, dossier], "argument.other_kind"],
  ["evaluate", [scheme, evaluation], "argument.other_kind"],
  ["evaluate", [cases, scheme], "argument.other_kind"],
  ["evaluate", [scheme], "argument.missing"],
  ["evaluate", [], "argument.missing"],
  ["selfAssess", [scheme, unitCase], "argument.other_kind"],
  ["selfAssess", [dossier, scheme], "argument.other_kind"],
  ["computeIndex", [scheme, "so-y-te", []], "argument.other_kind"],
  ["classify", [scheme, index], "argument.other_kind"],
  ["rank", [scheme, evaluation], "argument.other_kind"],
  ["weights", [evaluation], "argument.other_kind"],
  ["describeIssue", [issue, "fr"], "argument.language"],
  ["describeIssue", ["x", "vi"], "argument.other_kind"],
  ["printDecimal", ["1,5", "vi"], "number.not_a_decimal"],
  ["printDecimal", ["1.5", "vn"], "argument.language"],
  ["inLanguage", ["Sở Y tế", "vi"], "argument.other_kind"],
  ["mergeTallies", [[tally, tally]], "document.not_an_object"],
  ["explain", [scheme, evaluation], "argument.other_kind"],
  ["explain", [scheme, cases, "1"], "argument.other_kind"],
  ["proofText", [index, "vi"], "argument.other_kind"],
  ["proofText", [proof, "VI"], "argument.language"],
  ["gaps", [scheme, evaluation], "argument.other_kind"],
  ["gaps", [scheme, "a"], "argument.other_kind"],
  ["gapToNextClass", [scheme, evaluation], "argument.other_kind"],
  ["overClaims", [scheme, index], "argument.other_kind"],
  ["whatIf", [scheme, evaluation, []], "argument.other_kind"],
  ["leagueTables", [scheme, index, "vi"], "argument.other_kind"],
  ["toText", [[table]], "argument.other_kind"],
  ["toHtml", [table], "argument.other_kind"],
  ["toMarkdown", [table], "argument.other_kind"],
  ["toCsv", [page], "argument.missing"],
  ["gapsTable", [scheme, index, "vi"], "argument.other_kind"],
  ["reportPages", [scheme, evaluation, cases, "vi"], "argument.other_kind"],
  ["changeOverYears", [evaluation, evaluation], "argument.missing"],
  ["unitProfile", [scheme, evaluation], "argument.missing"],
  ["gapsTable", [scheme, [gaps], "vi"], "argument.other_kind"],
];

describe("wrong calls that people have made", () => {
  it.each(MADE)("%s is refused (%#)", async (name, values, code) => {
    const found = exported.find((one) => one.name === name);
    if (found === undefined) throw new Error(`There is no ${name}`);
    const { became, sentence } = await outcomeOf(found, values);
    expect(`${became} ${sentence.split(" ")[0]}`).toBe(`refused ${code}`);
  });

  it.each([
    ["describeIssue", [issue]],
    ["printDecimal", ["1.5"]],
    ["proofText", [proof]],
    ["leagueTables", [scheme, evaluation]],
    ["reportPages", [scheme, evaluation, cases, { threshold: 5, forms: [] }]],
  ] as const)("%s speaks Vietnamese where no language is given", async (name, values) => {
    const found = exported.find((one) => one.name === name);
    expect(found?.call(...values)).toEqual(found?.call(...values, "vi"));
  });
});
