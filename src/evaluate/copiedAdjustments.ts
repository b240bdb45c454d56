import { type Issue, notice } from "../issue/issue.js";
import { withPlaces } from "../number/wholeRows.js";
import { type TextTable, textTable } from "../text/textTable.js";
import type { LedgerSeen } from "./ledgerSeen.js";

/** Adjustments that stand in the ledgers of two units, with the same figures, reason, author and day. */
export interface CopiedAdjustments {
  readonly add: (ledger: LedgerSeen) => void;
  readonly found: () => readonly Issue[];
}

/**
 * @param ids - A table of the ids of units, which others may use as well.
 */
export function copiedAdjustments(ids: TextTable): CopiedAdjustments {
  const said = textTable();
  /** By the number of what an adjustment says, the number of the unit in whose ledger it came first. */
  let first = new Int32Array(0);
  const found: Issue[] = [];
  return {
    add: ({ case: at, unit, adjustments }) => {
      let isFound = false;
      for (const [entry, { leaf, content }] of adjustments.entries()) {
        if (content === null) continue;
        const known = said.size();
        const number = said.add(content);
        if (number === known) {
          first = withPlaces(first, number + 1);
          first[number] = ids.add(unit);
          continue;
        }
        const other = ids.textOf(first[number] as number);
        if (other === unit || isFound) continue;
        // One of them is enough to look at both ledgers.
        isFound = true;
        const params = { unit, leaf, other };
        found.push(notice("evaluate.same_adjustment", [at, "ledger", entry], params, { at: { leaf, unit } }));
      }
    },
    found: () => found,
  };
}
