import type { Sheet, Workbook, WriteOptions } from "hucre/xlsx";
import { wrongArgument } from "../document/arguments.js";
import { peer, unreadable } from "../table/officeFile.js";

/** When every workbook says that it was last changed: the library writes the present time where nothing is said. */
const EARLIEST = new Date("1980-01-01T00:00:00Z");

/** The bytes of a workbook: the same at any hour. */
export async function bytesOf(workbook: WriteOptions): Promise<Uint8Array> {
  const { writeXlsx } = await peer("hucre", () => import("hucre/xlsx"));
  return writeXlsx({ ...workbook, properties: { modified: EARLIEST } });
}

/** The workbook of a file, as the library for workbooks gives it. */
export async function workbookOf(file: Uint8Array): Promise<Workbook> {
  if (!((file as unknown) instanceof Uint8Array)) throw wrongArgument("file", "an-odd-value", file);
  const { readXlsx } = await peer("hucre", () => import("hucre/xlsx"));
  try {
    return await readXlsx(Uint8Array.from(file));
  } catch {
    throw unreadable();
  }
}

/** A cell as what stands in it: a date as `YYYY-MM-DD`, and nothing for a blank. */
export function contentOf(sheet: Sheet, row: number, column: number): string | number | boolean | undefined {
  const value = sheet.rows[row]?.[column] ?? undefined;
  // The library gives days as dates, and everything else as it is.
  if (typeof value === "object") return value.toISOString().slice(0, 10);
  if (typeof value !== "string") return value;
  const text = value.trim();
  return text === "" ? undefined : text;
}
