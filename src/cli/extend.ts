import type { Change } from "../editions/change.js";
import { safeExtendScheme } from "../editions/extendScheme.js";
import { ScoringError } from "../issue/scoringError.js";
import type { CommandResult } from "./command.js";
import { placeIn } from "./filePlace.js";
import { readJson } from "./readJson.js";
import { readScheme } from "./readScheme.js";

/** `par-index extend`: a scheme with changes, as a new edition. */
export function extend([base = "", changes = ""]: readonly string[]): CommandResult {
  const { scheme } = readScheme(base);
  const given = readJson(changes);
  const extended = safeExtendScheme(scheme, given.value as readonly Change[]);
  if (!extended.ok) throw new ScoringError(placeIn(given, extended.issues));
  const out = JSON.stringify(extended.value, null, 2);
  // What begins with the position of a change stands in the file of changes, all else in the new scheme.
  const notices = extended.notices.flatMap((one) => (typeof one.path[0] === "number" ? placeIn(given, [one]) : [one]));
  return { out, issues: [], notices };
}
