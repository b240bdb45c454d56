import { cellName } from "../table/rows.js";
import type { SheetBuilder } from "./sheet.js";
import { HIDDEN } from "./words.js";

/** The lists of a workbook, each once on the hidden sheet: there they may be of any length and hold commas. */
export class Lists {
  private readonly columns = new Map<string, number>();

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly first: number,
  ) {}

  /** The cells of a list, for a validation. */
  range(titles: readonly string[]): string {
    const column = this.columnOf(titles);
    return `'${HIDDEN}'!${fixed(0, column)}:${fixed(titles.length - 1, column)}`;
  }

  /** The cell of one title, for a formula. */
  cell(titles: readonly string[], title: string): string {
    return `'${HIDDEN}'!${fixed(titles.indexOf(title), this.columnOf(titles))}`;
  }

  private columnOf(titles: readonly string[]): number {
    const key = JSON.stringify(titles);
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const column = this.first + this.columns.size;
    this.columns.set(key, column);
    for (const [row, title] of titles.entries()) this.sheet.put(row, column, title, { format: "@" });
    return column;
  }
}

/** A cell as a formula names it wherever the formula stands. */
export function fixed(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
