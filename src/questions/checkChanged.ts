import { type Absent, isAbsent } from "../assessment/dossier.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import type { ChangedFacts } from "./changedFacts.js";

/** The survey's leaves have no facts. */
export function surveyLeaf({ leaf, clause }: PreparedLeaf, path: Path): Issue | null {
  if (leaf.rule.kind !== "survey") return null;
  return issue("assessment.survey_leaf", [...path, "leaf"], { leaf: leaf.code }, clause);
}

/** Whether a leaf may be said not to apply. */
export function checkApplies(
  { scheme }: PreparedScheme,
  { leaf, clause }: PreparedLeaf,
  facts: Facts | Absent,
  path: Path,
): Issue[] {
  const refused = isAbsent(facts) && facts.absent === "not-applicable" && scheme.absence.notApplicable === "refuse";
  return refused ? [issue("assessment.not_applicable_refused", [...path, "facts"], { leaf: leaf.code }, clause)] : [];
}

/** Each leaf of a unit is changed once. */
export function checkRepeated(
  { leaves }: PreparedScheme,
  changes: readonly (ChangedFacts | undefined)[],
  path: Path,
): Issue[] {
  const seen = new Set<string>();
  return changes.flatMap((change, at) => {
    if (change === undefined) return [];
    const { unit, leaf } = change;
    const key = JSON.stringify([unit, leaf]);
    const again = seen.has(key);
    seen.add(key);
    if (!again) return [];
    return [issue("analysis.changed_twice", [...path, at, "leaf"], { unit, leaf }, leaves.get(leaf)?.clause)];
  });
}
