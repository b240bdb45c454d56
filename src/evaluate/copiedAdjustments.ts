import { type Issue, notice } from "../issue/issue.js";
import type { LedgerSeen } from "./ledgerSeen.js";

/** Adjustments that stand in the ledgers of two units, with the same figures, reason, author and day. */
export interface CopiedAdjustments {
  readonly add: (ledger: LedgerSeen) => void;
  readonly found: () => readonly Issue[];
}

export function copiedAdjustments(): CopiedAdjustments {
  const first = new Map<string, string>();
  const found: Issue[] = [];
  return {
    add: ({ case: at, unit, adjustments }) => {
      let isFound = false;
      for (const [entry, { leaf, content }] of adjustments.entries()) {
        if (content === null) continue;
        const other = first.get(content);
        if (other === undefined) first.set(content, unit);
        if (other === undefined || other === unit || isFound) continue;
        // One of them is enough to look at both ledgers.
        isFound = true;
        const params = { unit, leaf, other };
        found.push(notice("evaluate.same_adjustment", [at, "ledger", entry], params, { at: { leaf, unit } }));
      }
    },
    found: () => found,
  };
}
