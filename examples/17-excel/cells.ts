import type ExcelJS from "exceljs";

/** A text as a text: typed as one and formatted as one, so that what begins with `=` never becomes a formula. */
export function text(cell: ExcelJS.Cell, words: string): ExcelJS.Cell {
  cell.value = words;
  cell.numFmt = "@";
  return cell;
}

/** A text that nobody is to change. */
export function locked(cell: ExcelJS.Cell, words: string): ExcelJS.Cell {
  return text(cell, words);
}

/** A cell to be filled in: the only ones that the sheet's protection leaves open. */
export function open(cell: ExcelJS.Cell): ExcelJS.Cell {
  cell.protection = { locked: false };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8DC" } };
  cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
  return cell;
}

const LINE = { style: "thin", color: { argb: "FF767676" } } as const;

/** What a cell holds for a reader: a number, a text, or nothing. A formula counts as what it came to. */
export function contentOf({ value }: ExcelJS.Cell): string | number | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "number") return value;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return value.text;
  if ("result" in value && value.result !== undefined) return contentOf({ value: value.result } as ExcelJS.Cell);
  return "=";
}

/** The same, where a number is but the spelling of a text: a year, a code. */
export function wordsOf(cell: ExcelJS.Cell): string | undefined {
  const content = contentOf(cell);
  return content === undefined ? undefined : String(content);
}
