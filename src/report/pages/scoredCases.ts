import { readCase, tallyReader } from "../../composite/readCase.js";
import { type SoundCase, sealOfCase } from "../../composite/soundCase.js";
import type { Case } from "../../composite/unitCase.js";
import { readList } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { type Issue, issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import type { OpenScheme } from "../../scheme/openScheme.js";

/**
 * The cases behind each index of a result, in its order, proved by their digests to be those. Cases that the result
 * refused are passed over; it lists them itself.
 */
export function scoredCases(open: OpenScheme, evaluation: Evaluation, cases: readonly Case[]): readonly SoundCase[] {
  const refused = new Set(evaluation.refused.map(({ case: at }) => at));
  const accepted = readList("cases", "list-of-cases", cases).filter((_, at) => !refused.has(at));
  const readTally = tallyReader(open);
  const issues: Issue[] = [];
  const found = evaluation.cases.flatMap(({ unit, digest }, at): SoundCase[] => {
    const input = accepted[at];
    if (input === undefined) {
      issues.push(issue("report.missing_case", ["cases", at], { unit }));
      return [];
    }
    const { sound } = readCase(open, input, at, readTally);
    if (sound !== null && sealOfCase(sound) === digest) return [sound];
    issues.push(issue("report.other_case", ["cases", at], { unit }));
    return [];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return found;
}
