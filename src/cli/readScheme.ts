import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { safeParseScheme } from "../scheme/parseScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { placeIn } from "./filePlace.js";
import { readJson } from "./readJson.js";

/** The scheme in a file, and what somebody should look at in it. */
export function readScheme(file: string): { readonly scheme: Scheme; readonly notices: readonly Issue[] } {
  const json = readJson(file);
  const read = safeParseScheme(json.value);
  if (!read.ok) throw new ScoringError(placeIn(json, read.issues));
  return { scheme: read.value, notices: placeIn(json, read.notices) };
}
