import { parseScheme } from "../scheme/parseScheme.js";
import { tableOf } from "../table/tableOf.js";
import type { CommandOptions, Run } from "./command.js";
import { reading } from "./filePlace.js";
import { readJson } from "./readJson.js";

/** `par-index table`: a scheme as the table of its annex, in CSV with semicolons, as spreadsheets of Viet Nam read it. */
export function table([file = ""]: readonly string[], { json, language }: Run): CommandOptions {
  const rows = reading(readJson(file), (scheme) => tableOf(parseScheme(scheme), language));
  if (json) return { out: JSON.stringify(rows), issues: [] };
  return { out: rows.map((row) => row.map(cellText).join(";")).join("\n"), issues: [] };
}

function cellText(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
