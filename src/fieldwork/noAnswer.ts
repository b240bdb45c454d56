import type { TableRow } from "../table/rows.js";
import { isTotalRow } from "../table/totalRow.js";

/** What a row is that no respondent gave: a total, or the headings once more where two exports were put together. */
export function noAnswer(cells: TableRow, headings: TableRow): "survey.row_of_total" | "survey.row_of_headings" | null {
  if (isTotalRow(cells)) return "survey.row_of_total";
  const isHeadings = cells.length > 1 && cells.every((cell, at) => cell === (headings[at] ?? ""));
  return isHeadings ? "survey.row_of_headings" : null;
}
