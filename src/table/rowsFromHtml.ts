import { readName } from "../document/arguments.js";
import { limits } from "../document/limits.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { attributeOf, piecesOf } from "./markup.js";
import type { TableRow } from "./rows.js";

/**
 * The rows of all tables of a page, such as one that was saved from a law portal, for {@link schemeFromTable}.
 *
 * @param html - The text of the page.
 * @returns The rows, with a blank one behind each table; the caption of a table is a row of one cell. A cell that reaches over several
 *   rows stands in each of them; one that reaches over several columns in the first, and the others are blank. Line breaks and paragraphs in a cell are line breaks.
 * @throws `table.no_table` for a page without a table, `table.table_in_table` for a table in a cell, `document.too_large` for more
 *   than 1,000,000 cells; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { rowsFromHtml } from "par-index/table";
 *
 * const page = "<table><tr><th>Mã<th colspan=2>Tiêu chí<tr><td>1<td>Kế hoạch &amp; báo cáo<td>2</table>";
 * rowsFromHtml(page); // => [["Mã", "Tiêu chí", ""], ["1", "Kế hoạch & báo cáo", "2"], []]
 * ```
 * @clause Our reading: an annex is often found as a page; its table is read as it stands there.
 */
export function rowsFromHtml(html: string): readonly TableRow[] {
  return rowsOfPage(readName("html", html), "html", "tables");
}

const LINES = new Set(["br", "p", "div", "li"]);
const PARAGRAPH = /^(?:p|h[1-6])$/;

/** The rows of the tables of a page and, where they are asked for, of the paragraphs between them, each a row of one cell. */
export function rowsOfPage(page: string, argument: string, taken: "tables" | "paragraphs too"): readonly TableRow[] {
  const rows: TableRow[] = [];
  let [table, paragraph, hasTable] = [null as TableBuilder | null, "", false];
  const endParagraph = (): void => {
    if (taken !== "tables" && paragraph.trim() !== "") rows.push([paragraph.trim()]);
    paragraph = "";
  };
  const endTable = (): void => {
    if (table !== null) rows.push(...table.end(), []);
    table = null;
  };
  for (const piece of piecesOf(page)) {
    if (piece.is === "text") {
      if (table === null) paragraph += piece.text;
      else table.text(piece.text);
      continue;
    }
    const { is, name, attributes } = piece;
    if (name === "table") {
      if (is === "open" && table !== null) throw new ScoringError([issue("table.table_in_table", [argument], {})]);
      endParagraph();
      endTable();
      if (is === "open") [table, hasTable] = [new TableBuilder(), true];
    } else if (table !== null) table.tag(name, is === "close", attributes);
    else if (PARAGRAPH.test(name)) endParagraph();
  }
  endParagraph();
  endTable();
  if (!hasTable) throw new ScoringError([issue("table.no_table", [argument], {})]);
  return rows;
}

/** One table while its tags come. */
class TableBuilder {
  private readonly rows: string[][] = [];
  /** Of each column, the first row in which no cell from above reaches into it. */
  private readonly free: number[] = [];
  private cells = 0;
  /** The cells that reach over several rows. */
  private readonly tall: { readonly row: number; readonly column: number; readonly rows: number }[] = [];
  /** The first column of the last row that may still be free. */
  private next = 0;
  private cell: { readonly row: number; readonly column: number } | null = null;

  tag(name: string, isClosing: boolean, attributes: string): void {
    if (LINES.has(name)) {
      this.line();
      return;
    }
    const isCell = name === "td" || name === "th" || name === "caption";
    if (!isCell && name !== "tr") return;
    this.cell = null;
    if (isClosing) return;
    if (name === "tr" || name === "caption" || this.rows.length === 0) {
      this.rows.push([]);
      this.next = 0;
    }
    if (isCell) this.open(spanOf(attributes, "colspan"), spanOf(attributes, "rowspan"));
  }

  text(text: string): void {
    if (this.cell === null) return;
    const row = this.rows[this.cell.row];
    if (row !== undefined) row[this.cell.column] += text.replace(/[ \t\r\n\f]+/g, " ");
  }

  end(): readonly TableRow[] {
    for (const { row, column, rows } of this.tall) {
      const text = this.rows[row]?.[column] ?? "";
      for (const below of this.rows.slice(row + 1, row + rows)) below[column] = text;
    }
    return this.rows.map((row) => Array.from(row, (cell) => linesOf(cell ?? "")));
  }

  private open(columns: number, rows: number): void {
    const row = this.rows.length - 1;
    const cells = this.rows[row] ?? [];
    let column = this.next;
    while (cells[column] !== undefined || (this.free[column] ?? 0) > row) {
      cells[column] ??= "";
      column += 1;
    }
    this.cells += columns * rows;
    if (this.cells > limits.values) {
      throw new ScoringError([issue("document.too_large", [], { limit: String(limits.values) })]);
    }
    for (let right = 0; right < columns; right += 1) {
      cells[column + right] = "";
      this.free[column + right] = row + rows;
    }
    if (rows > 1) this.tall.push({ row, column, rows });
    this.next = column + columns;
    this.cell = { row, column };
  }

  private line(): void {
    if (this.cell === null) return;
    const row = this.rows[this.cell.row];
    if (row !== undefined) row[this.cell.column] += "\n";
  }
}

const WIDEST = 100;

function spanOf(attributes: string, name: string): number {
  const span = Number(attributeOf(attributes, name) || "1");
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST) : 1;
}

/** A text without blanks around its lines, and without lines of nothing else. */
function linesOf(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}
