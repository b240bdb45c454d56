import type { Sheet } from "hucre/xlsx";
import { type Issue, type IssuePlace, issue } from "../issue/issue.js";
import { cellName } from "../table/rows.js";
import { contentOf } from "./hucre.js";
import { sameText } from "./slots.js";

/**
 * That a column of a sheet was put in, taken out or moved: then what stands in it would be taken for something else. Nothing where all
 * headings stand as they were written, or there is no row of headings.
 */
export function columnMoved(
  sheet: Sheet,
  columns: readonly (readonly [title: string, width: number])[],
  about: IssuePlace,
): Issue | null {
  const titles = columns.map(([title]) => title);
  const textAt = (row: number, column: number): string => String(contentOf(sheet, row, column) ?? "");
  const wanted = new Set(titles.map(sameText));
  const row = sheet.rows.findIndex(
    (cells, at) => 2 * cells.filter((_, column) => wanted.has(sameText(textAt(at, column)))).length > titles.length,
  );
  const column = row < 0 ? -1 : titles.findIndex((title, at) => sameText(textAt(row, at)) !== sameText(title));
  if (column < 0) return null;
  const cell = `${sheet.name}!${cellName(row, column)}`;
  const params = { cell, expected: titles[column] ?? "", found: textAt(row, column) };
  return { ...issue("excel.column_moved", ["sheet", row, column], params), at: { ...about, cell } };
}
