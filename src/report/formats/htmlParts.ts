import type { Language } from "../../number/print.js";
import type { ChartSpec } from "../charts/chartSpec.js";
import { svgOf } from "../charts/toSvg.js";
import type { Column, Table } from "../tables/table.js";
import { NONE } from "../tables/table.js";
import { escaped } from "./escaped.js";

/** An HTML document that loads nothing and runs nothing. */
export function htmlDocument(language: Language, title: string, style: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
}

/** A chart under its finding; the scheme and its status stand elsewhere on the page. */
export function figureOf(chart: ChartSpec): string {
  const { title, notes } = chart.usermeta;
  const below = notes.length === 0 ? "" : `<span>${escaped(notes.join(" "))}</span>`;
  return [
    "<figure>",
    `<figcaption>${escaped(title)}${below}</figcaption>`,
    svgOf(chart, "without-title"),
    "</figure>",
  ].join("\n");
}

/** A table in one of its two layouts. */
export function tableHtml(table: Table, unnamed: string): string {
  if (table.layout === "entries") return entries(table);
  if (table.layout !== "folded") return grid(table, unnamed);
  const [first = unnamed, ...more] = table.caption;
  const summary = `<summary>${escaped(first)}</summary>`;
  const said = more.map((line) => `<p>${escaped(line)}</p>`);
  return [...said, "<details>", summary, grid({ ...table, caption: [first] }, unnamed), "</details>"].join("\n");
}

function grid({ caption, columns, rows, notes, levels, rowLinks }: Table, unnamed: string): string {
  const [first = unnamed, ...more] = caption;
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${escaped(column.title)}</th>`);
  const body = rows.map((row, at) => {
    const level = levels?.[at];
    const link = rowLinks?.[at] ?? null;
    const attributes = `${level === undefined ? "" : ` class="level-${Math.min(level, 3)}"`}${link === null ? "" : ` id="${encodeURIComponent(link)}"`}`;
    return `<tr${attributes}>${columns.map((column, place) => cell(row[place] ?? "", column, link)).join("")}</tr>`;
  });
  // What is wider than the screen is scrolled by keyboard too, hence the tab stop and its name.
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(first)}">`,
    levels === undefined ? "<table>" : '<table class="tree">',
    `<caption>${escaped(first)}${more.map((line) => `<span>${escaped(line)}</span>`).join("")}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody>",
    "</table>",
    "</div>",
    ...notes.map(note),
  ].join("\n");
}

/** Each row by itself: its head as a heading, then every cell that says something, with its title. */
function entries({ columns, rows, notes }: Table): string {
  const items = rows.map((row) => {
    const cells = columns.map((column, at) => ({ column, text: row[at] ?? "" }));
    const head = cells.find(({ column }) => column.kind === "head");
    const lines = cells.filter(({ column, text }) => column.kind !== "head" && text !== "" && text !== NONE);
    return [
      "<li>",
      `<h3>${escaped(head?.text ?? "")}</h3>`,
      "<dl>",
      ...lines.map(({ column, text }) => `<div><dt>${escaped(column.title)}</dt><dd>${escaped(text)}</dd></div>`),
      "</dl>",
      "</li>",
    ].join("\n");
  });
  return [`<ol class="entries">`, ...items, "</ol>", ...notes.map(note)].join("\n");
}

function note(text: string): string {
  return `<p class="note">${escaped(text)}</p>`;
}

function cell(text: string, column: Column, link: string | null): string {
  if (column.kind !== "head") return `<td${classOf(column)}>${escaped(text)}</td>`;
  const shown = link === null ? escaped(text) : `<a href="${encodeURIComponent(link)}.html">${escaped(text)}</a>`;
  return `<th scope="row">${shown}</th>`;
}

function classOf({ align }: Column): string {
  return align === "right" ? ' class="number"' : "";
}
