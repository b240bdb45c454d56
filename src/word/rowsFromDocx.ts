import { wrongArgument } from "../document/arguments.js";
import { peer, unreadable } from "../table/officeFile.js";
import type { TableRow } from "../table/rows.js";
import { rowsOfPage } from "../table/rowsFromHtml.js";

/**
 * The rows of all tables of a Word document (.docx), for `schemeFromTable`. Needs the package `mammoth`.
 *
 * @param file - The bytes of the file.
 * @returns The rows, with a blank one behind each table. A cell that reaches over several rows stands in each of them; one that reaches
 *   over several columns in the first, and the others are blank. Text that was deleted under “track changes” is left out, what was inserted is taken. A paragraph between tables, such
 *   as the title of a section, is a row of one cell.
 * @throws `table.file_unreadable` for what is no Word document; `table.no_table`, `table.table_in_table`; `table.peer_missing` where
 *   `mammoth` is not installed; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { isScoringError } from "par-index";
 * import { rowsFromDocx } from "par-index/word";
 *
 * const refused = await rowsFromDocx(new Uint8Array(10)).catch((error: unknown) => isScoringError(error));
 * refused; // => true
 * ```
 * @clause Our reading: an annex is written in Word.
 */
export async function rowsFromDocx(file: Uint8Array): Promise<readonly TableRow[]> {
  if (!((file as unknown) instanceof Uint8Array)) throw wrongArgument("file", "an-odd-value", file);
  const { default: mammoth } = await peer("mammoth", () => import("mammoth"));
  return rowsOfPage(await pageOf(mammoth, Uint8Array.from(file)), "file", "paragraphs too");
}

async function pageOf(mammoth: typeof import("mammoth"), { buffer }: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    // Node takes the bytes as a buffer, browsers as an array buffer; each leaves the other out.
    const input = { arrayBuffer: buffer, ...(typeof Buffer === "undefined" ? {} : { buffer: Buffer.from(buffer) }) };
    return (await mammoth.convertToHtml(input)).value;
  } catch {
    throw unreadable();
  }
}
