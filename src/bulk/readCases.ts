import type { ParsedCase } from "../composite/combineDocuments.js";
import { readCase, tallyReader } from "../composite/readCase.js";
import { readList } from "../document/arguments.js";
import { withYardsticks } from "../evaluate/yardsticks.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";

/** Reads cases; throws every issue of every case at once, if there is any. */
export function readCases(prepared: PreparedScheme, cases: unknown, year?: Year): readonly ParsedCase[] {
  const issues: Issue[] = [];
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const readTally = tallyReader(prepared);
  const all = readList("cases", "list-of-cases", cases).map((one, at) =>
    readCase(prepared, one, at, readTally, roster),
  );
  issues.push(...all.flatMap((one) => one.issues));
  if (issues.length > 0) throw new ScoringError(issues);
  const parsed = all.flatMap(({ sound }) => sound ?? []);
  return roster === null ? parsed : withYardsticks(prepared, parsed, roster).cases;
}
