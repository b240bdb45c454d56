import { digestOfCase, type ParsedCase } from "../../composite/combineDocuments.js";
import { readCase, tallyReader } from "../../composite/readCase.js";
import type { Case } from "../../composite/unitCase.js";
import { readList } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { type Issue, issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";

/**
 * The cases behind each index of a result, in its order, proved by their digests to be those. Cases that the result
 * refused are skipped; the page lists them separately.
 */
export function scoredCases(
  prepared: PreparedScheme,
  evaluation: Evaluation,
  cases: readonly Case[],
): readonly ParsedCase[] {
  const refused = new Set(evaluation.refused.map(({ case: at }) => at));
  const accepted = readList("cases", "list-of-cases", cases).filter((_, at) => !refused.has(at));
  const readTally = tallyReader(prepared);
  const issues: Issue[] = [];
  const found = evaluation.cases.flatMap(({ unit, digest }, at): ParsedCase[] => {
    const input = accepted[at];
    if (input === undefined) {
      issues.push(issue("report.missing_case", ["cases", at], { unit }));
      return [];
    }
    const { sound: parsed } = readCase(prepared, input, at, readTally);
    if (parsed !== null && digestOfCase(parsed) === digest) return [parsed];
    issues.push(issue("report.other_case", ["cases", at], { unit }));
    return [];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return found;
}
