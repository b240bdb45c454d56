import { readCase, tallyReader } from "../composite/readCase.js";
import type { SoundCase } from "../composite/soundCase.js";
import { readList } from "../document/arguments.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { OpenScheme } from "../scheme/openScheme.js";

/** Takes cases through their doors; every issue of every case at once, if there is any. */
export function soundCases(open: OpenScheme, cases: unknown): readonly SoundCase[] {
  const issues: Issue[] = [];
  const readTally = tallyReader(open);
  const all = readList("cases", "list-of-cases", cases).map((one, at) => readCase(open, one, at, readTally));
  issues.push(...all.flatMap((one) => one.issues));
  if (issues.length > 0) throw new ScoringError(issues);
  return all.flatMap(({ sound }) => sound ?? []);
}
