import { decimal, decimalText } from "../../number/decimal.js";
import { placesOf } from "../../number/decimalText.js";
import { type Language, printDecimal } from "../../number/print.js";
import { type Rounding, roundDecimal } from "../../number/rounding.js";
import { type Column, NONE } from "./table.js";

export function numberColumn(title: string): Column {
  return { title, align: "right", kind: "number" };
}

export function headColumn(title: string): Column {
  return { title, align: "left", kind: "head" };
}

export function textColumn(title: string): Column {
  return { title, align: "left", kind: "text" };
}

/** The decimals of a column in print, filled up to the longest of them; a dash where there is none. */
export function linedUp(column: readonly (string | null | undefined)[], language: Language): readonly string[] {
  const places = Math.max(0, ...column.map((text) => placesOf(text ?? "")));
  return column.map((decimal) => printed(decimal, language, places));
}

/** A decimal in print, or a dash. */
export function printed(text: string | null | undefined, language: Language, places = 0): string {
  return text === null || text === undefined ? NONE : signed(printDecimal(text, language, places));
}

/** The decimals of a column rounded for print to the places of the index; the exact ones are in the result itself. */
export function rounded(
  column: readonly (string | null | undefined)[],
  language: Language,
  rounding: Rounding,
): readonly string[] {
  return column.map((figure) => inPrint(figure, language, rounding));
}

/** A decimal rounded for print, or a dash. */
export function inPrint(figure: string | null | undefined, language: Language, rounding: Rounding): string {
  if (figure === null || figure === undefined) return NONE;
  return signed(printDecimal(decimalText(roundDecimal(decimal(figure), rounding)), language, rounding.places));
}

/** With the minus sign of print, which is as wide as a figure and is never broken off. */
export function signed(figure: string): string {
  return figure.replace("-", "−");
}

/** Columns of cells as rows of cells. */
export function rowsOf(columns: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (columns[0] ?? []).map((_, at) => columns.map((column) => column[at] ?? ""));
}
