import type { ReadCase } from "../composite/readCase.js";
import { type Issue, notice } from "../issue/issue.js";

/** Adjustments without a seal, where others have one: somebody may have taken the seals away, or added a line after them. */
export interface UnsealedAdjustments {
  readonly add: (one: Pick<ReadCase, "position" | "unit" | "documents">) => void;
  readonly found: () => readonly Issue[];
}

export function unsealedAdjustments(): UnsealedAdjustments {
  const unsealed: Issue[] = [];
  let isSealed = false;
  return {
    add: ({ position, unit, documents }) => {
      if (unit === null || documents === null) return;
      const { ledger } = documents;
      isSealed ||= ledger.some(({ seal }) => seal !== undefined);
      const at = ledger.findIndex(({ seal }) => seal === undefined);
      const first = ledger[at];
      if (first === undefined) return;
      const count = String(ledger.filter(({ seal }) => seal === undefined).length);
      const { leaf } = first;
      const more = { at: { leaf, unit: unit.id } };
      unsealed.push(
        notice("evaluate.unsealed_adjustments", [position, "ledger", at], { unit: unit.id, leaf, count }, more),
      );
    },
    found: () => (isSealed ? unsealed : []),
  };
}
