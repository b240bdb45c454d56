import { readArgument, readChoice, readLanguage } from "../document/arguments.js";
import { digest } from "../document/digest.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { schemes } from "../scheme/parseScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { inLanguage } from "../text/text.js";
import { bandRows, gateRows } from "./bandTables.js";
import { cellFigure } from "./cellValues.js";
import { criteriaCells } from "./criteriaTable.js";
import { frameRows } from "./frame.js";
import { type ColumnOf, type SectionName, shapeOf } from "./headings.js";
import { groupRows, questionRows } from "./questionTables.js";
import { refuseOtherOptions } from "./readOptions.js";
import type { TableRow } from "./rows.js";
import { safeSchemeFromTable } from "./schemeFromTable.js";
import { translationRows } from "./translations.js";

/** What a table shows beside what the scheme says. */
export interface TableOptions {
  /** The points at the limits of each rule, which are checked when the table is read; shown where this is left out. */
  readonly limits?: "shown" | "hidden";
}

/**
 * A scheme as the table of its annex: the frame, agencies, parts, classes, criteria with how each is scored, questions and
 * translations, one section below the other. {@link schemeFromTable} makes the same scheme of it again.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param language - `"vi"`, where it is left out; or `"en"`, which is for reading only and is not read back.
 * @param options - Whether the points at the `limits` of each rule are `"shown"`, as they are where it is left out, or `"hidden"`.
 * @returns Rows of cells, each section with a row for its title, a row of headings and a blank row behind it; columns that would be
 *   blank are left out. Figures have a decimal comma in Vietnamese.
 * @throws `table.not_writable` where something would be lost; `argument.*` for a wrong argument; what `parseScheme` throws.
 * @example
 * ```ts
 * import { caMau2013Fragment } from "par-index/schemes";
 * import { tableOf } from "par-index/table";
 *
 * const row = tableOf(caMau2013Fragment).find(([code]) => code === "1.1.4");
 * row?.[4]; // => "tỷ lệ: trên 90 % được 2 điểm; từ 70 % đến 90 % được 1 điểm; dưới 70 % được 0 điểm."
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1: the criteria stand in an annex. Our reading: what is scored is what the annex prints.
 * @law a scheme is its annex: schemeFromTable(tableOf(s)) = s
 */
export function tableOf(scheme: Scheme, language: Language = "vi", options: TableOptions = {}): readonly TableRow[] {
  const read = readArgument("scheme", "a-scheme", schemes, scheme, undefined);
  const spoken = readLanguage(language);
  refuseOtherOptions(options, ["limits"]);
  const limits = readChoice("options.limits", ["shown", "hidden"], options.limits ?? "shown");
  const rows = rowsOf(read, spoken, limits === "shown");
  if (spoken === "vi") refuseLoss(read, rows);
  return rows;
}

function rowsOf(scheme: Scheme, language: Language, withLimits: boolean): readonly TableRow[] {
  const { rows, clauseOfCriteria } = criteriaCells(scheme, language, withLimits);
  const { agencies, bands, questionnaire } = scheme;
  const title = (one: { readonly title: { readonly vi: string; readonly en?: string } }): string =>
    inLanguage(one.title, language);
  const translations = language === "vi" ? translationRows(scheme) : [];
  return [
    ...section("frame", frameRows(scheme, clauseOfCriteria), language),
    ...(agencies === undefined
      ? []
      : section(
          "agencies",
          agencies.map((one) => [one.id, title(one)]),
          language,
        )),
    ...section(
      "parts",
      scheme.parts.map((one) => [one.id, title(one), cellFigure(one.max)]),
      language,
    ),
    ...section("bands", bandRows(bands), language),
    ...(bands.gates === undefined ? [] : section("gates", gateRows(bands.gates), language)),
    ...section(
      "criteria",
      rows.map((cells) => columnsOf("criteria").map((key) => cells[key])),
      language,
    ),
    ...(questionnaire === undefined
      ? []
      : [
          ...section("groups", groupRows(questionnaire), language),
          ...section("questions", questionRows(questionnaire), language),
        ]),
    ...(translations.length === 0 ? [] : section("translations", translations, language)),
  ];
}

function columnsOf<Name extends SectionName>(name: Name): readonly ColumnOf<Name>[] {
  return Object.keys(shapeOf(name).columns) as ColumnOf<Name>[];
}

/** A title, headings, rows and a blank row; a column in which nothing stands is left out, unless it is needed. */
function section(name: SectionName, rows: readonly TableRow[], language: Language): readonly TableRow[] {
  const shape = shapeOf(name);
  const columns = Object.values(shape.columns);
  const kept = columns.map(({ needed }, at) => needed !== undefined || rows.some((row) => (row[at] ?? "") !== ""));
  const only = (row: TableRow): TableRow => columns.flatMap((_, at) => (kept[at] ? [row[at] ?? ""] : []));
  return [
    [inLanguage(shape.title, language)],
    only(columns.map((column) => inLanguage(column.title, language))),
    ...rows.map(only),
    [],
  ];
}

/** Nothing that a scheme says may be lost on paper: what was written is read back. */
function refuseLoss(scheme: Scheme, rows: readonly TableRow[]): void {
  const again = safeSchemeFromTable(rows);
  if (again.ok && digest(again.value) === digest(scheme)) return;
  const what = again.ok
    ? "digest"
    : again.issues.map(({ at, code }) => `${at?.leaf ?? at?.cell ?? ""} ${code}`.trim()).join(", ");
  throw new ScoringError([issue("table.not_writable", ["scheme"], { what })]);
}
