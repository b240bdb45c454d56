import type * as Docx from "docx";
import type { Language } from "../number/print.js";
import { visible } from "../report/formats/escaped.js";
import type { OfficialDocument, PlainDocument } from "../report/formats/officialDocument.js";
import { letters, sheet } from "../report/formats/officialStyles.js";
import { FONT, linesOf, paragraphStyles } from "./officialLines.js";
import { sideBySide } from "./sideBySide.js";
import { tableOf } from "./tableOf.js";
import { twips } from "./twips.js";

/** From the edge of the sheet to the page number, and to the warning, in millimetres. */
const EDGE = 8;

/** The document in the words of the package `docx`: an annex behind what is signed, or a page alone. */
export function officialFile(docx: typeof Docx, document: OfficialDocument | PlainDocument): Docx.Document {
  const { title, language, warnings } = document;
  const footer = warned(docx, warnings);
  // The first sheet has no number.
  const first = {
    headers: { default: numbered(docx), first: new docx.Header({ children: [new docx.Paragraph({})] }) },
    footers: { default: footer, first: footer },
  };
  const behind = { headers: { default: first.headers.default }, footers: { default: footer } };
  const size = paper(document.across ? "landscape" : "portrait");
  const children = contentOf(docx, document);
  return new docx.Document({
    title: visible(title),
    styles: {
      default: { document: { run: { font: FONT, size: 28, language: { value: languageOf(language) } } } },
      paragraphStyles: paragraphStyles(),
    },
    sections:
      "head" in document
        ? [
            {
              ...first,
              properties: { titlePage: true, page: { size: paper("portrait"), margin } },
              children: signedOf(docx, document),
            },
            { ...behind, properties: { page: { size, margin, pageNumbers: { start: 1 } } }, children },
          ]
        : [{ ...first, properties: { titlePage: true, page: { size, margin } }, children }],
  });
}

/** A language as files name it. */
export function languageOf(language: Language): string {
  return language === "vi" ? "vi-VN" : language;
}

/** How long a line may become on a sheet upright, in millimetres. */
const UPRIGHT = sheet.width - sheet.left - sheet.right;

/** What stands before the annex: head, text, recipients and signature. */
function signedOf(docx: typeof Docx, { head, body, foot }: OfficialDocument): (Docx.Paragraph | Docx.Table)[] {
  const rows = head.left.map((line, at) => [[line], head.right.slice(at, at + 1)] as const);
  return [
    sideBySide(docx, rows, UPRIGHT),
    ...body.flatMap((line) => linesOf(docx, line, UPRIGHT)),
    new docx.Paragraph({ spacing: { after: twips(6) } }),
    sideBySide(docx, [[foot.left, foot.right]], UPRIGHT),
  ];
}

function contentOf(docx: typeof Docx, { content, across }: PlainDocument): (Docx.Paragraph | Docx.Table)[] {
  const space = across ? sheet.height - sheet.left - sheet.right : UPRIGHT;
  const first = startOfEnd(content);
  return content.flatMap((one, at): readonly (Docx.Paragraph | Docx.Table)[] => {
    const isKept = at >= first && at < content.length - 1;
    return "table" in one
      ? [tableOf(docx, one.table, space, across ? letters.tableAcross : letters.table, isKept)]
      : linesOf(docx, one, space, isKept);
  });
}

/** How many lines a last section may have to stay on one sheet, and how many lines before them stay with the last ones. */
const [SHORT, BESIDE_LAST] = [6, 2];

/** Where the end begins that stays together, so that no sheet holds the last lines alone: a short last section and what precedes it. */
function startOfEnd(content: PlainDocument["content"]): number {
  const headings = content.flatMap((one, at) => ("role" in one && one.role === "section" ? [at] : []));
  const heading = headings.at(-1) ?? 0;
  const end = content.slice(heading + 1);
  const isShort = heading > 0 && end.length <= SHORT && end.every((one) => "role" in one);
  return (isShort ? heading : content.length - 1) - BESIDE_LAST;
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
