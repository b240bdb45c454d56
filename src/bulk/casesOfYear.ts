import type { ParsedCase } from "../composite/combineDocuments.js";
import { readList } from "../document/arguments.js";
import { readCases } from "../evaluate/readCases.js";
import { withYardsticks } from "../evaluate/yardsticks.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { type Roster, rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";

/** Cases as a year has them. */
export interface CasesOfYear {
  readonly cases: readonly ParsedCase[];
  readonly roster: Roster | null;
}

/** Reads cases; throws every issue of every case at once, if there is any. What a group has is not in them yet. */
export function casesOfYear(prepared: PreparedScheme, cases: unknown, year?: Year): CasesOfYear {
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const all = readCases(prepared, readList("cases", "list-of-cases", cases), roster);
  const issues: Issue[] = all.flatMap((one) => one.issues);
  if (issues.length > 0) throw new ScoringError(issues);
  return { cases: all.flatMap(({ parsed }) => parsed ?? []), roster };
}

/** {@link casesOfYear} with what the groups of the year have at leaves that are scored against them. */
export function comparedCases(prepared: PreparedScheme, cases: unknown, year?: Year): readonly ParsedCase[] {
  return compared(prepared, casesOfYear(prepared, cases, year));
}

/** Cases with what the groups of their year have. Without a year nothing is taken from one case for another. */
export function compared(prepared: PreparedScheme, { cases, roster }: CasesOfYear): readonly ParsedCase[] {
  return roster === null ? cases : withYardsticks(prepared, cases, roster).cases;
}
