import { printableLine } from "../../text/printable.js";
import type { Column, Table } from "../tables/table.js";
import { readTable } from "./readPage.js";

/**
 * A table as plain text for a terminal: caption, header, rows, notes; columns padded with spaces.
 *
 * @param table - Any table of this library, such as those of `leagueTables`.
 * @returns Lines joined by `\n`, without one at the end. Widths are counted in characters of the composed (NFC) form,
 *   which is one column each in Vietnamese and English. Every cell, caption and note is on one line; characters of control,
 *   of no width and of direction are written by their numbers, so that none reaches a terminal.
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
  const { caption, columns, rows, notes } = readTable("table", table);
  const shown = rows.map((row) => row.map(printableLine));
  const heads = columns.map(({ title }) => printableLine(title));
  const widths = heads.map((head, at) =>
    shown.reduce((most, row) => Math.max(most, width(row[at] ?? "")), width(head)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => pad(cell, widths[at] ?? 0, columns[at]?.align ?? "left"))
      .join("  ")
      .trimEnd();
  return [
    ...caption.map(printableLine),
    line(heads),
    widths.map((size) => "-".repeat(size)).join("  "),
    ...shown.map(line),
    ...notes.map(printableLine),
  ].join("\n");
}

function width(text: string): number {
  return [...text.normalize("NFC")].length;
}

function pad(text: string, size: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, size - width(text)));
  return align === "right" ? space + text : text + space;
}
