import { refuseOtherKinds } from "../document/arguments.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Scheme } from "../scheme/scheme.js";
import { safeParseYear } from "../year/parseYear.js";
import type { Year } from "../year/year.js";
import { placeIn, reading } from "./filePlace.js";
import { readJson } from "./readJson.js";

/** The year of a file, and what should be looked at in it; nothing where no file is named. */
export function readYear(
  file: string | undefined,
  scheme: Scheme,
): { readonly year: Year | undefined; readonly notices: readonly Issue[] } {
  if (file === undefined) return { year: undefined, notices: [] };
  const json = readJson(file);
  reading(json, (value) => refuseOtherKinds("year", "a-year", value));
  const read = safeParseYear(json.value, scheme);
  if (!read.ok) throw new ScoringError(placeIn(json, read.issues));
  return { year: read.value, notices: placeIn(json, read.notices) };
}
