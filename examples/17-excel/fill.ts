import { openXlsx, saveXlsx } from "hucre/xlsx";

/** A workbook in which somebody has typed something into some cells, such as `F12`. */
export async function fill(file: Uint8Array, cells: Readonly<Record<string, string | number>>): Promise<Uint8Array> {
  const workbook = await openXlsx(file);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  for (const [cell, content] of Object.entries(cells)) {
    const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
    const cellsOfRow = sheet.rows[row] ?? [];
    while (cellsOfRow.length <= column) cellsOfRow.push(null);
    cellsOfRow[column] = content;
    sheet.rows[row] = cellsOfRow;
  }
  return saveXlsx(workbook);
}
