import { type Issue, issue, notice } from "../issue/issue.js";
import { cellAt, isBlankRow, type TableRow, textAt } from "../table/rows.js";
import { listNames } from "../text/listNames.js";
import { lookOf } from "../text/lookalike.js";
import { nearest } from "../text/nearest.js";
import { oneLine } from "../text/oneLine.js";
import { isKnownHeading, roleOfHeading } from "./surveyHeadings.js";
import type { SurveyNames } from "./surveyNames.js";
import type { SurveyColumn, SurveyTableOptions } from "./surveyTable.js";
import { meaningIn, partsOf } from "./wordParts.js";

/** The columns of a table of answers, and where its rows begin. */
interface SurveyColumns {
  readonly columns: readonly Column[];
  /** The position of the row of headings. */
  readonly heading: number;
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
}

export interface Column {
  readonly at: number;
  readonly title: string;
  readonly as: SurveyColumn;
}

type Meaning = { readonly as: SurveyColumn } | { readonly several: readonly string[] } | null;

/** Titles and notes may stand above the headings. */
const ROWS_ABOVE = 10;

/** What each column is: as declared, as its heading says, or as most of its cells do. */
export function surveyColumns(
  rows: readonly TableRow[],
  names: SurveyNames,
  options: SurveyTableOptions,
): SurveyColumns {
  const declared = new Map(Object.entries(options.columns ?? {}).map(([title, as]) => [lookOf(oneLine(title)), as]));
  const meaningAt = (title: string): Meaning => {
    const as = declared.get(lookOf(oneLine(title)));
    return as === undefined ? meaningOf(title, names) : { as };
  };
  // The words of an option stand in every row.
  const known = (row: TableRow): number =>
    row.filter((title) => {
      const meaning = title.trim() === "" ? null : meaningAt(title);
      return meaning !== null && !("as" in meaning && isOptionAlone(meaning.as));
    }).length;
  const counts = rows.slice(0, ROWS_ABOVE).map(known);
  const heading = Math.max(0, counts.indexOf(Math.max(0, ...counts)));
  const titles = (rows[heading] ?? []).map((title) => oneLine(title));
  const issues: Issue[] = [];
  const placed = (one: Issue, at: number): Issue => ({ ...one, ...placeOf(rows, heading, at) });
  const read = titles.flatMap((title, at): Column[] => {
    if (title === "") return [];
    const meaning = meaningAt(title);
    if (meaning === null) return [{ at, title, as: byCells(rows.slice(heading + 1), at, names, titles) }];
    if ("as" in meaning) return [{ at, title, as: meaning.as }];
    const params = { column: title, meanings: listNames(meaning.several) };
    issues.push(placed(issue("survey.column_two_meanings", [], params), at));
    return [{ at, title, as: "unused" }];
  });
  const columns = ofItsForm(onlyFirst(read, options));
  for (const [title, as] of Object.entries(options.columns ?? {})) {
    if (typeof as === "object") issues.push(...unknownIn(as, names, ["columns", title]));
    if (titles.some((one) => lookOf(one) === lookOf(oneLine(title)))) continue;
    const near = nearest(
      title,
      titles.filter((one) => one !== ""),
    ).join(", ");
    issues.push(issue("survey.column_not_there", ["columns", title], { column: title, nearest: near }));
  }
  const notices = columns.flatMap(({ at, title, as }) => {
    if (as !== "unused" || declared.has(lookOf(title)) || isKnownHeading(title)) return [];
    return [placed(notice("survey.column_unused", [], { column: title, nearest: names.questions.nearest(title) }), at)];
  });
  const nameless = titles.flatMap((title, at) => {
    const isFilled = title === "" && rows.some((row, below) => below > heading && textAt(row, at) !== "");
    return isFilled ? [placed(notice("survey.column_unused", [], { column: "–", nearest: "–" }), at)] : [];
  });
  return {
    columns,
    heading,
    issues: [...issues, ...missing(columns, options, titles, names)],
    notices: [...notices, ...nameless],
  };
}

/** What a declared column names that the questionnaire does not have. */
function unknownIn(
  { question, option }: Exclude<SurveyColumn, string>,
  { questionnaire: { questions } }: SurveyNames,
  path: Issue["path"],
): readonly Issue[] {
  const asked = question === undefined ? questions : questions.filter(({ id }) => id === question);
  if (asked.length === 0) {
    const known = listNames(questions.map(({ id }) => id));
    return [issue("survey.unknown_question", [...path, "question"], { question: question ?? "", known })];
  }
  const options = new Set(asked.flatMap((one) => one.options.map(({ id }) => id)));
  if (option === undefined || options.has(option)) return [];
  const params = { question: question ?? "*", option, known: listNames(options) };
  return [issue("survey.unknown_option", [...path, "option"], params)];
}

/** Where a cell is, by line and as a spreadsheet names it. */
export function placeOf(rows: readonly TableRow[], row: number, column: number): Pick<Issue, "path" | "at"> {
  const { path, name } = cellAt(rows, row, column);
  return { path, at: { line: row + 1, cell: name } };
}

function isOptionAlone(as: SurveyColumn): boolean {
  return typeof as === "object" && as.question === undefined;
}

/** What a heading says; nothing where it says nothing that is known. */
function meaningOf(title: string, names: SurveyNames): Meaning {
  const role = roleOfHeading(title);
  const direct = meaningIn(names.questions, title);
  if (direct.length === 1 && role === undefined) return { as: { question: direct[0] ?? "" } };
  if (direct.length > 1) return { several: direct };
  if (role !== undefined) return { as: role };
  const option = names.anyOption.meant(title);
  if (option[0] !== undefined) return { as: { option: option[0] } };
  const parts = partsOf(title);
  return parts.length < 2 ? null : meaningOfParts(parts, names);
}

/** A heading of several parts names a question, and perhaps a unit or an option of it; other parts are groups of the form. */
function meaningOfParts(parts: readonly string[], names: SurveyNames): Meaning {
  const found = parts.map((part) => meaningIn(names.questions, part));
  const questions = [...new Set(found.flat())];
  const [question] = questions;
  if (question === undefined) return null;
  if (questions.length > 1) return { several: questions };
  const others = parts.filter((_, at) => (found[at] ?? []).length === 0);
  const units = [...new Set(others.flatMap((part) => (names.units === null ? [] : meaningIn(names.units, part))))];
  const options = [...new Set(others.flatMap((part) => meaningIn(names.optionsOf(question), part)))];
  if (units.length > 1 || options.length > 1) return { several: [...units, ...options] };
  const [unit, option] = [units[0], options[0]];
  return { as: { question, ...(unit !== undefined && { unit }), ...(option !== undefined && { option }) } };
}

/** A column whose heading says nothing: what most of its cells name, units or groups. The others are then told cell by cell. */
function byCells(below: readonly TableRow[], at: number, names: SurveyNames, titles: readonly string[]): SurveyColumn {
  const cells = below.map((row) => textAt(row, at)).filter((cell) => cell !== "");
  if (cells.length === 0 || isKnownHeading(titles[at] ?? "")) return "unused";
  const most = (known: SurveyNames["units"]): boolean =>
    known !== null && 2 * cells.filter((cell) => meaningIn(known, cell).length === 1).length > cells.length;
  return most(names.units) ? "unit" : most(names.groups) ? "group" : "unused";
}

/** Of columns that were guessed to be one thing, the first; what the file itself names, and what is declared, goes before. */
function onlyFirst(columns: readonly Column[], { unit, group }: SurveyTableOptions): readonly Column[] {
  const isGuess = ({ title, as }: Column): boolean => roleOfHeading(title) !== as;
  const taken = new Set<unknown>([...(unit === undefined ? [] : ["unit"]), ...(group === undefined ? [] : ["group"])]);
  for (const one of columns) if (typeof one.as === "string" && !isGuess(one)) taken.add(one.as);
  return columns.map((one) => {
    if (typeof one.as !== "string" || one.as === "unused" || !isGuess(one)) return one;
    if (taken.has(one.as)) return { ...one, as: "unused" };
    taken.add(one.as);
    return one;
  });
}

/** Where no column says which question a row is about, options by themselves mean nothing, and are not used. */
function ofItsForm(columns: readonly Column[]): readonly Column[] {
  if (formOf(columns) !== "wide") return columns;
  return columns.map((one) => (one.as === "option" || isOptionAlone(one.as) ? { ...one, as: "unused" } : one));
}

/** What keeps the rows from being read. */
function missing(
  columns: readonly Column[],
  { unit, group }: SurveyTableOptions,
  titles: readonly string[],
  names: SurveyNames,
): readonly Issue[] {
  const headings = listNames(titles.filter((title) => title !== "").map((title) => `“${title}”`));
  const has = (role: SurveyColumn): boolean => columns.some(({ as }) => as === role);
  const questions = columns.filter(({ as }) => typeof as === "object" && as.question !== undefined);
  const issues: Issue[] = [];
  if (questions.length === 0 && !has("question")) {
    const [first] = names.questionnaire.questions;
    const known = first === undefined ? "–" : `“${first.title.vi}”, “${first.id}”`;
    issues.push(issue("survey.no_question_column", ["rows"], { headings, known }));
  }
  const isPlaced = questions.length > 0 && questions.every(({ as }) => typeof as === "object" && as.unit !== undefined);
  if (unit === undefined && !has("unit") && !isPlaced)
    issues.push(issue("survey.no_unit_column", ["rows"], { headings }));
  if (group === undefined && !has("group") && names.questionnaire.groups.length > 1) {
    issues.push(issue("survey.no_group_column", ["rows"], { headings }));
  }
  return [...issues, ...repeated(columns)];
}

/** Two columns of one meaning: nobody says which counts. */
function repeated(columns: readonly Column[]): readonly Issue[] {
  const first = new Map<string, string>();
  return columns.flatMap(({ title, as }): Issue[] => {
    if (as === "unused") return [];
    const key = JSON.stringify(typeof as === "string" ? as : [as.question, as.unit, as.option]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, title);
      return [];
    }
    const question = typeof as === "string" ? as : (as.question ?? as.option ?? "");
    return [issue("survey.column_twice", ["rows"], { column: title, first: before, question })];
  });
}

/** Whether a row below the headings holds anything. */
export function isFilled(row: TableRow): boolean {
  return !isBlankRow(row);
}

/**
 * What a row is: a respondent with a cell a question; one answer, or so many of them; the counts of each option of one question.
 */
export type Form = "wide" | "answers" | "counts";

export function formOf(columns: readonly Column[]): Form {
  const has = (role: string): boolean => columns.some(({ as }) => as === role);
  if (has("question")) return has("option") ? "answers" : "counts";
  return "wide";
}
