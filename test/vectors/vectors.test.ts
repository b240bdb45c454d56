import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeIssue, digest, type Leaf } from "par-index";
import { describe, expect, test } from "vitest";
import { notices } from "../../src/issue/notices.js";
import { register } from "../../src/issue/register.js";
import * as kindsOfRule from "../../src/rules/kinds.js";
import { buildFiles, pinsOf } from "./build.js";
import { calls, issuesOf } from "./calls.js";
import { inputOf } from "./input.js";
import type { StatedIssue } from "./issues.js";
import { differences, type Vector, type VectorFile } from "./vector.js";

const root = fileURLToPath(new URL("./", import.meta.url));

function filesIn(folder: "accepted" | "refused"): [path: string, file: VectorFile][] {
  return readdirSync(root + folder)
    .sort()
    .map((name) => [`${folder}/${name}`, JSON.parse(readFileSync(`${root}${folder}/${name}`, "utf8"))]);
}

const accepted = filesIn("accepted");
const refused = filesIn("refused");
const all = [...accepted, ...refused];

/** Codes that no refused vector can provoke, each with the reason and the place where it is provoked instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "analysis.no_rows": "a file of the command line: unit/cli/cli.test.ts",
  ...Object.fromEntries(
    Object.keys(register)
      .filter((code) => code.startsWith("document.json_"))
      .map((code) => [code, "a text that is no JSON never becomes an input: unit/document/json.test.ts"]),
  ),
  ...Object.fromEntries(
    ["incomplete", "language", "missing", "not_allowed", "not_whole"].map((problem) => [
      `argument.${problem}`,
      "what a function is given beside documents never becomes an input: attack/wrongCalls.test.ts",
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(register)
      .filter((code) => code.startsWith("table.") || code.startsWith("excel.") || code.startsWith("sql."))
      .map((code) => [code, "tables of annexes and statements are no documents of a vector: unit/table, unit/sql"]),
  ),
  ...Object.fromEntries(
    Object.keys(notices).map((code) => [
      code,
      "a notice refuses nothing: each is provoked in the unit tests of its folder",
    ]),
  ),
  "survey.merged_with_itself": "no JSON says that two rows are one object: unit/survey/mergeTallies.test.ts",
  ...Object.fromEntries(
    ["not_a_survey_leaf", "points_or_share", "leaf_twice", "scored_twice"].map((problem) => [
      `survey.${problem}`,
      "a ready result stands in a case, beside a dossier: unit/survey/surveyed.test.ts",
    ]),
  ),
  "evaluate.no_case_behind": "a forged report is no input of a vector: unit/years/consolidate.test.ts",
  "evaluate.placed_otherwise": "a forged result is no input of a vector: unit/evaluate/parseEvaluation.test.ts",
  "evaluate.ranking_differs": "a forged result is no input of a vector: unit/evaluate/parseEvaluation.test.ts",
  "evaluate.no_index": "a forged report is no input of a vector: unit/years/consolidate.test.ts",
  "survey.counted_already": "a file of answers never becomes an input: unit/fieldwork/respondents.test.ts",
  ...Object.fromEntries(
    Object.keys(register)
      .filter((code) => /^survey\.(?:cell_|column_|row_|count_beside|no_(?:question|unit|group)_column)/.test(code))
      .map((code) => [code, "a table of answers is no document: unit/fieldwork/tallyTable.test.ts"]),
  ),
  ...Object.fromEntries(
    Object.keys(register)
      .filter((code) => /^(?:audit|events|import)\./.test(code))
      .map((code) => [
        code,
        "published tables, events and files are no documents of a vector: unit/years, unit/cli/year.test.ts",
      ]),
  ),
  "appraisal.unknown_agency": "no scheme of the vectors lists its agencies: unit/evaluate/claims.test.ts",
  "composite.does_not_follow": "a forged report is no input of a vector: unit/years/consolidate.test.ts",
  "document.one_or_thousand": "a number without quotes is what the parser makes of it: unit/document/json.test.ts",
  "argument.write_instead": "an argument of a function is no input of a vector: unit/document/arguments.test.ts",
  "assessment.part_above_whole": "a notice refuses nothing: unit/assessment/oddFacts.test.ts",
  "assessment.negative_value": "a notice refuses nothing: unit/assessment/oddFacts.test.ts",
  "assessment.period_without_year": "a notice refuses nothing: unit/assessment/checkPeriod.test.ts",
  "document.doubled_key": "no vector can hold a key twice: unit/document/json.test.ts",
  "document.inexact_number": "no vector can hold a number that is not its double: unit/document/json.test.ts",
  "number.not_vietnamese": "what is typed into a form is no input of a vector: unit/document/readTypedDecimal.test.ts",
  "document.not_bytes": "what is neither text nor bytes never becomes an input: unit/document/bytes.test.ts",
  "document.wrong_encoding": "bytes that are no text never become an input: unit/document/bytes.test.ts",
  "document.broken_character": "a text that was broken never becomes an input: unit/document/json.test.ts",
  "document.line_too_long": "20 million characters are no vector to read: unit/evaluate/evaluateStream.test.ts",
  "document.unreadable": "a file that is not there never becomes an input: unit/cli.test.ts",
  "document.not_plain": "NaN, undefined and class instances cannot stand in JSON: unit/issue/plainDocument.test.ts",
  "document.cycle": "a cycle cannot stand in JSON: unit/issue/plainDocument.test.ts",
  "document.too_many_issues": "10,000 issues are no vector to read: unit/issue/reportOf.test.ts",
  "survey.csv_quote": "a line of a stream never becomes an input: unit/survey/tallyAnswers.test.ts",
  "survey.csv_fields": "a line of a stream never becomes an input: unit/survey/tallyAnswers.test.ts",
  "survey.csv_column": "a line of a stream never becomes an input: unit/survey/tallyAnswers.test.ts",
  "classification.gate_without_figure":
    "a result without its criteria is no document: unit/classification/passGates.test.ts",
  "rules.may_divide_by_zero": "no kind of rule can, as the laws hold: unit/rules/reach.test.ts",
  "rules.no_limit_proved": "no kind of rule can, as the laws hold: unit/rules/reach.test.ts",
  "ranking.pending": "a reason for standing outside a ranking, not a refusal: accepted/ranking.json",
  "ranking.no_score": "a reason for standing outside a ranking, not a refusal: accepted/ranking.json",
  "ranking.refused": "a reason for standing outside a ranking, not a refusal: unit/evaluate/evaluate.test.ts",
  "evaluate.other_engine": "its sentence names the engine that runs: unit/evaluate/verifyEvaluation.test.ts",
  "report.unknown_unit": "a page is no part of a score: unit/report/pages.test.ts",
  "report.other_case": "a page is no part of a score: unit/report/pages.test.ts",
  "report.missing_case": "a page is no part of a score: unit/report/pages.test.ts",
  "report.forms_do_not_fit": "a page is no part of a score: unit/report/pages.test.ts",
  "report.forms_twice": "a page is no part of a score: unit/report/pages.test.ts",
  "report.more_answers_than_forms": "a page is no part of a score: unit/report/pages.test.ts",
  "report.chart_style": "a chart is no part of a score: unit/report/charts/toSvg.test.ts",
  ...Object.fromEntries(
    Object.keys(register)
      .filter((code) => code.startsWith("report.map_"))
      .map((code) => [code, "a map is no part of a score: unit/report/charts/resultMaps.test.ts"]),
  ),
  "report.folder_not_empty": "a folder is no input: unit/cli.test.ts",
  "report.not_a_report": "a folder is no input: unit/cli.test.ts",
  "report.file_changed": "a folder is no input: unit/cli/report.test.ts",
  "report.unwritable": "a folder is no input: unit/cli.test.ts",
  "document.digest_broken":
    "its sentence holds a digest that depends on the engine: unit/analysis/diffEvaluations.test.ts",
  "number.not_canonical": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "composite.above_max": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "evaluate.none_refused": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "survey.respondent_unnamed": "a line of a stream never becomes an input: unit/fieldwork/answersFromCsv.test.ts",
  "composite.range_backwards": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "composite.draft_published": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "composite.unknown_class": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "evaluate.ranked_otherwise": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "evaluate.another_period": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.lookalike_group": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.lookalike_unit": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.group_of_one": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.not_approved": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.answers_of_nobody": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.answers_elsewhere": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.tallies_differ": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.no_yardstick": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.yardstick_stated": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.year_differs": "a notice refuses nothing: unit/evaluate/withinYear.test.ts",
  "evaluate.exempt_leaf_stated": "a notice refuses nothing: unit/evaluate/withinYear.test.ts",
  "evaluate.exempt_leaf_answered": "a notice refuses nothing: unit/evaluate/withinYear.test.ts",
  "evaluate.late_adjustment": "a notice refuses nothing: unit/evaluate/withinYear.test.ts",
  "evaluate.more_answers_than_forms": "a notice refuses nothing: unit/evaluate/withinYear.test.ts",
  "evaluate.more_ready_answers_than_forms": "a notice refuses nothing: mistakes/surveys.json",
  "evaluate.unsealed_adjustments": "a notice refuses nothing: unit/evaluate/evaluate.test.ts",
  "evaluate.yardstick_of_some": "a notice refuses nothing: unit/evaluate/withinYear.test.ts",
  "evaluate.outlier": "a notice refuses nothing: unit/evaluate/withinYear.test.ts",
  "year.group_without_units": "a notice refuses nothing: unit/year/parseYear.test.ts",
  "year.same_name": "a notice refuses nothing: unit/year/parseYear.test.ts",
  "year.unknown_respondents": "it needs a scheme with a survey: unit/year/parseYear.test.ts",
  "ranking.not_submitted": "a reason for standing outside a ranking, not a refusal: accepted/years.json",
  "evaluate.scored_by_another": "it needs two schemes: unit/evaluate/withinYear.test.ts",
  "evaluate.unknown_agency": "it needs agencies of a year: unit/evaluate/withinYear.test.ts",
  "evaluate.wrong_tie": "a result that comes back: unit/evaluate/parseEvaluation.test.ts",
  "analysis.not_one_period": "a correction is no part of a score: unit/analysis/diffEvaluations.test.ts",
  "analysis.years_reversed": "years side by side are no part of a score: unit/years/eventsBetween.test.ts",
  "analysis.period_twice": "years side by side are no part of a score: unit/years/eventsBetween.test.ts",
};

for (const [path, file] of accepted) {
  describe(path, () => {
    test.each(file.vectors.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
      const found = calls[vector.call]?.(inputOf(file, vector));
      expect(differences(vector.expected, found), JSON.stringify(found)).toStrictEqual([]);
    });
  });
}

for (const [path, file] of refused) {
  describe(path, () => {
    test.each(file.vectors.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
      const found = issuesOf(vector.call, inputOf(file, vector));
      // Whom an issue is about follows from its place in the document: unit/document/reader.test.ts.
      const described = found?.map(({ at: _, path, ...issue }) => ({
        ...issue,
        path,
        vi: describeIssue(issue, "vi"),
        en: describeIssue(issue, "en"),
      }));
      expect(described).toStrictEqual(issuesExpected(vector));
    });
  });
}

function issuesExpected({ expected }: Vector): readonly StatedIssue[] {
  return (expected as { readonly issues: readonly StatedIssue[] }).issues;
}

describe("vectors", () => {
  test("ids: every file has the name of its id, and every vector an id of its own", () => {
    for (const [path, { id, vectors }] of all) {
      expect(path.endsWith(`/${id}.json`), path).toBe(true);
      expect(new Set(vectors.map((vector) => vector.id)).size, path).toBe(vectors.length);
    }
  });

  test("grounds: every file rests on a clause or says how it reads the silence, in both languages", () => {
    for (const [path, { title, clause, reading }] of all) {
      expect(title.vi.length * title.en.length, path).toBeGreaterThan(0);
      expect(clause ?? reading, path).toBeDefined();
    }
  });

  test("coverage: every issue code is provoked by a refused vector, or stands on the list of those that cannot be", () => {
    const provoked = new Set(
      refused.flatMap(([, { vectors }]) => vectors.flatMap(issuesExpected)).map(({ code }) => code),
    );
    const codes = Object.keys(register);
    expect(codes.filter((code) => !provoked.has(code) && !Object.hasOwn(ELSEWHERE, code))).toStrictEqual([]);
    expect(Object.keys(ELSEWHERE).filter((code) => provoked.has(code) || !codes.includes(code))).toStrictEqual([]);
  });

  test("number: at least 300 vectors, and every kind of rule by hand", () => {
    expect(all.flatMap(([, { vectors }]) => vectors).length).toBeGreaterThanOrEqual(300);
    const kinds = accepted.flatMap(([, file]) =>
      file.vectors
        .filter(({ call, note }) => call === "score" && note !== undefined)
        .map((vector) => (inputOf(file, vector)["leaf"] as Leaf).rule.kind),
    );
    const stated = Object.keys(kindsOfRule).filter((kind) => kind !== "survey");
    expect([...new Set(kinds)].sort()).toStrictEqual(stated.sort());
  });

  test("pinned.json: no file changes without its pin", () => {
    const pinned: unknown = JSON.parse(readFileSync(`${root}pinned.json`, "utf8"));
    expect(Object.fromEntries(all.map(([path, file]) => [path, digest(file)]))).toStrictEqual(pinned);
  });

  test("tables: the files are those that the tables make; `npm run generate` writes them", () => {
    expect(pinsOf(buildFiles())).toStrictEqual(Object.fromEntries(all.map(([path, file]) => [path, digest(file)])));
  });
});
