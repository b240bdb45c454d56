import { tableOf } from "../table/tableOf.js";
import type { CommandResult, Run } from "./command.js";
import { readScheme } from "./readScheme.js";

/** `par-index table`: a scheme as the table of its annex, in CSV with semicolons, as spreadsheets of Viet Nam read it. */
export function table([file = ""]: readonly string[], { json, language }: Run): CommandResult {
  const { scheme, notices } = readScheme(file);
  const rows = tableOf(scheme, language);
  const out = json ? JSON.stringify(rows) : rows.map((row) => row.map(cellText).join(";")).join("\n");
  return { out, issues: [], notices };
}

export function cellText(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
