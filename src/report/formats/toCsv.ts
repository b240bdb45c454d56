import { readChoice, readOptionsObject, wrongArgument } from "../../document/arguments.js";
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
 * The tables of a page as comma-separated values (RFC 4180), a file for each: a header, then the rows, lines ended by CR
 * LF. The caption and the stamp are in the last columns of every row, so that a single row can still be identified.
 *
 * @param page - Any page of this library.
 * @param form - Separator, decimal mark, byte order mark.
 * @returns One file for each table, named after the page; from the second on with a number. Decimals are those of the
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
 * @law a table is read back: read(toCsv(table)) = cells(table), but for the apostrophe before a formula and for what nobody sees
 */
export function toCsv(page: Page, form: CsvForm): readonly CsvFile[] {
  return filesOf(readPage(page), readForm(form));
}

/** {@link toCsv} for what has been read. */
function filesOf(page: Page, form: CsvForm): readonly CsvFile[] {
  const tables = page.sections.flatMap((section) => section.tables);
  return tables.map((table, at) => ({
    name: at === 0 ? page.name : `${page.name}-${at + 1}`,
    text: fileOf(table, page, form),
  }));
}

function readForm(form: CsvForm): CsvForm {
  const { separator, decimal, bom } = readOptionsObject("form", form);
  readChoice("separator", [",", ";"], separator);
  readChoice("decimal", [".", ","], decimal);
  if (typeof bom !== "boolean") throw wrongArgument("bom", "a-boolean", bom);
  return form;
}

function fileOf(table: Table, { stamp: { warnings, lines }, language }: Page, form: CsvForm): string {
  const { caption, columns, rows } = table;
  const { separator, decimal, bom } = form;
  const sentences = dictionary[language];
  const between = decimal === "," ? ";" : separator;
  const stamp = [
    { label: sentences.table, value: caption.join(" – ") },
    ...(warnings.length === 0 ? [] : [{ label: sentences.warning, value: warnings.join(" ") }]),
    ...lines,
  ];
  const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(cell, between)).join(between)}\r\n`;
  const header = [...columns.map(({ title }) => title), ...stamp.map(({ label }) => label)].map(harmless);
  const values = stamp.map(({ value }) => harmless(value));
  const body = rows.map((row) => [...columns.map((column, at) => cellOf(row[at] ?? "", column, decimal)), ...values]);
  return `${bom ? "\uFEFF" : ""}${[header, ...body].map(line).join("")}`;
}

const DECIMAL = /^(-?\d+)(?:[.,](\d+))?$/;

function cellOf(cell: string, { kind }: Column, decimal: string): string {
  const [, whole, fraction] = (kind === "number" && DECIMAL.exec(cell)) || [];
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
  vi: { table: "Bảng", warning: "Lưu ý" },
  en: { table: "Table", warning: "Warning" },
} as const;
