import { readArgument } from "../../document/arguments.js";
import { type Reader, readerOf } from "../../document/reader.js";
import type { Page } from "../pages/page.js";
import { escaped } from "./escaped.js";
import { htmlDocument, tableHtml } from "./htmlParts.js";
import { cssText } from "./htmlStyle.js";
import type { OfficialForm } from "./officialForm.js";
import { readPage } from "./readPage.js";
import { officialFormSchema } from "./schema.js";

/**
 * A page as the annex of an administrative document for printing: state and motto, agency, number, place and date, kind and summary,
 * text, recipients and signature, then from a new sheet the annex with the tables of the page.
 *
 * Use `toHtml` for reading on a screen. The words of the frame are Vietnamese whatever the language of the page, for the form is
 * prescribed.
 *
 * @param page - Any page of this library, as a rule that of `leaguePage`.
 * @param form - What the document has besides the tables.
 * @returns One HTML document for A4 upright, Times New Roman: margins of 20 mm above and below, 30 mm left, 15 mm right; page numbers
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
  const read = readPage(page);
  return documentOf(read, readArgument("form", "an-object", officialForms, form, undefined));
}

const officialForms: Reader<OfficialForm> = readerOf(officialFormSchema);

/** {@link toOfficialHtml} for what has been read. */
function documentOf(page: Page, form: OfficialForm): string {
  const { kind, about, text } = form;
  const tables = page.sections.flatMap((section) => [
    `<h2>${escaped(section.heading)}</h2>`,
    ...section.paragraphs.map((one) => `<p>${escaped(one)}</p>`),
    ...section.tables.map((one) => tableHtml(one, section.heading)),
  ]);
  return htmlDocument("vi", `${kind} ${about}`, officialStyle(page.stamp.warnings), [
    head(form),
    `<h1 class="kind">${escaped(kind.toUpperCase())}</h1>`,
    `<p class="about">${escaped(about)}</p>`,
    ...text.map((one) => `<p class="text">${escaped(one)}</p>`),
    foot(form),
    '<section class="annex">',
    `<p class="annex-number">${escaped(["Phụ lục", form.annex].filter((one) => one !== undefined).join(" "))}</p>`,
    `<p class="annex-name">${escaped(page.title.toUpperCase())}</p>`,
    `<p class="annex-of">(Kèm theo ${escaped(kind)} số ${escaped(form.number ?? "…/…")} ${dayOf(form.date)} của ${escaped(form.agency)})</p>`,
    ...tables,
    ...page.stamp.warnings.map((one) => `<p class="warning">${escaped(one)}</p>`),
    "</section>",
  ]);
}

/** Agency and number on the left, state, motto, place and date on the right. */
function head({ parent, agency, number, place, date }: OfficialForm): string {
  return [
    '<div class="head">',
    "<div>",
    ...(parent === undefined ? [] : [`<p class="parent">${escaped(parent.toUpperCase())}</p>`]),
    `<p class="agency">${escaped(agency.toUpperCase())}</p>`,
    `<p class="symbol">Số: ${escaped(number ?? "\u00a0\u00a0\u00a0\u00a0\u00a0/")}</p>`,
    "</div>",
    "<div>",
    '<p class="state">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>',
    '<p class="motto">Độc lập - Tự do - Hạnh phúc</p>',
    `<p class="place">${escaped(place)}, ${dayOf(date)}</p>`,
    "</div>",
    "</div>",
  ].join("\n");
}

/** Recipients on the left, signature on the right. */
function foot({ recipients, signer }: OfficialForm): string {
  const { authority, title, name } = signer;
  const items = recipients.map((one) => `<li>${escaped(one)}</li>`);
  return [
    '<div class="foot">',
    `<div class="recipients"><p>Nơi nhận:</p><ul>${items.join("")}</ul></div>`,
    '<div class="signer">',
    ...(authority === undefined ? [] : [`<p>${escaped(authority.toUpperCase())}</p>`]),
    `<p>${escaped(title.toUpperCase())}</p>`,
    `<p class="name">${escaped(name ?? "")}</p>`,
    "</div>",
    "</div>",
  ].join("\n");
}

/** Days under 10 and the months 1 and 2 have a 0 in front. */
function dayOf(date: string | undefined): string {
  if (date === undefined) return "ngày … tháng … năm …";
  const [year, month = "", day] = date.split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** Sizes and places by Annex I of the decree: part I, chapters I to III. */
function officialStyle(warnings: readonly string[]): string {
  return `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 165mm; padding: 0 0 2rem; background: #fff; color: #000; font: 14pt/1.3 "Times New Roman", "Liberation Serif", serif; }
p { margin: 6pt 0; }
.head, .foot { display: grid; grid-template-columns: 7fr 9fr; gap: 0 4mm; text-align: center; }
.head p { margin: 0; }
.parent, .agency, .state { font-size: 12pt; }
.agency, .state, .motto { font-weight: bold; }
.agency::after { content: ""; display: block; width: 40%; margin: 1mm auto 2mm; border-bottom: 1px solid #000; }
.motto { display: inline-block; border-bottom: 1px solid #000; font-size: 13pt; }
.symbol, .place { font-size: 13pt; }
.place { margin-top: 3mm !important; font-style: italic; }
.kind { margin: 8mm 0 0; text-align: center; font-size: 14pt; }
.about { margin: 0 0 6mm; text-align: center; font-weight: bold; }
.about::after { content: ""; display: block; width: 35%; margin: 1mm auto 0; border-bottom: 1px solid #000; }
.text { text-align: justify; text-indent: 1cm; }
.foot { margin-top: 8mm; break-inside: avoid; }
.recipients { text-align: left; font-size: 11pt; }
.recipients p { margin: 0; font-size: 12pt; font-style: italic; font-weight: bold; }
.recipients ul { margin: 0; padding: 0; list-style: "- " inside; }
.signer { font-weight: bold; }
.signer p { margin: 0; }
.signer .name { margin-top: 25mm; }
.annex { break-before: page; page: annex; counter-reset: page 1; }
.annex > p { text-align: center; }
.annex-number, .annex-name { margin: 0; font-weight: bold; }
.annex-of { margin: 0 0 6mm; font-size: 13pt; font-style: italic; }
h2 { margin: 5mm 0 2mm; font-size: 13pt; break-after: avoid; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 11pt; }
caption { display: none; }
th, td { padding: 1mm 1.5mm; border: 1px solid #000; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
thead th { text-align: center; vertical-align: middle; }
tbody th { min-width: 45mm; font-weight: normal; }
tr { break-inside: avoid; }
td.number { text-align: right; white-space: nowrap; }
.note, .warning { font-size: 11pt; }
.warning { font-weight: bold; }
@media (max-width: 40rem) { body { padding: .75rem; } .head, .foot { display: block; } .head div + div, .foot div + div { margin-top: 5mm; } }
@media print { body { max-width: none; padding: 0; } .scroll { overflow: visible; padding: 0 1px; } }
@page { size: A4; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", serif; }
  @bottom-left { content: "${cssText(warnings.join(" "))}"; font: bold 8pt "Times New Roman", "Liberation Serif", serif; } }
@page :first { @top-center { content: ""; } }
`;
}
