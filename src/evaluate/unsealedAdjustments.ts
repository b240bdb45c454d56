import { type Issue, notice } from "../issue/issue.js";
import { wholeRows } from "../number/wholeRows.js";
import { type TextTable, textTable } from "../text/textTable.js";
import type { LedgerSeen } from "./ledgerSeen.js";

/** Adjustments without a seal, where others have one: somebody may have taken the seals away, or added a line after them. */
export interface UnsealedAdjustments {
  readonly add: (ledger: LedgerSeen) => void;
  readonly found: () => readonly Issue[];
}

/** The columns of a case: its position, its unit, the first adjustment without a seal, the leaf of that, and how many there are. */
const [CASE, UNIT, ENTRY, LEAF, COUNT] = [0, 1, 2, 3, 4];
const COLUMNS = 5;

/**
 * @param ids - A table of the ids of units, which others may use as well.
 */
export function unsealedAdjustments(ids: TextTable): UnsealedAdjustments {
  const rows = wholeRows(COLUMNS);
  const leaves = textTable();
  let isSealed = false;
  return {
    add: ({ case: position, unit, adjustments }) => {
      isSealed ||= adjustments.some(({ hasSeal }) => hasSeal);
      const at = adjustments.findIndex(({ hasSeal }) => !hasSeal);
      const first = adjustments[at];
      if (first === undefined) return;
      const row = rows.add();
      rows.set(row, CASE, position);
      rows.set(row, UNIT, ids.add(unit));
      rows.set(row, ENTRY, at);
      rows.set(row, LEAF, leaves.add(first.leaf));
      rows.set(row, COUNT, adjustments.filter(({ hasSeal }) => !hasSeal).length);
    },
    found: () => {
      if (!isSealed) return [];
      return Array.from({ length: rows.size() }, (_, row) => {
        const [unit, leaf] = [ids.textOf(rows.at(row, UNIT)), leaves.textOf(rows.at(row, LEAF))];
        const path = [rows.at(row, CASE), "ledger", rows.at(row, ENTRY)];
        const params = { unit, leaf, count: String(rows.at(row, COUNT)) };
        return notice("evaluate.unsealed_adjustments", path, params, { at: { leaf, unit } });
      });
    },
  };
}
