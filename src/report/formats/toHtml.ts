import type { Language } from "../../number/print.js";
import type { Link, Page, Section, Stamp } from "../pages/page.js";
import type { Column, Table } from "../tables/table.js";
import { htmlStyle, sheetFoot } from "./htmlStyle.js";
import { readPage } from "./readPage.js";

/**
 * A page as one HTML document that needs nothing else: no script, nothing loaded from anywhere, styles for the screen and
 * for A4 paper. It can be read with a screen reader: language, headings, captions and the heads of rows and columns are
 * marked as such.
 *
 * @param page - Any page of this library.
 * @returns The document. Every text is escaped, so that it is shown as it is and never read as markup; links between
 *   pages lead to files that end in `.html`.
 * @throws `argument.*` for what is no page.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { leaguePage, toHtml } from "par-index/report";
 *
 * const html = toHtml(leaguePage(scheme, evaluate(scheme, []), "vi"));
 * html.split("\n").slice(0, 2); // => ["<!doctype html>", '<html lang="vi">']
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: the index is published.
 * @law text stays text: tree(markup of a page with hostile texts) = tree(markup of the page with harmless ones)
 */
export function toHtml(page: Page): string {
  const { language, title, stamp, sections, links } = readPage(page);
  const sentences = dictionary[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${htmlStyle}${sheetFoot(stamp.warnings)}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${stampOf(stamp)}
${navigation(links, sentences.pages)}
${sections.map((one) => section(one, sentences.table)).join("\n")}
</main>
</body>
</html>
`;
}

function stampOf({ warnings, lines }: Stamp): string {
  const rows = lines.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`);
  return [
    ...warnings.map((warning) => `<p class="warning">${escaped(warning)}</p>`),
    `<dl class="stamp">\n${rows.join("\n")}\n</dl>`,
  ].join("\n");
}

function navigation(links: readonly Link[], label: string): string {
  if (links.length === 0) return "";
  const items = links.map(({ title, to }) => `<li><a href="${encodeURIComponent(to)}.html">${escaped(title)}</a></li>`);
  return `<nav aria-label="${label}">\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

function section({ heading, paragraphs, tables }: Section, unnamed: string): string {
  return [
    "<section>",
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...tables.map((one) => table(one, unnamed)),
    "</section>",
  ].join("\n");
}

function table({ caption, columns, rows, notes }: Table, unnamed: string): string {
  const [first = unnamed, ...more] = caption;
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${escaped(column.title)}</th>`);
  // What is wider than the screen is scrolled by keyboard too, hence the tab stop and its name.
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(first)}">`,
    "<table>",
    `<caption>${escaped(first)}${more.map((line) => `<span>${escaped(line)}</span>`).join("")}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => `<tr>${columns.map((column, at) => cell(row[at] ?? "", column)).join("")}</tr>`),
    "</tbody>",
    "</table>",
    "</div>",
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
  ].join("\n");
}

function cell(text: string, column: Column): string {
  if (column.kind === "head") return `<th scope="row">${escaped(text)}</th>`;
  return `<td${classOf(column)}>${escaped(text)}</td>`;
}

function classOf({ align }: Column): string {
  return align === "right" ? ' class="number"' : "";
}

/**
 * Text that HTML shows as it is, between tags and inside quoted attributes. Characters that no document may hold, or that
 * turn the direction of what follows, are shown as the replacement character.
 */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "\uFFFD")
    .replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const dictionary = {
  vi: { pages: "Các trang của báo cáo", table: "Bảng" },
  en: { pages: "Pages of this report", table: "Table" },
} as const satisfies Record<Language, Record<string, string>>;
