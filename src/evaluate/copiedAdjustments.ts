import type { Adjustment } from "../appraisal/ledger.js";
import type { ReadCase } from "../composite/readCase.js";
import { digestOf } from "../document/digest.js";
import { type Issue, notice } from "../issue/issue.js";

/** Adjustments that stand in the ledgers of two units, with the same figures, reason, author and day. */
export interface CopiedAdjustments {
  readonly add: (one: Pick<ReadCase, "position" | "unit" | "documents">) => void;
  readonly found: () => readonly Issue[];
}

/** So many digits of a part and a whole that two units do not come to the same ones by chance. */
const BY_NO_CHANCE = 7;

export function copiedAdjustments(): CopiedAdjustments {
  const first = new Map<string, string>();
  const found: Issue[] = [];
  return {
    add: ({ position, unit, documents }) => {
      if (unit === null || documents === null) return;
      let isFound = false;
      for (const [entry, adjustment] of documents.ledger.entries()) {
        if (!hasOwnFigures(adjustment)) continue;
        const { leaf, from, to, reason, by, stage, at } = adjustment;
        // As short for a long reason as for none: a stream keeps one for each of them.
        const key = digestOf([leaf, from, to, reason, by, stage, at]);
        const other = first.get(key);
        if (other === undefined) first.set(key, unit.id);
        if (other === undefined || other === unit.id || isFound) continue;
        // One of them is enough to look at both ledgers.
        isFound = true;
        const params = { unit: unit.id, leaf, other };
        found.push(
          notice("evaluate.same_adjustment", [position, "ledger", entry], params, { at: { unit: unit.id, leaf } }),
        );
      }
    },
    found: () => found,
  };
}

function hasOwnFigures({ to }: Adjustment): boolean {
  if (!("facts" in to) || !("part" in to.facts) || !("whole" in to.facts)) return false;
  const { part, whole } = to.facts;
  return part !== whole && `${part}${whole}`.length >= BY_NO_CHANCE;
}
