import { readFileSync } from "node:fs";
import { textOf } from "../document/bytes.js";
import { rowsFromXlsx } from "../excel/rowsFromXlsx.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { TableRow } from "../table/rows.js";
import { rowsFromCsv } from "../table/rowsFromCsv.js";
import { rowsFromHtml } from "../table/rowsFromHtml.js";
import { type SchemeFrame, safeSchemeFromTable } from "../table/schemeFromTable.js";
import { rowsFromDocx } from "../word/rowsFromDocx.js";
import type { CommandOptions } from "./command.js";
import { readJson, reasonOf } from "./readJson.js";

/** `par-index scheme-from-table`: the scheme of an annex in CSV, HTML, Word or Excel, with a frame in JSON where it has none. */
export async function schemeFromTable([file = "", frame]: readonly string[]): Promise<CommandOptions> {
  const rows = await rowsIn(file);
  const known = frame === undefined ? undefined : (readJson(frame).value as SchemeFrame);
  const read = safeSchemeFromTable(rows, known);
  const located = (one: Issue): Issue => (one.at?.cell === undefined ? one : { ...one, at: { ...one.at, file } });
  if (!read.ok) return { out: "", issues: read.issues.map(located), notices: [] };
  return { out: JSON.stringify(read.value, null, 2), issues: [], notices: read.notices.map(located) };
}

async function rowsIn(file: string): Promise<readonly TableRow[]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new ScoringError([issue("document.unreadable", [], { file, reason: reasonOf(error) })]);
  }
  const end = file.toLowerCase().replace(/^.*\./, "");
  if (end === "docx") return rowsFromDocx(bytes);
  if (end === "xlsx") return rowsFromXlsx(bytes);
  return end === "html" || end === "htm" ? rowsFromHtml(textOf(bytes).text) : rowsFromCsv(bytes);
}
