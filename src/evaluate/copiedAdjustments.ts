import type { Adjustment } from "../appraisal/ledger.js";
import type { ReadCase } from "../composite/readCase.js";
import { digestOf } from "../document/digest.js";
import { type Issue, notice } from "../issue/issue.js";
import { withPlaces } from "../number/wholeRows.js";
import { type TextTable, textTable } from "../text/textTable.js";

/** Adjustments that stand in the ledgers of two units, with the same figures, reason, author and day. */
export interface CopiedAdjustments {
  readonly add: (one: Pick<ReadCase, "position" | "unit" | "documents">) => void;
  readonly found: () => readonly Issue[];
}

/** So many digits of figures that two units do not come to the same ones by chance. */
const BY_NO_CHANCE = 7;

/**
 * @param ids - A table of the ids of units, which others may use as well.
 */
export function copiedAdjustments(ids: TextTable): CopiedAdjustments {
  const said = textTable();
  /** By the number of what an adjustment says, the number of the unit in whose ledger it came first. */
  let first = new Int32Array(0);
  const found: Issue[] = [];
  return {
    add: ({ position, unit, documents }) => {
      if (unit === null || documents === null) return;
      let isFound = false;
      for (const [entry, adjustment] of documents.ledger.entries()) {
        if (!hasOwnFigures(adjustment)) continue;
        const { leaf, from, to, reason, by, stage, at } = adjustment;
        // As short for a long reason as for none: a stream keeps one for each of them.
        const known = said.size();
        const number = said.add(digestOf([leaf, from, to, reason, by, stage, at]));
        if (number === known) {
          first = withPlaces(first, number + 1);
          first[number] = ids.add(unit.id);
          continue;
        }
        const other = ids.textOf(first[number] as number);
        if (other === unit.id || isFound) continue;
        // One of them is enough to look at both ledgers.
        isFound = true;
        const params = { unit: unit.id, leaf, other };
        found.push(
          notice("evaluate.same_adjustment", [position, "ledger", entry], params, { at: { leaf, unit: unit.id } }),
        );
      }
    },
    found: () => found,
  };
}

/** A figure that is stated twice, such as a part that is all of its whole, is one. */
function hasOwnFigures({ to }: Adjustment): boolean {
  return "facts" in to && [...new Set(figuresIn(to.facts))].join("").length >= BY_NO_CHANCE;
}

/** The figures among some facts, counts and amounts alike; neither ids nor days. */
function figuresIn(value: unknown): readonly string[] {
  if (typeof value === "object") return Object.values(value as object).flatMap(figuresIn);
  return /^\d+(?:\.\d+)?$/.test(String(value)) ? [String(value)] : [];
}
