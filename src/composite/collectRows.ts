import type { Unit } from "../assessment/dossier.js";
import type { Sheet, SheetRow } from "../assessment/sheet.js";
import { type Issue, issue } from "../issue/issue.js";
import type { Checked } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";

/** The rows of all the sheets of one unit, and their period. */
interface CollectedRows {
  readonly period: string;
  readonly rows: ReadonlyMap<string, SheetRow>;
}

/** Brings the sheets of a unit together: all of this unit, this scheme and one period, every leaf in just one of them. */
export function collectRows(prepared: PreparedScheme, unit: Unit, sheets: readonly Sheet[]): Checked<CollectedRows> {
  const issues: Issue[] = [];
  const rows = new Map<string, SheetRow>();
  let period: string | undefined;
  for (const [position, sheet] of sheets.entries()) {
    if (sheet.unit.id !== unit.id) {
      const params = { found: sheet.unit.id, unit: unit.id };
      issues.push(issue("composite.other_unit", [position, "unit", "id"], params));
    }
    if (sheet.scheme.digest !== prepared.stamp.digest) {
      const params = { of: sheet.unit.id, found: sheet.scheme.digest, expected: prepared.stamp.digest };
      issues.push(issue("document.other_scheme", [position, "scheme", "digest"], params));
      continue;
    }
    if (period !== undefined && sheet.period !== undefined && sheet.period !== period) {
      const params = { unit: unit.id, found: sheet.period, expected: period };
      issues.push(issue("document.other_period", [position, "period"], params));
    }
    period ??= sheet.period;
    for (const [at, row] of sheet.rows.entries()) {
      const path = [position, "rows", at, "leaf"];
      if (!prepared.leaves.has(row.leaf)) issues.push(unknownLeaf(prepared, row.leaf, path));
      else if (rows.has(row.leaf)) issues.push(issue("composite.leaf_scored_twice", path, { leaf: row.leaf }));
      rows.set(row.leaf, row);
    }
  }
  for (const [leaf, { clause }] of prepared.leaves) {
    if (!rows.has(leaf)) issues.push(issue("composite.leaf_without_score", [], { leaf }, clause));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { period: period ?? "", rows } };
}
