import { printableLine } from "../../text/printable.js";
import { wrap } from "../charts/wrap.js";
import type { Column, Table } from "../tables/table.js";
import { readTable } from "./readPage.js";

/** The columns of a terminal as it is opened. */
const TERMINAL = 80;
/** No column of words is made narrower than this; a table of very many columns is then wider than asked. */
const NARROWEST = 12;

/**
 * A table as plain text for a terminal of 80 columns: caption, header, rows, notes; columns padded with spaces.
 *
 * Use {@link toWideText} for files and wide terminals.
 *
 * @param table - Any table of this library, such as those of `leagueTables`.
 * @returns Columns of words are broken into lines until the table fits, figures never; a table of very many columns is wider. Lines joined by `\n`, without one at the end. Widths are counted in characters of the composed (NFC) form,
 *   which is one column each in Vietnamese and English. Characters of control, of no width and of direction are written by
 *   their numbers, so that none reaches a terminal.
 * @throws `argument.*` for what is no table.
 * @example
 * ```ts
 * import { toText } from "par-index/report";
 *
 * const columns = [{ title: "Hạng", align: "right" as const }, { title: "Đơn vị", align: "left" as const }];
 * toText({ caption: [], columns, rows: [["1", "Sở Y tế"]], notes: [] }); // => "Hạng  Đơn vị\n----  -------\n   1  Sở Y tế"
 * ```
 * @clause Our reading: a result is shown to people as readable text before it is anything else.
 */
export function toText(table: Table): string {
  return textOf(readTable("table", table), TERMINAL);
}

/**
 * A table as plain text with every row on one line, however wide that is.
 *
 * @param table - Any table of this library, such as those of `leagueTables`.
 * @returns Lines joined by `\n`, without one at the end; all else as {@link toText} has it.
 * @throws `argument.*` for what is no table.
 * @example
 * ```ts
 * import { toWideText } from "par-index/report";
 *
 * const columns = [{ title: "Hạng", align: "right" as const }, { title: "Đơn vị", align: "left" as const }];
 * toWideText({ caption: [], columns, rows: [["1", "Sở Y tế"]], notes: [] }); // => "Hạng  Đơn vị\n----  -------\n   1  Sở Y tế"
 * ```
 * @clause Our reading: a result is shown to people as readable text before it is anything else.
 */
export function toWideText(table: Table): string {
  return textOf(readTable("table", table), Number.POSITIVE_INFINITY);
}

function textOf({ caption, columns, rows, notes, levels = [] }: Table, most: number): string {
  const inset = rows.map((_, at) => "  ".repeat(levels[at] ?? 0));
  const cells = rows.map((row, at) =>
    row.map((text, place) => `${columns[place]?.kind === "head" ? inset[at] : ""}${printableLine(text)}`),
  );
  const heads = columns.map(({ title }) => printableLine(title));
  const widths = widthsWithin(columns, heads, cells, most);
  const block = (texts: readonly string[]): readonly string[] => {
    const broken = texts.map((text, at) => linesOf(text, widths[at] ?? most));
    const height = Math.max(1, ...broken.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      broken
        .map((lines, at) => pad(lines[line] ?? "", widths[at] ?? 0, columns[at]?.align ?? "left"))
        .join("  ")
        .trimEnd(),
    );
  };
  return [
    ...caption.flatMap((line) => wrap(printableLine(line), most)),
    ...block(heads),
    widths.map((size) => "-".repeat(size)).join("  "),
    ...cells.flatMap(block),
    ...notes.flatMap((line) => wrap(printableLine(line), most)),
  ].join("\n");
}

/** How wide each column is: as its longest cell, and the widest of words narrower until all fit. */
function widthsWithin(
  columns: readonly Column[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
  most: number,
): readonly number[] {
  const longest = (at: number): number => cells.reduce((sofar, row) => Math.max(sofar, widthOf(row[at] ?? "")), 0);
  const figures = columns.map(({ align }) => align === "right");
  const widths = heads.map((head, at) =>
    figures[at] ? Math.max(longest(at), ...head.split(" ").map(widthOf)) : Math.max(longest(at), widthOf(head)),
  );
  const whole = heads.map((head, at) => Math.max(widths[at] ?? 0, widthOf(head)));
  const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one + 2, -2);
  if (total(whole) <= most) return whole;
  const fitted = [...widths];
  while (total(fitted) > most) {
    const words = fitted.map((one, at) => (figures[at] ? 0 : one));
    const widest = words.indexOf(Math.max(...words));
    if ((words[widest] ?? 0) <= NARROWEST) break;
    fitted[widest] = Math.max(NARROWEST, (fitted[widest] ?? 0) - (total(fitted) - most));
  }
  return fitted;
}

/** A cell in lines; what stands before its first word stands before each of them. */
function linesOf(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const inset = /^ */.exec(text)?.[0] ?? "";
  return wrap(text.trimStart(), Math.max(1, width - inset.length)).map((line) => inset + line);
}

function widthOf(text: string): number {
  return [...text.normalize("NFC")].length;
}

function pad(text: string, size: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, size - widthOf(text)));
  return align === "right" ? space + text : text + space;
}
