import { refuseOtherKinds } from "../document/arguments.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { safeParseScheme } from "../scheme/parseScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { wordFor } from "../table/cellValues.js";
import { STATUS } from "../table/frameWords.js";
import { placeIn, reading } from "./filePlace.js";
import { readJson } from "./readJson.js";

/** The scheme in a file, and what somebody should look at in it. */
export function readScheme(file: string): { readonly scheme: Scheme; readonly notices: readonly Issue[] } {
  const json = readJson(file);
  // Who gives the files in another order is told what this one is, and not of every field that it lacks.
  reading(json, (value) => refuseOtherKinds("scheme", "a-scheme", value));
  const read = safeParseScheme(json.value);
  if (!read.ok) throw new ScoringError(placeIn(json, read.issues));
  return { scheme: read.value, notices: placeIn(json, read.notices) };
}

/** Whether a scheme is official, in the words of its annex. */
export function statusText({ status }: Scheme, language: Language): string {
  return language === "vi" ? wordFor(status, STATUS) : status;
}
