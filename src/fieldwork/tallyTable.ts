import { readArgument, readList } from "../document/arguments.js";
import { limits } from "../document/limits.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { repeatedRows } from "../survey/repeatedRows.js";
import type { TableRow } from "../table/rows.js";
import { surveyOptions } from "./readOptions.js";
import { formOf, isFilled, placeOf, surveyColumns } from "./surveyColumns.js";
import { surveyNames } from "./surveyNames.js";
import type { SurveyTableOptions, TableTally } from "./surveyTable.js";
import { TableReading } from "./tableReading.js";

/**
 * Tallies a table of answers as survey tools and offices write it: one row a respondent with a column a question (Google Forms,
 * LimeSurvey, Kobo), one row an answer, or rows that are counted already. Columns and answers may be called by their ids or by
 * their titles; what is not understood is listed with what it is most like.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param rows - The rows of the file, the headings among them: from `rowsFromCsv` or `rowsFromXlsx` of `par-index/table`.
 * @param options - The units, and what the table does not say itself: its unit, its group, what columns and words mean.
 * @returns The tally as `tallyAnswers` gives it, and what each column was taken for. Blank cells of questions are `skipped`; what is
 *   not counted is `refused`, with one issue for each thing that is wrong, its lines and its column.
 * @throws `survey.no_question_column`, `survey.no_unit_column`, `survey.no_group_column`, `survey.column_twice`,
 *   `survey.row_missing`, `survey.column_two_meanings`, `survey.column_not_there`, `survey.count_beside_questions`, all at once;
 *   `survey.no_questionnaire`; what `parseScheme` throws; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { tallyTable } from "par-index/survey";
 *
 * const [question] = scheme.questionnaire?.questions ?? [];
 * const rows = [
 *   ["Dấu thời gian", "Đơn vị", "Nhóm", question?.title.vi ?? ""],
 *   ["01/09/2021 08:00", "so-y-te", scheme.questionnaire?.groups[0]?.id ?? "", question?.options[0]?.title.vi ?? ""],
 *   ["01/09/2021 08:05", "so-y-te", scheme.questionnaire?.groups[0]?.id ?? "", ""],
 * ];
 * const { tally, skipped } = tallyTable(scheme, rows);
 * [tally[0]?.count, skipped]; // => [1, 1]
 * ```
 * @clause Our reading: 880/QĐ-UBND, Phần II, mục IV.4 encourages surveys online; their tools write tables like these.
 * @law the table is its answers: tallyTable(long(answers)) = tallyTable(wide(answers)) = tallyAnswers(answers)
 */
export function tallyTable(scheme: Scheme, rows: readonly TableRow[], options: SurveyTableOptions = {}): TableTally {
  const { questionnaire, basis } = prepareScheme(scheme).scheme;
  if (questionnaire === undefined) throw new ScoringError([issue("survey.no_questionnaire", [], {}, basis[0])]);
  const table = readList("rows", "a-list", rows).map((row, at) => readList(`rows[${at}]`, "a-list", row).map(textOf));
  const declared = readArgument("options", "an-object", surveyOptions, options, undefined);
  const names = surveyNames(questionnaire, declared);
  const { columns, heading, issues, notices } = surveyColumns(table, names, declared);
  const form = formOf(columns);
  const counts = columns.find(({ as }) => as === "count");
  const isCountedAside = form === "wide" && counts !== undefined;
  const wrong = isCountedAside
    ? [...issues, issue("survey.count_beside_questions", ["rows"], { column: counts.title })]
    : issues;
  if (isWithoutRows(table, heading, wrong)) throw new ScoringError([NO_ROWS]);
  if (wrong.length > 0) throw new ScoringError(wrong);
  const reading = new TableReading(table, columns, names, declared, heading);
  for (let row = heading + 1; row < table.length; row += 1) if (isFilled(table[row] ?? [])) reading.row(row, form);
  const result = reading.counter.result();
  const found = [...reading.findings.issues(), ...eachOnce(result.issues, table)];
  return {
    ...result,
    issues: found.slice(0, limits.issues),
    notices: [...notices, ...result.notices, ...repeatedRows(reading.counted, ["rows"])],
    columns: columns.map(({ title, as }) => ({ title, as })),
    rows: reading.rows,
    skipped: reading.skipped,
  };
}

const NO_ROWS = issue("survey.row_missing", ["rows"], {});

/** Whether headings are all there is: what its cells would have told, such as which column names the units, is then missing too. */
function isWithoutRows(table: readonly TableRow[], heading: number, wrong: readonly Issue[]): boolean {
  const ofCells = ["survey.no_unit_column", "survey.no_group_column"];
  return wrong.every(({ code }) => ofCells.includes(code)) && !table.slice(heading + 1).some(isFilled);
}

/** What the form does not put to a group is told once, however many answered it, at the first cell. */
function eachOnce(issues: readonly Issue[], table: readonly TableRow[]): readonly Issue[] {
  const told = new Map<string, Issue>();
  for (const one of issues) {
    const key = JSON.stringify([one.code, one.params]);
    const [, row, column] = one.path;
    const place = typeof row === "number" && typeof column === "number" ? placeOf(table, row, column) : {};
    if (!told.has(key)) told.set(key, { ...one, ...place });
  }
  return [...told.values()];
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell.trim() : cell === null || cell === undefined ? "" : String(cell);
}
