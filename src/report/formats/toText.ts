import type { Column, Table } from "../tables/table.js";

/**
 * A table as plain text for a terminal: caption, header, rows, notes; columns padded with spaces.
 *
 * @param table - Any table of this library, such as those of `leagueTables`.
 * @returns Lines joined by `\n`, without one at the end. Widths are counted in characters of the composed (NFC) form,
 *   which is one column each in Vietnamese and English.
 * @throws Never throws.
 * @example
 * ```ts
 * import { toText } from "par-index/report";
 *
 * const columns = [{ title: "Hạng", align: "right" as const }, { title: "Đơn vị", align: "left" as const }];
 * toText({ caption: [], columns, rows: [["1", "Sở Y tế"]], notes: [] }); // => "Hạng  Đơn vị\n----  -------\n   1  Sở Y tế"
 * ```
 * @clause Our reading: a result is shown to people as readable text before it is anything else.
 */
export function toText({ caption, columns, rows, notes }: Table): string {
  const widths = columns.map(({ title }, at) => Math.max(width(title), ...rows.map((row) => width(row[at] ?? ""))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => pad(cell, widths[at] ?? 0, columns[at]?.align ?? "left"))
      .join("  ")
      .trimEnd();
  return [
    ...caption,
    line(columns.map(({ title }) => title)),
    widths.map((size) => "-".repeat(size)).join("  "),
    ...rows.map(line),
    ...notes,
  ].join("\n");
}

function width(text: string): number {
  return [...text.normalize("NFC")].length;
}

function pad(text: string, size: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, size - width(text)));
  return align === "right" ? space + text : text + space;
}
