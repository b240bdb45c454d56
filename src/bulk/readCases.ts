import type { ParsedCase } from "../composite/combineDocuments.js";
import { readCase, tallyReader } from "../composite/readCase.js";
import { readList } from "../document/arguments.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";

/** Reads cases; throws every issue of every case at once, if there is any. */
export function readCases(prepared: PreparedScheme, cases: unknown): readonly ParsedCase[] {
  const issues: Issue[] = [];
  const readTally = tallyReader(prepared);
  const all = readList("cases", "list-of-cases", cases).map((one, at) => readCase(prepared, one, at, readTally));
  issues.push(...all.flatMap((one) => one.issues));
  if (issues.length > 0) throw new ScoringError(issues);
  return all.flatMap(({ sound: parsed }) => parsed ?? []);
}
