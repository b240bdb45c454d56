import type { Language } from "../../number/print.js";
import type { Link, Page, Section, Stamp } from "../pages/page.js";
import { isWide } from "../tables/isWide.js";
import { escaped } from "./escaped.js";
import { figureOf, htmlDocument, tableHtml } from "./htmlParts.js";
import { htmlStyle, sheetFoot } from "./htmlStyle.js";
import { readPage } from "./readPage.js";

/**
 * A page as one HTML document that needs nothing else: no script, nothing loaded from anywhere, charts drawn in it, styles for the
 * telephone, the screen and A4 paper. It can be read with a screen reader: language, headings, captions and the heads of rows and
 * columns are marked as such, and every picture has its text.
 *
 * Use `toOfficialHtml` for what is signed.
 *
 * @param page - Any page of this library.
 * @returns The document: first section, warnings, the other sections, the stamp. Every text is escaped, so that it is shown as it is
 *   and never read as markup; links between pages lead to files that end in `.html`.
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
  const [first, ...others] = sections.map((one) => section(one, sentences.table));
  return htmlDocument(language, title, `${htmlStyle}${sheetFoot(stamp.warnings)}`, [
    `<h1>${escaped(title)}</h1>`,
    navigation(links, sentences.pages),
    contents(sections, sentences.contents),
    first ?? "",
    ...stamp.warnings.map((warning) => `<p class="warning">${escaped(warning)}</p>`),
    ...others,
    stampOf(stamp),
  ]);
}

function stampOf({ lines }: Stamp): string {
  const rows = lines.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`);
  return lines.length === 0 ? "" : `<div class="stamp">\n<dl>\n${rows.join("\n")}\n</dl>\n</div>`;
}

function navigation(links: readonly Link[], label: string): string {
  if (links.length === 0) return "";
  const items = links.map(({ title, to }) => `<li><a href="${encodeURIComponent(to)}.html">${escaped(title)}</a></li>`);
  return `<nav aria-label="${label}">\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

/** Links to the sections of a long page. */
function contents(sections: readonly Section[], label: string): string {
  const named = sections.filter(({ anchor }) => anchor !== undefined);
  if (named.length < 4) return "";
  const items = named.map(({ heading, anchor = "" }) => {
    return `<li><a href="#${encodeURIComponent(anchor)}">${escaped(heading)}</a></li>`;
  });
  return `<nav aria-label="${label}">\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

function section({ heading, anchor, paragraphs, charts = [], tables }: Section, unnamed: string): string {
  const id = anchor === undefined ? "" : ` id="${encodeURIComponent(anchor)}"`;
  return [
    `<section${id}${tables.some(isWide) ? ' class="across"' : ""}>`,
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(charts.length === 0 ? [] : ['<div class="charts">', ...charts.map(figureOf), "</div>"]),
    ...tables.map((one) => tableHtml(one, unnamed)),
    "</section>",
  ].join("\n");
}

const dictionary = {
  vi: { pages: "Các trang của báo cáo", contents: "Nội dung của trang", table: "Bảng" },
  en: { pages: "Pages of this report", contents: "Contents of this page", table: "Table" },
} as const satisfies Record<Language, Record<string, string>>;
