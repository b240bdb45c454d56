import { wrongArgument } from "../document/arguments.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { attributeOf, piecesOf } from "./markup.js";
import type { TableRow } from "./rows.js";
import { filesOfZip, refused } from "./zip.js";

const DOCUMENT = "word/document.xml";

/**
 * The rows of all tables of a Word document (.docx), for {@link schemeFromTable}.
 *
 * @param file - The bytes of the file.
 * @returns The rows, with a blank one behind each table. A cell that reaches over others stands in the first of them, and the others
 *   are blank. Text that was deleted under “track changes” is left out, what was inserted is taken. A paragraph between tables, such
 *   as the title of a section, is a row of one cell.
 * @throws `table.file_unreadable` for what is no Word document; `table.no_table`, `table.table_in_table`; `argument.*` for a wrong
 *   argument.
 * @example
 * ```ts
 * import { isScoringError } from "par-index";
 * import { rowsFromDocx } from "par-index/table";
 *
 * const refused = await rowsFromDocx(new Uint8Array(10)).catch((error: unknown) => isScoringError(error));
 * refused; // => true
 * ```
 * @clause Our reading: an annex is written in Word.
 */
export async function rowsFromDocx(file: Uint8Array): Promise<readonly TableRow[]> {
  if (!((file as unknown) instanceof Uint8Array)) throw wrongArgument("file", "an-odd-value", file);
  const xml = (await filesOfZip(file, (name) => name === DOCUMENT)).get(DOCUMENT);
  if (xml === undefined) throw refused("no-content");
  const rows: TableRow[] = [];
  let [row, cell, isMerged, span, deleted, hasTable] = [
    null as string[] | null,
    null as string | null,
    false,
    1,
    0,
    false,
  ];
  let [inText, paragraph] = [false, ""];
  for (const piece of piecesOf(xml)) {
    if (piece.is === "text") {
      if (!inText || deleted > 0) continue;
      if (cell !== null) cell += piece.text;
      else if (row === null) paragraph += piece.text;
      continue;
    }
    const { is, name, attributes } = piece;
    const opens = is !== "close";
    if (name === "w:tbl" && is === "open") {
      if (row !== null) throw new ScoringError([issue("table.table_in_table", ["file"], {})]);
      hasTable = true;
    } else if (name === "w:tbl") rows.push([]);
    else if (name === "w:tr") {
      if (is === "open") row = [];
      else if (row !== null) {
        rows.push(row);
        row = null;
      }
    } else if (name === "w:tc") {
      if (is === "open") [cell, isMerged, span] = ["", false, 1];
      else if (row !== null && cell !== null) {
        row.push(isMerged ? "" : cell.trim(), ...Array.from({ length: span - 1 }, () => ""));
        cell = null;
      }
    } else if (name === "w:gridspan" && opens)
      span = Math.min(100, Math.max(1, Number(attributeOf(attributes, "w:val")) || 1));
    else if (name === "w:vmerge" && opens) isMerged = attributeOf(attributes, "w:val") !== "restart";
    else if (name === "w:t") inText = is === "open";
    else if (name === "w:del") deleted += is === "open" ? 1 : is === "close" ? -1 : 0;
    else if ((name === "w:br" || name === "w:tab") && opens && cell !== null) cell += name === "w:br" ? "\n" : " ";
    else if (name === "w:p" && is === "close") {
      if (cell !== null) cell += "\n";
      else if (row === null) {
        if (paragraph.trim() !== "") rows.push([paragraph.trim()]);
        paragraph = "";
      }
    }
  }
  if (!hasTable) throw new ScoringError([issue("table.no_table", ["file"], {})]);
  return rows;
}
