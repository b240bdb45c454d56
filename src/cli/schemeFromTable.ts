import { fieldOf } from "../document/fieldOf.js";
import type { Issue } from "../issue/issue.js";
import { type SchemeFrame, safeSchemeFromTable } from "../table/schemeFromTable.js";
import type { CommandResult } from "./command.js";
import { placeIn, readingAll, readOption } from "./filePlace.js";
import type { JsonFile } from "./readJson.js";
import { atFile, inFile, readBytes, rowsIn } from "./readTable.js";

/** `par-index scheme-from-table`: the scheme of an annex in CSV, HTML, Word or Excel, with a frame in JSON where it has none. */
export async function schemeFromTable([file = "", frame]: readonly string[]): Promise<CommandResult> {
  const rows = await inFile(file, () => rowsIn(readBytes(file), file));
  const known = readOption(frame);
  const read = readingAll([["frame", known]], () => safeSchemeFromTable(rows, known?.value as SchemeFrame | undefined));
  const located = (one: Issue): Issue => inTableOrFrame(one, file, known);
  if (!read.ok) return { out: "", issues: read.issues.map(located), notices: [] };
  const notices = read.notices.map(located);
  return { out: JSON.stringify(read.value, null, 2), issues: [], notices };
}

/** Where an issue of an annex stands: in the frame, where the annex has no cell for it and the frame has its field. */
export function inTableOrFrame(one: Issue, file: string, frame: JsonFile | undefined): Issue {
  const [field] = one.path;
  const isOfFrame =
    typeof field === "string" && one.at?.cell === undefined && fieldOf(frame?.value, field) !== undefined;
  return frame !== undefined && isOfFrame ? (placeIn(frame, [one])[0] ?? one) : atFile(one, file);
}
