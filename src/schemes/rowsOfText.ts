import type { TableRow } from "../table/rows.js";

/** The rows of a table as it is written in a file of this folder: a line for each, with “ | ” between its cells. */
export function rowsOfText(text: string): readonly TableRow[] {
  return text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
}
