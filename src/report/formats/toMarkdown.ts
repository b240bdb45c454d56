import type { Page, Section } from "../pages/page.js";
import type { Table } from "../tables/table.js";
import { readPage } from "./readPage.js";

/**
 * A page as GitHub-flavoured Markdown.
 *
 * @param page - Any page of this library.
 * @returns The text, with a line feed at its end. Every text is escaped, so that it is shown as it is and never read as
 *   markup; links between pages lead to files that end in `.md`.
 * @throws `argument.*` for what is no page.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { leaguePage, toMarkdown } from "par-index/report";
 *
 * const text = toMarkdown(leaguePage(scheme, evaluate(scheme, []), "vi"));
 * text.split("\n")[0]; // => "# Bảng xếp hạng Chỉ số cải cách hành chính"
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: the index is published.
 * @law text stays text: tree(markup of a page with hostile texts) = tree(markup of the page with harmless ones)
 */
export function toMarkdown(page: Page): string {
  const { title, stamp, sections, links } = readPage(page);
  const [first = [], ...others] = sections.map(section);
  const blocks = [
    `# ${escaped(title)}`,
    list(links.map(({ title: name, to }) => `[${escaped(name)}](${encodeURIComponent(to)}.md)`)),
    ...first,
    ...stamp.warnings.map((warning) => `**${escaped(warning)}**`),
    ...others.flat(),
    list(stamp.lines.map(({ label, value }) => `${escaped(label)}: ${escaped(value)}`)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Of a chart its finding and its text. */
function section({ heading, paragraphs, charts = [], tables }: Section): readonly string[] {
  const findings = charts.map(({ usermeta, description }) => `**${escaped(usermeta.title)}** ${escaped(description)}`);
  return [`## ${escaped(heading)}`, ...paragraphs.map(escaped), ...findings, ...tables.flatMap(table)];
}

function table({ caption, columns, rows, notes, rowLinks }: Table): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const grid = [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((row, place) => {
      const link = rowLinks?.[place] ?? null;
      return line(
        columns.map(({ kind }, at) => {
          const text = escaped(row[at] ?? "");
          return link === null || kind !== "head" ? text : `[${text}](${encodeURIComponent(link)}.md)`;
        }),
      );
    }),
  ];
  return [...caption.map((one) => `**${escaped(one)}**`), grid.join("\n"), ...notes.map(escaped)];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/**
 * Text that Markdown shows as it is, on one line: what may begin markup anywhere stands behind a backslash, what may
 * begin it at the start of a line too. An address would become a link by itself, however it is escaped; a word joiner,
 * which nobody sees, keeps it apart. What turns the direction of writing is shown as the replacement character.
 */
function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "\uFFFD")
    .replace(/:(?=\/\/)|@|www(?=\.)/gi, "$&\u2060")
    .replace(/[\\`*_[\]<>&|~#$!]/g, "\\$&")
    .replace(/^(\d{0,9})([-+.)=:])/, "$1\\$2");
}
