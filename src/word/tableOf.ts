import type * as Docx from "docx";
import { visible } from "../report/formats/escaped.js";
import type { Table } from "../report/tables/table.js";
import { columnWidths } from "./columnWidths.js";
import { twips } from "./twips.js";

/** Beside the text of a cell, above and below it, and how far each level of a tree stands in, in millimetres. */
const [BESIDE, ABOVE, STEP] = [1.5, 0.6, 3];

/** Programs measure the letters a little differently. */
const SLACK = 1;

/**
 * A table whose head stands on each of its sheets, and whose rows are not broken.
 *
 * @param space - How wide it is, in millimetres.
 * @param size - Of its letters, in points.
 * @param isKept - Whether its last row stays on the sheet of what follows it.
 */
export function tableOf(docx: typeof Docx, table: Table, space: number, size: number, isKept: boolean): Docx.Table {
  const { columns, rows, levels } = table;
  const widths = columnWidths(table, space, size, 2 * BESIDE + SLACK).map(twips);
  const cell = (text: string, at: number, bold: boolean, paragraph: Docx.IParagraphOptions): Docx.TableCell =>
    new docx.TableCell({
      width: { size: widths[at] ?? 0, type: "dxa" },
      verticalAlign: paragraph.alignment === "center" ? "center" : "top",
      children: [
        new docx.Paragraph({
          ...paragraph,
          // The mark at its end has a height too, and is all that an empty cell has.
          run: { size: 2 * size },
          children: [new docx.TextRun({ text: visible(text), bold, size: 2 * size })],
        }),
      ],
    });
  const head = columns.map(({ title }, at) => cell(title, at, true, { alignment: "center" }));
  const body = rows.map((row, place) => {
    const level = levels?.[place];
    const cells = columns.map(({ align, kind }, at) => {
      const isHead = kind === "head";
      const bold = level === 0 || (level === 1 && isHead);
      return cell(row[at] ?? "", at, bold, {
        alignment: align,
        ...(isKept && place === rows.length - 1 && { keepNext: true }),
        indent: { left: twips(isHead ? STEP * (level ?? 0) : 0) },
      });
    });
    return new docx.TableRow({ cantSplit: true, children: cells });
  });
  return new docx.Table({
    layout: "fixed",
    columnWidths: widths,
    width: { size: twips(space), type: "dxa" },
    margins: { left: twips(BESIDE), right: twips(BESIDE), top: twips(ABOVE), bottom: twips(ABOVE) },
    rows: [new docx.TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
  });
}
