import type { Unit } from "../../assessment/dossier.js";
import { type CaseDocuments, digestOfCase } from "../../composite/combineDocuments.js";
import { readCase } from "../../composite/readCase.js";
import { tallyReader } from "../../composite/tallyReader.js";
import type { Case } from "../../composite/unitCase.js";
import { readList } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { type Issue, issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";

/** The documents behind an index, and the unit as the result calls it. */
export interface ScoredCase extends CaseDocuments {
  readonly unit: Unit;
}

/**
 * The cases behind each index of a result, in its order, proved by their digests to be those. Cases that the result
 * refused are skipped; the page lists them separately.
 */
export function scoredCases(
  prepared: PreparedScheme,
  evaluation: Evaluation,
  cases: readonly Case[],
): readonly ScoredCase[] {
  const refused = new Set(evaluation.refused.map(({ case: at }) => at));
  const given = readList("cases", "list-of-cases", cases);
  const readTally = tallyReader(prepared);
  const issues: Issue[] = [];
  const scored = evaluation.cases.map((stamp, at) => ({ ...stamp, at })).filter(({ at }) => !refused.has(at));
  const found = evaluation.indexes.flatMap(({ unit }, position): ScoredCase[] => {
    const { at = position, digest } = scored[position] ?? {};
    if (at >= given.length) {
      issues.push(issue("report.missing_case", ["cases", at], { unit: unit.id }));
      return [];
    }
    const { documents } = readCase(prepared, given[at], at, readTally);
    if (documents !== null && digestOfCase(documents) === digest) return [{ ...documents, unit }];
    issues.push(issue("report.other_case", ["cases", at], { unit: unit.id }));
    return [];
  });
  for (let at = evaluation.cases.length; at < given.length; at += 1) {
    const { unit } = readCase(prepared, given[at], at, readTally);
    issues.push(issue("report.other_case", ["cases", at], { unit: unit?.id ?? String(at) }));
  }
  if (issues.length > 0) throw new ScoringError(issues);
  return found;
}
