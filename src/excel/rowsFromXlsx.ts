import type { Sheet } from "hucre/xlsx";
import { placeRow, type TableRow } from "../table/rows.js";
import { contentOf, workbookOf } from "./hucre.js";

/**
 * The rows of all sheets of an Excel workbook (.xlsx), for `schemeFromTable`. Needs the package `hucre`.
 *
 * @param file - The bytes of the file.
 * @returns The rows of one sheet below those of the other, with a blank one behind each sheet. A figure that Excel keeps as a number
 *   is written with a decimal comma, as an office writes it; a formula is its last result. A merged cell stands in the first column of
 *   every row that it reaches over. Issues name cells by their sheet: `Tiêu chí!E12`.
 * @throws `table.file_unreadable` for what is no workbook; `table.peer_missing` where `hucre` is not installed; `argument.*` for a
 *   wrong argument.
 * @example
 * ```ts
 * import { isScoringError } from "par-index";
 * import { rowsFromXlsx } from "par-index/excel";
 *
 * const refused = await rowsFromXlsx(new Uint8Array(10)).catch((error: unknown) => isScoringError(error));
 * refused; // => true
 * ```
 * @clause Our reading: an annex is kept in a spreadsheet.
 */
export async function rowsFromXlsx(file: Uint8Array): Promise<readonly TableRow[]> {
  const { sheets } = await workbookOf(file);
  return sheets.flatMap((sheet) => [...rowsOf(sheet), []]);
}

function rowsOf(sheet: Sheet): readonly TableRow[] {
  const rows = sheet.rows.map((row, at) => row.map((_, column) => textOf(contentOf(sheet, at, column))));
  for (const { startRow, startCol, endRow } of sheet.merges ?? []) {
    const text = rows[startRow]?.[startCol] ?? "";
    if (text === "") continue;
    for (const row of rows.slice(startRow + 1, endRow + 1)) {
      while (row.length < startCol) row.push("");
      row[startCol] = text;
    }
  }
  return rows.map((row, at) => placeRow(row, sheet.name, at));
}

function textOf(content: string | number | boolean | undefined): string {
  if (content === undefined) return "";
  if (typeof content === "number") return numberText(content).replace(".", ",").replace("-", "−");
  return String(content);
}

/** Excel keeps 0,1 + 0,2 as 0.30000000000000004; fifteen digits are what it shows. */
function numberText(number: number): string {
  const shown = String(number);
  return /[eE]|\.\d{14,}/.test(shown) ? String(Number(number.toPrecision(15))) : shown;
}
