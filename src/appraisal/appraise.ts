import { sheets } from "../assessment/readSheet.js";
import type { Sheet, SheetRow } from "../assessment/sheet.js";
import { readArgument } from "../document/arguments.js";
import type { Clause } from "../issue/clause.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { type Checked, orThrow } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";
import { lettersOf } from "../text/lookalike.js";
import { adjust, confirmedBy } from "./adjust.js";
import type { Adjustment, Ledger } from "./ledger.js";
import { ledgers } from "./parseLedger.js";
import { checkFirstSeal } from "./sealChain.js";

/**
 * Applies a ledger to a unit's sheet, entry by entry: appraisal, explanation, council. The self score is kept, and so is
 * the result after each stage. Next comes `computeIndex`.
 *
 * @param scheme - The scheme that the sheet was made by.
 * @param sheet - The unit's sheet from `selfAssess`.
 * @param ledger - A ledger from `parseLedger`; any other is read by it first.
 * @returns A new sheet with the same rows. Corrected facts are scored by the rule and rounded once by
 *   `scheme.rounding.leaf`; points that are set outright are taken as they are.
 * @throws `appraisal.stale` for an entry whose `from` is not the result that stands when its turn comes;
 *   `appraisal.self_written` for one by the unit itself, however it is spelt; `appraisal.nothing_to_confirm` for one that confirms
 *   what the unit has not stated; `appraisal.first_seal_broken` for a ledger sealed for another unit, period or edition; `document.other_scheme` for a sheet of another scheme; what
 *   `parseScheme` and `parseLedger` throw, for documents that have not passed them.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { appraise, selfAssess } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const self = selfAssess(sonLa880Departments, {
 *   unit: { id: "so-y-te", name: "Sở Y tế", group: "departments" },
 *   period: "2021",
 *   scheme: { id: "son-la-880-departments", edition: "2021" },
 *   entries: [],
 * });
 * const sheet = appraise(sonLa880Departments, self, []);
 * sheet.rows.length === self.rows.length; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: the self score is appraised by Sở Nội vụ with the agencies concerned.
 * @law a ledger replays: appraise(appraise(s, a), b) = appraise(s, a ++ b)
 */
export function appraise(scheme: Scheme, sheet: Sheet, ledger: Ledger): Sheet {
  const prepared = prepareScheme(scheme);
  const read = readArgument("sheet", "a-sheet", sheets, sheet, prepared);
  return sheets.remember(orThrow(applyLedger(prepared, read, ledgers.read(ledger, prepared))), prepared);
}

/** {@link appraise} for documents that have been read. */
export function applyLedger(prepared: PreparedScheme, sheet: Sheet, ledger: Ledger): Checked<Sheet> {
  if (sheet.scheme.digest !== prepared.stamp.digest) {
    const params = { of: sheet.unit.id, found: sheet.scheme.digest, expected: prepared.stamp.digest };
    return { ok: false, issues: [issue("document.other_scheme", [], params)] };
  }
  const rows = new Map<string, SheetRow>();
  for (const row of sheet.rows) rows.set(row.leaf, row);
  const issues: Issue[] = [];
  if (sheet.period !== undefined) {
    issues.push(...checkFirstSeal(prepared, ledger, { unit: sheet.unit, period: sheet.period }));
  }
  for (const [position, adjustment] of ledger.entries()) {
    const row = rows.get(adjustment.leaf);
    const clause = prepared.leaves.get(adjustment.leaf)?.clause;
    if (row === undefined) {
      issues.push(unknownLeaf(prepared, adjustment.leaf, [position, "leaf"]));
      continue;
    }
    issues.push(...checkAuthor(prepared, adjustment, sheet, [position], clause));
    if (adjustment.from !== row.final) {
      const params = { leaf: row.leaf, from: adjustment.from, current: row.final };
      issues.push(issue("appraisal.stale", [position, "from"], params, clause));
      // The entries that follow on this leaf would all seem stale too; they are held against what this one meant.
    }
    if ("confirmed" in adjustment.to && confirmedBy(row) === null) {
      issues.push(
        issue("appraisal.nothing_to_confirm", [position, "to"], { leaf: row.leaf, unit: sheet.unit.id }, clause),
      );
    }
    adjust(prepared, sheet.period, rows, row, adjustment);
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...sheet, rows: [...rows.values()] } };
}

/** Nothing is wrong, as with nearly every adjustment. */
const NONE: readonly Issue[] = [];

/** No agency changes its own score, however either of them is spelt. */
function checkAuthor(
  { scheme }: PreparedScheme,
  { leaf, by }: Adjustment,
  { unit }: Sheet,
  path: Path,
  clause: Clause | undefined,
): readonly Issue[] {
  const { vi, en = vi } = scheme.agencies?.find(({ id }) => id === by.agency)?.title ?? { vi: by.agency };
  const units = [lettersOf(unit.id), lettersOf(unit.name)];
  if (![by.agency, vi, en].some((name) => units.includes(lettersOf(name)))) return NONE;
  return [issue("appraisal.self_written", [...path, "by", "agency"], { leaf, agency: by.agency }, clause)];
}
