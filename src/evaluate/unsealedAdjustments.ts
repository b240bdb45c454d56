import { type Issue, notice } from "../issue/issue.js";
import type { LedgerSeen } from "./ledgerSeen.js";

/** Adjustments without a seal, where others have one: somebody may have taken the seals away, or added a line after them. */
export interface UnsealedAdjustments {
  readonly add: (ledger: LedgerSeen) => void;
  readonly found: () => readonly Issue[];
}

export function unsealedAdjustments(): UnsealedAdjustments {
  const unsealed: Issue[] = [];
  let isSealed = false;
  return {
    add: ({ case: position, unit, adjustments }) => {
      isSealed ||= adjustments.some(({ hasSeal }) => hasSeal);
      const at = adjustments.findIndex(({ hasSeal }) => !hasSeal);
      const first = adjustments[at];
      if (first === undefined) return;
      const count = String(adjustments.filter(({ hasSeal }) => !hasSeal).length);
      const { leaf } = first;
      const params = { unit, leaf, count };
      unsealed.push(notice("evaluate.unsealed_adjustments", [position, "ledger", at], params, { at: { leaf, unit } }));
    },
    found: () => (isSealed ? unsealed : []),
  };
}
