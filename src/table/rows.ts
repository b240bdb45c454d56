import type { Path } from "../issue/issue.js";
import { oneLine } from "../text/oneLine.js";

/** One row of a table, as the text of its cells. */
export type TableRow = readonly string[];

/** One part of an annex: the rows below its title and its headings, by the keys of the headings. */
export interface Section<Key extends string> {
  readonly name: string;
  /** The row of the title or, where there is none, of the headings. */
  readonly row: number;
  readonly records: readonly TableRecord<Key>[];
  /** Its headings are wrong, so that nothing below them could be read. */
  readonly isBroken?: true;
}

/** One row below the headings. */
export interface TableRecord<Key extends string> {
  readonly row: number;
  /** Every cell of the row, as it stands. */
  readonly cells: TableRow;
  /** The text of a cell without its outer blanks; empty where the column is not there. */
  readonly text: (key: Key) => string;
  readonly cell: (key: Key) => Cell;
}

/** A cell, for issues. */
export interface Cell {
  /** Positions in the rows that were given, from 0. */
  readonly path: Path;
  /** As a spreadsheet names it: `E12`. */
  readonly name: string;
  /** The heading of its column. */
  readonly column: string;
}

/** A cell as a spreadsheet names it. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export function cellAt(rows: readonly TableRow[], row: number, column: number, heading = ""): Cell {
  const place = places.get(rows[row] ?? []);
  const name = place === undefined ? cellName(row, column) : `${place.sheet}!${cellName(place.row, column)}`;
  return { path: ["rows", row, column], name, column: heading };
}

/** Where a row stands in a workbook. */
interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

const places = new WeakMap<TableRow, RowPlace>();

/** Notes where a row stands in a workbook, so that its cells are named by their sheet. */
export function placeRow(row: TableRow, sheet: string, at: number): TableRow {
  places.set(row, { sheet, row: at });
  return row;
}

/** A copy of a row, which stands where the row does. */
export function copiedRow(row: TableRow, copy: TableRow): TableRow {
  const place = places.get(row);
  if (place !== undefined) places.set(copy, place);
  return copy;
}

export function textAt(row: TableRow | undefined, column: number): string {
  return (row?.[column] ?? "").trim();
}

export function isBlankRow(row: TableRow): boolean {
  return row.every((cell) => cell.trim() === "");
}

/** A heading as headings are compared: one spelling, one case, one blank between words. */
export function headingKey(text: string): string {
  return oneLine(text).normalize("NFC").toLowerCase();
}
