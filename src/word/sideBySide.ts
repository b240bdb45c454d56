import type * as Docx from "docx";
import type { OfficialLine } from "../report/formats/officialDocument.js";
import { sides } from "../report/formats/officialStyles.js";
import { linesOf } from "./officialLines.js";
import { twips } from "./twips.js";

/** Lines of the left side and of the right one that begin at one height. */
type Row = readonly [readonly OfficialLine[], readonly OfficialLine[]];

/** The head or the foot of a document: a table without lines. */
export function sideBySide(docx: typeof Docx, rows: readonly Row[], space: number): Docx.Table {
  const spaces = sides.map((share) => (space * share) / (sides[0] + sides[1]));
  const cell = (lines: readonly OfficialLine[], at: number): Docx.TableCell => {
    const available = spaces[at] ?? 0;
    const paragraphs = lines.flatMap((line) => linesOf(docx, line, available));
    return new docx.TableCell({
      width: { size: twips(available), type: "dxa" },
      children: paragraphs.length === 0 ? [new docx.Paragraph({})] : paragraphs,
    });
  };
  return new docx.Table({
    layout: "fixed",
    borders: docx.TableBorders.NONE,
    columnWidths: spaces.map(twips),
    width: { size: twips(space), type: "dxa" },
    margins: { left: 0, right: 0 },
    rows: rows.map((row) => new docx.TableRow({ cantSplit: true, children: row.map(cell) })),
  });
}
