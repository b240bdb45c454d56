import { isAbsent } from "../assessment/dossier.js";
import { type Issue, notice } from "../issue/issue.js";
import { isAbsence } from "../scheme/absence.js";
import { gatedLevels } from "../scheme/gates.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import type { ParsedCase } from "./combineDocuments.js";

/**
 * The leaves on whose level a gate depends and whose final result states none: points that were set outright, a claim that was confirmed,
 * nothing submitted. Such a gate is never met, so that a unit would escape it by what nobody wrote.
 */
export function levelsNotStated(prepared: PreparedScheme, one: ParsedCase, path: Issue["path"]): readonly Issue[] {
  return [...gatedLevels(prepared.scheme.bands)].flatMap((code) => {
    const found = prepared.leaves.get(code);
    if (found === undefined || !isLevelMissing(found, one)) return [];
    const params = { leaf: code, unit: one.unit.id };
    return [notice("composite.level_not_stated", path, params, { at: params, clause: found.clause })];
  });
}

/** Where a result is still to come, or nothing applies, there is no level to be missed. */
function isLevelMissing({ leaf }: PreparedLeaf, { dossier, adjusted }: ParsedCase): boolean {
  const row = adjusted.find((one) => one.leaf === leaf.code);
  if (row !== undefined) {
    if (isAbsence(row.final)) return row.final === "not-submitted";
    return row.facts === undefined || !("level" in row.facts);
  }
  const entry = dossier.entries.find((one) => one.leaf === leaf.code);
  if (entry === undefined) return leaf.scoredBy !== "appraiser";
  return entry.facts !== undefined && isAbsent(entry.facts) && entry.facts.absent === "not-submitted";
}
