import type { Cell, CellStyle, CellValue, DataValidation, MergeRange, WriteSheet } from "hucre/xlsx";
import { cellName } from "../table/rows.js";
import { words } from "./words.js";

/** The ground of the rows of groups. */
export const GROUP = "EDEDED";
const FONT = "Times New Roman";
export const DEFAULT_FONT: { readonly name: string; readonly size: number } = { name: FONT, size: 11 };
/** The height of a row that nothing is said of, in points. */
export const LINE_HEIGHT = 15;
const LINE = { style: "thin" } as const;

/** Looks that cells of our sheets have. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly fill?: string;
  readonly framed?: true;
  /** To be filled by whoever gets the sheet. */
  readonly open?: true;
  readonly format?: string;
  /** At the top of its cell, so that it can be read where a page ends inside the cell. */
  readonly top?: true;
}

/** A sheet while cell after cell is put on it. */
export class SheetBuilder {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: MergeRange[] = [];
  private readonly rowDefs = new Map<number, { readonly height: number }>();
  private readonly dataValidations: DataValidation[] = [];
  private columns = 0;

  constructor(readonly name: string) {}

  put(row: number, column: number, value: CellValue, look: Look = {}): void {
    this.cells.set(`${row},${column}`, { value, style: styleOf(look) });
    this.columns = Math.max(this.columns, column + 1);
  }

  formula(row: number, column: number, formula: string, look: Look = {}): void {
    this.cells.set(`${row},${column}`, { value: null, formula, style: styleOf(look) });
    this.columns = Math.max(this.columns, column + 1);
  }

  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    if (startRow !== endRow || startCol !== endCol) this.merges.push({ startRow, startCol, endRow, endCol });
  }

  /** A text in the middle of several columns. */
  across(row: number, from: number, to: number, text: string, look: Look = {}): void {
    this.put(row, from, text, { align: "center", ...look });
    this.merge(row, from, row, to);
  }

  height(row: number, height: number): void {
    this.rowDefs.set(row, { height });
  }

  validate(row: number, column: number, validation: Omit<DataValidation, "range">): void {
    const about = { allowBlank: true, showErrorMessage: true, errorTitle: "Chưa đúng" };
    this.dataValidations.push({ ...about, ...validation, range: cellName(row, column) });
  }

  /** The heights of some rows together, in points. */
  heightOf(row: number, rows: number): number {
    let height = 0;
    for (let at = row; at < row + rows; at += 1) height += this.rowDefs.get(at)?.height ?? LINE_HEIGHT;
    return height;
  }

  /** How wide each column is; those beyond are hidden. */
  widths(widths: readonly number[]): { readonly width: number; readonly hidden?: true }[] {
    const shown = widths.map((width) => ({ width }));
    const hidden = Array.from({ length: Math.max(0, this.columns - widths.length) }, () => ({
      width: 9,
      hidden: true as const,
    }));
    return [...shown, ...hidden];
  }

  /** The sheet, with what else is to be said of it. */
  done(more: Omit<Partial<WriteSheet>, "name" | "cells"> = {}): WriteSheet {
    const { cells, merges, rowDefs, dataValidations } = this;
    return { name: this.name, cells, merges, rowDefs, dataValidations, ...more };
  }
}

type Signature = readonly [from: number, to: number, title: string];

/** The places of two signatures, side by side. */
export function signatures(sheet: SheetBuilder, row: number, left: Signature, right: Signature): void {
  for (const [signature, how] of [
    [left, words.signs],
    [right, words.stamps],
  ] as const) {
    const [from, to, title] = signature;
    sheet.across(row, from, to, title, { bold: true });
    sheet.across(row + 1, from, to, how, { italic: true });
  }
}

function styleOf({ bold, italic, size = 11, align, fill, framed, open, format, top }: Look): CellStyle {
  return {
    font: { name: FONT, size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
    alignment: {
      wrapText: true,
      vertical: top ? "top" : "center",
      ...(align === undefined ? {} : { horizontal: align }),
    },
    ...(framed ? { border: { top: LINE, bottom: LINE, left: LINE, right: LINE } } : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(format === undefined ? {} : { numFmt: format }),
    protection: { locked: open !== true },
  };
}

/** How many lines a text takes in a column so many characters wide. */
export function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil((line.length * 1.08) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}
