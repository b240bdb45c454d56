import { type SchemeFrame, safeSchemeFromTable } from "../table/schemeFromTable.js";
import type { CommandResult } from "./command.js";
import { readJson } from "./readJson.js";
import { atFile, inFile, readBytes, rowsIn } from "./readTable.js";

/** `par-index scheme-from-table`: the scheme of an annex in CSV, HTML, Word or Excel, with a frame in JSON where it has none. */
export async function schemeFromTable([file = "", frame]: readonly string[]): Promise<CommandResult> {
  const rows = await inFile(file, () => rowsIn(readBytes(file)));
  const known = frame === undefined ? undefined : (readJson(frame).value as SchemeFrame);
  const read = safeSchemeFromTable(rows, known);
  if (!read.ok) return { out: "", issues: read.issues.map((one) => atFile(one, file)), notices: [] };
  const notices = read.notices.map((one) => atFile(one, file));
  return { out: JSON.stringify(read.value, null, 2), issues: [], notices };
}
