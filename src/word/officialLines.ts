import type * as Docx from "docx";
import { visible } from "../report/formats/escaped.js";
import type { OfficialLine } from "../report/formats/officialDocument.js";
import { officialStyles } from "../report/formats/officialStyles.js";
import { textWidth } from "./textWidth.js";
import { twips } from "./twips.js";

export const FONT = "Times New Roman";
/** Lines stand a little further apart than single ones (240); one and a half is the most. */
const SPACING = { line: 264, lineRule: "auto" } as const;

/** What each line of a document is, as a style of the file. */
export function paragraphStyles(): readonly Docx.IParagraphStyleOptions[] {
  return Object.entries(officialStyles).map(([id, style]) => {
    const { size, weight, slant, align = "left", indent = 0, before = 0, after = 0, level, rule } = style;
    return {
      id,
      name: id,
      basedOn: "Normal",
      run: { size: 2 * size, bold: weight === "bold", italics: slant === "italic" },
      paragraph: {
        alignment: align === "justify" ? "both" : align,
        // What follows a line with a rule stands below the rule.
        spacing: { before: twips(before), after: rule === undefined ? twips(after) : 0, ...SPACING },
        indent: { firstLine: twips(indent) },
        ...(level === undefined ? {} : { keepNext: true, outlineLevel: level - 1 }),
      },
    };
  });
}

/**
 * A line, and the line that is drawn below it.
 *
 * @param space - How long it may become, in millimetres.
 * @param isKept - Whether it stays on the sheet of what follows it.
 */
export function linesOf(
  docx: typeof Docx,
  { role, text, lead }: OfficialLine,
  space: number,
  isKept = false,
): readonly Docx.Paragraph[] {
  const { size, weight, rule, after = 0 } = officialStyles[role];
  const bold = lead === undefined ? [] : [new docx.TextRun({ text: visible(lead), bold: true })];
  const line = new docx.Paragraph({
    style: role,
    ...(isKept && { keepNext: true, keepLines: true }),
    children: [...bold, new docx.TextRun(visible(text))],
  });
  if (rule === undefined || text === "") return [line];
  const beside = (space - rule * Math.min(space, textWidth(text, size, weight))) / 2;
  return [
    line,
    new docx.Paragraph({
      border: { top: { style: "single", size: 6, space: 1, color: "000000" } },
      indent: { left: twips(beside), right: twips(beside) },
      spacing: { line: 40, lineRule: "exact", before: 30, after: twips(after) },
    }),
  ];
}
