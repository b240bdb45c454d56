import type { Page } from "../pages/page.js";
import { escaped } from "./escaped.js";
import { htmlDocument, tableHtml } from "./htmlParts.js";
import { cssText } from "./htmlStyle.js";
import { type OfficialDocument, type OfficialLine, officialDocument, type Sides } from "./officialDocument.js";
import type { OfficialForm } from "./officialForm.js";
import { type LineStyle, letters, officialStyles, sheet, sides } from "./officialStyles.js";
import { readOfficialForm } from "./readOfficialForm.js";
import { readPage } from "./readPage.js";

/**
 * A page as the annex of an administrative document for printing: state and motto, agency, number, place and date, kind and summary,
 * text, recipients and signature, then from a new sheet the annex with the tables of the page.
 *
 * Use `toHtml` for reading on a screen, and `toOfficialDocx` of `par-index/word` for the same document in Word. The words of the frame are Vietnamese whatever the language of the page, for the form is
 * prescribed.
 *
 * @param page - Any page of this library, as a rule that of `leaguePage`.
 * @param form - What the document has besides the tables.
 * @returns One HTML document for A4 upright, an annex with a wide table across; Times New Roman: margins of 20 mm above and below, 30 mm left, 15 mm right; page numbers
 *   in the middle above, none on the first; charts are left out. The warnings of the page stand below the tables. Every text is escaped.
 * @throws `argument.*` for what is no page or no form; `document.*` for a form that lacks something.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { leaguePage, toOfficialHtml } from "par-index/report";
 *
 * const html = toOfficialHtml(leaguePage(scheme, evaluate(scheme, []), "vi"), {
 *   agency: "Ủy ban nhân dân tỉnh Sơn La",
 *   place: "Sơn La",
 *   date: "2022-02-05",
 *   kind: "Quyết định",
 *   about: "Công bố Chỉ số cải cách hành chính năm 2021",
 *   text: [],
 *   recipients: ["Lưu: VT."],
 *   signer: { title: "Chủ tịch" },
 * });
 * html.includes("Sơn La, ngày 05 tháng 02 năm 2022"); // => true
 * ```
 * @clause 30/2020/NĐ-CP, Phụ lục I, Phần I: mục I (paper, margins, font, page numbers), mục II (state and motto, agency, number, place and
 *   date, kind and summary, signature, recipients), mục III.1 (annex).
 */
export function toOfficialHtml(page: Page, form: OfficialForm): string {
  return htmlOf(officialDocument(readPage(page), readOfficialForm(form)));
}

function htmlOf({ title, language, head, body, foot, content, across, warnings }: OfficialDocument): string {
  return htmlDocument(language, title, styleSheet(warnings), [
    sidesHtml("head", head),
    ...body.map(lineHtml),
    sidesHtml("foot", foot),
    `<section class="annex${across ? " across" : ""}">`,
    ...content.map((one) => ("table" in one ? tableHtml(one.table, one.name) : lineHtml(one))),
    "</section>",
  ]);
}

function sidesHtml(name: string, { left, right }: Sides): string {
  return [
    `<div class="${name}">`,
    "<div>",
    ...left.map(lineHtml),
    "</div>",
    "<div>",
    ...right.map(lineHtml),
    "</div>",
    "</div>",
  ].join("\n");
}

function lineHtml({ role, text, lead }: OfficialLine): string {
  const { level, rule } = officialStyles[role];
  const name = level === undefined ? "p" : `h${level}`;
  const bold = lead === undefined ? "" : `<b>${escaped(lead)}</b>`;
  // A line below is as long as the text or a share of it, so the text has a box of its own.
  const shown = rule === undefined ? escaped(text) : `<span>${escaped(text)}</span>`;
  return `<${name} class="${role}">${bold}${shown}</${name}>`;
}

function cssOf([role, style]: readonly [string, LineStyle]): string {
  const { size, weight = "normal", slant = "normal", align = "left", indent = 0, before = 0, after = 0 } = style;
  const kept = style.level === undefined ? "" : " break-after: avoid;";
  const line = `.${role} { margin: ${before}mm 0 ${after}mm; font: ${slant} ${weight} ${size}pt/1.3 ${FAMILY}; text-align: ${align}; text-indent: ${indent}mm;${kept} }`;
  return style.rule === undefined ? line : `${line}\n.${role} span::after { width: ${100 * style.rule}%; }`;
}

const FAMILY = '"Times New Roman", "Liberation Serif", serif';

function styleSheet(warnings: string): string {
  const { top, right, bottom, left } = sheet;
  const margins = `${top}mm ${right}mm ${bottom}mm ${left}mm`;
  return `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: ${sheet.width - sheet.left - sheet.right}mm; padding: 1.5rem 0 2rem; background: #fff; color: #000; font: 14pt/1.3 ${FAMILY}; }
${Object.entries(officialStyles).map(cssOf).join("\n")}
p > span { display: inline-block; }
p > span::after { content: ""; display: block; margin: .6mm auto 0; border-bottom: 1px solid #000; }
.head, .foot { display: grid; grid-template-columns: ${sides.map((share) => `${share}fr`).join(" ")}; }
.head > div { display: grid; grid-template-rows: subgrid; grid-row: span 3; }
.foot { margin-top: 8mm; break-before: avoid; break-inside: avoid; }
.annex { break-before: page; page: annex; counter-reset: page 1; }
.across { page: across; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: ${letters.table}pt; }
caption { display: none; }
th, td { padding: .6mm 1.5mm; border: 1px solid #000; line-height: 1.15; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
thead th { text-align: center; vertical-align: middle; }
tbody th { min-width: 45mm; font-weight: normal; }
tr { break-inside: avoid; }
td.number { text-align: right; white-space: nowrap; }
.level-0 > *, .level-1 > th { font-weight: bold; }
@media (max-width: 40rem) { body { padding: .75rem; } .head, .head > div, .foot { display: block; } .head div + div, .foot div + div, .annex { margin-top: 5mm; } }
@media print { body { max-width: none; padding: 0; } .scroll { overflow: visible; padding: 0 1px; } .number { width: 1%; } .across table { font-size: ${letters.tableAcross}pt; } }
@page { size: A4; margin: ${margins};
  @top-center { content: counter(page); font: ${letters.page}pt ${FAMILY}; }
  @bottom-left { content: "${cssText(warnings)}"; font: bold ${letters.warning}pt ${FAMILY}; } }
@page :first { @top-center { content: ""; } }
@page across { size: A4 landscape; }
`;
}
