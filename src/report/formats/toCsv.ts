import { readChoice, readOptionsObject, wrongArgument } from "../../document/arguments.js";
import { isList } from "../../document/plain.js";
import { groupBy } from "../../text/groupBy.js";
import { printable } from "../../text/printable.js";
import type { Page } from "../pages/page.js";
import type { Column, Table } from "../tables/table.js";
import { readPage } from "./readPage.js";
import { withoutFormulas } from "./withoutFormulas.js";

/** How a file of comma-separated values is written. */
export interface CsvForm {
  /** What stands between cells. Spreadsheets set to Vietnamese expect a semicolon, for their decimals take the comma. */
  readonly separator: "," | ";";
  /** The mark inside decimals; a comma asks for the semicolon as separator. */
  readonly decimal: "." | ",";
  /** Whether the file begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** One table as a file. */
export interface CsvFile {
  /** What the file may be called, without the ending. */
  readonly name: string;
  readonly text: string;
}

/**
 * The tables of a page, or of a whole report, as comma-separated values (RFC 4180), a file for each: a header, then the rows, lines
 * ended by CR LF. A table has its own columns only, and where there are warnings one column with them, so that no row of invented
 * figures stands without its warning. Of a list, tables with the same columns are one file: those of units with the unit in the first
 * column, those of one page with their caption there. The last file says what each of the others is, with the notes of its tables, such
 * as the units without a rank; it holds the stamp, and the sentences beside the tables.
 *
 * @param pages - Any page of this library, or a list such as that of `reportPages`.
 * @param form - Separator, decimal mark, byte order mark.
 * @returns The files, named after the pages and their sections; the last is named `about`. Decimals are those of the
 *   table with the mark asked for. Text from which a spreadsheet would make a formula – it begins with `=`, `+`, `-`, `@`,
 *   a tab or a line break, or would where another separator is assumed – is given an apostrophe in front. Numbers are
 *   left alone, negative ones too. Characters of control, of no width and of direction are written by their numbers.
 * @throws Never throws. A comma for both separator and decimals is taken as a semicolon for the separator.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { leaguePage, toCsv } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "=1+1", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const page = leaguePage(scheme, evaluate(scheme, [{ dossier }]), "vi");
 * const [file] = toCsv(page, { separator: ";", decimal: ",", bom: false });
 * file?.text.split(";").slice(0, 2); // => ["Hạng", "Đơn vị"]
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: the index is published.
 * @law a table is read back: read(toCsv(table)) = cells(table), but for the apostrophe before a formula, the signs of print and what nobody sees
 */
export function toCsv(pages: Page | readonly Page[], form: CsvForm): readonly CsvFile[] {
  if (isList(pages)) {
    const read = pages.map((page) => readPage(page as Page));
    return filesOf(read, readForm(form), "joined");
  }
  return filesOf([readPage(pages as Page)], readForm(form), "apart");
}

/** {@link toCsv} for what has been read. */
function filesOf(pages: readonly Page[], form: CsvForm, joined: "joined" | "apart"): readonly CsvFile[] {
  const [first] = pages;
  if (first === undefined) return [];
  const sentences = dictionary[first.language];
  const all = pages.flatMap((page) => sheetsOf(page, joined));
  const sheets = [...groupBy(all, ({ key }) => key).values()];
  const names = namesOf(sheets.map(([sheet]) => sheet?.name ?? ""));
  const warning = first.stamp.warnings.join(" ");
  const files = sheets.flatMap((list, at): CsvFile[] => {
    const [sheet] = list;
    if (sheet === undefined) return [];
    const { of, table } = sheet;
    const told = of === "unit" || list.length > 1;
    const columns = [
      ...(told ? [wordsColumn(sentences[of])] : []),
      ...table.columns,
      ...(warning === "" ? [] : [wordsColumn(sentences.warning)]),
    ];
    const rows = list.flatMap((one) =>
      one.table.rows.map((row) => [
        ...(told ? [one.subject] : []),
        ...table.columns.map((_, place) => row[place] ?? ""),
        ...(warning === "" ? [] : [warning]),
      ]),
    );
    return [{ name: names[at] ?? "", text: fileOf(columns, rows, form) }];
  });
  const about = [
    [sentences.report, first.title],
    ...(warning === "" ? [] : [[sentences.warning, warning]]),
    ...first.stamp.lines.map(({ label, value }) => [label, value]),
    // What a report says beside its tables; the pages of single units say it again.
    ...pages.flatMap(({ subject, sections }) =>
      subject === undefined
        ? sections.flatMap(({ heading, paragraphs }) => paragraphs.map((one) => [heading, one]))
        : [],
    ),
    ...sheets.flatMap((list, at) => aboutSheets(list).map((told) => [`${names[at]}.csv`, told])),
  ];
  const columns = [wordsColumn(sentences.what), wordsColumn(sentences.value)];
  return [...files, { name: joined === "apart" ? `${first.name}-about` : "about", text: fileOf(columns, about, form) }];
}

/** What the tables of one file are, and what stands below them, such as the units without a rank: a file of rows has no place for it. */
function aboutSheets(list: readonly Sheet[]): readonly string[] {
  const notes = list.flatMap(({ of, subject, table }) =>
    table.notes.map((note) => (of === "unit" || list.length > 1 ? `${subject}: ${note}` : note)),
  );
  return [list[0]?.title ?? "", ...new Set(notes)];
}

/** A table on its way into a file; those of one key share it. */
interface Sheet {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** What tells it from others in the same file: the unit that it is about, or its caption. */
  readonly of: "unit" | "table";
  readonly subject: string;
  readonly table: Table;
}

function sheetsOf({ name, title, subject, sections }: Page, joined: "joined" | "apart"): readonly Sheet[] {
  let number = 0;
  return sections.flatMap(({ heading, anchor, tables }) =>
    tables.map((table, at): Sheet => {
      number += 1;
      const called = table.caption.join(" – ");
      const columns = table.columns.map((column) => column.title);
      if (subject === undefined) {
        const key = JSON.stringify(joined === "joined" ? [name, columns] : [name, number]);
        return { key, name, title: `${title}: ${called}`, of: "table", subject: table.caption[0] ?? heading, table };
      }
      const part = `${anchor ?? number}${at === 0 ? "" : `-${at + 1}`}`;
      return { key: JSON.stringify([part, columns]), name: `units-${part}`, title: called, of: "unit", subject, table };
    }),
  );
}

/** Names that are all different. */
function namesOf(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}

function wordsColumn(title: string): Column {
  return { title, align: "left", kind: "text" };
}

function readForm(form: CsvForm): CsvForm {
  const { separator, decimal, bom } = readOptionsObject("form", form, ["separator", "decimal", "bom"]);
  readChoice("separator", [",", ";"], separator);
  readChoice("decimal", [".", ","], decimal);
  if (typeof bom !== "boolean") throw wrongArgument("bom", "a-boolean", bom);
  return form;
}

function fileOf(columns: readonly Column[], rows: readonly (readonly string[])[], form: CsvForm): string {
  const { separator, decimal, bom } = form;
  const between = decimal === "," ? ";" : separator;
  const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(cell, between)).join(between)}\r\n`;
  const header = columns.map(({ title }) => harmless(title));
  const body = rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? "", column, decimal)));
  return `${bom ? "\uFEFF" : ""}${[header, ...body].map(line).join("")}`;
}

const DECIMAL = /^(-?\d+)(?:[.,](\d+))?$/;

function cellOf(cell: string, { kind }: Column, decimal: string): string {
  // Spreadsheets take the minus sign of print for text, and a plus sign for a formula.
  const plain = cell.replace(/^−/, "-").replace(/^\+/, "");
  const [, whole, fraction] = (kind === "number" && DECIMAL.exec(plain)) || [];
  if (whole === undefined) return harmless(cell);
  return fraction === undefined ? whole : `${whole}${decimal}${fraction}`;
}

/** Text that no spreadsheet takes for a formula, with nothing in it that cannot be seen. */
function harmless(text: string): string {
  return withoutFormulas(printable(text));
}

/** Quoted wherever a reader with this separator, or text that one with another, would split. */
function quoted(cell: string, separator: string): string {
  const splits = cell.includes(separator) || (/[",;\t\r\n|]/.test(cell) && !DECIMAL.test(cell));
  return splits ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const dictionary = {
  vi: { report: "Báo cáo", unit: "Đơn vị", table: "Bảng", warning: "Lưu ý", what: "Mục", value: "Nội dung" },
  en: { report: "Report", unit: "Unit", table: "Table", warning: "Warning", what: "What", value: "Content" },
} as const;
