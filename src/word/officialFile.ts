import type * as Docx from "docx";
import { visible } from "../report/formats/escaped.js";
import type { OfficialDocument } from "../report/formats/officialDocument.js";
import { letters, sheet } from "../report/formats/officialStyles.js";
import { FONT, linesOf, paragraphStyles } from "./officialLines.js";
import { sideBySide } from "./sideBySide.js";
import { tableOf } from "./tableOf.js";
import { twips } from "./twips.js";

/** From the edge of the sheet to the page number, and to the warning, in millimetres. */
const EDGE = 8;

/** The document in the words of the package `docx`. */
export function officialFile(docx: typeof Docx, document: OfficialDocument): Docx.Document {
  const { title, head, body, foot, annex, across, warnings } = document;
  const upright = sheet.width - sheet.left - sheet.right;
  const space = across ? sheet.height - sheet.left - sheet.right : upright;
  const header = numbered(docx);
  const footer = warned(docx, warnings);
  return new docx.Document({
    title: visible(title),
    styles: {
      default: { document: { run: { font: FONT, size: 28, language: { value: "vi-VN" } } } },
      paragraphStyles: paragraphStyles(),
    },
    sections: [
      {
        // The first sheet has no number.
        properties: { titlePage: true, page: { size: paper("portrait"), margin } },
        headers: { default: header, first: new docx.Header({ children: [new docx.Paragraph({})] }) },
        footers: { default: footer, first: footer },
        children: [
          sideBySide(
            docx,
            head.left.map((line, at) => [[line], head.right.slice(at, at + 1)]),
            upright,
          ),
          ...body.flatMap((line) => linesOf(docx, line, upright)),
          new docx.Paragraph({ spacing: { after: twips(6) } }),
          sideBySide(docx, [[foot.left, foot.right]], upright),
        ],
      },
      {
        properties: {
          page: { size: paper(across ? "landscape" : "portrait"), margin, pageNumbers: { start: 1 } },
        },
        headers: { default: header },
        footers: { default: footer },
        children: annex.flatMap((one): readonly (Docx.Paragraph | Docx.Table)[] =>
          "table" in one
            ? [tableOf(docx, one.table, space, across ? letters.tableAcross : letters.table)]
            : linesOf(docx, one, space),
        ),
      },
    ],
  });
}

const margin = {
  top: twips(sheet.top),
  right: twips(sheet.right),
  bottom: twips(sheet.bottom),
  left: twips(sheet.left),
  header: twips(EDGE),
  footer: twips(EDGE),
};

function paper(orientation: "portrait" | "landscape"): Docx.IPageSizeAttributes {
  return { width: twips(sheet.width), height: twips(sheet.height), orientation };
}

/** The page number in the middle above. */
function numbered(docx: typeof Docx): Docx.Header {
  const number = new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 2 * letters.page });
  return new docx.Header({ children: [new docx.Paragraph({ alignment: "center", children: [number] })] });
}

function warned(docx: typeof Docx, warnings: string): Docx.Footer {
  const warning = new docx.TextRun({ text: visible(warnings), bold: true, size: 2 * letters.warning });
  return new docx.Footer({ children: [new docx.Paragraph({ children: [warning] })] });
}
