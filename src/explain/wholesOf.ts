import type { ScoredNode } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";

/** A node that flows into one part as a whole: against its maximum, or as a bonus. */
export interface Whole {
  readonly criterion: Criterion;
  readonly scored: ScoredNode;
  readonly part: string;
  readonly flow: "base" | "bonus";
}

/** The fewest nodes that each flow into one part as a whole, and together are all that is scored. */
export function wholesOf(
  criteria: readonly Criterion[],
  nodes: readonly ScoredNode[],
  above: Whole["flow"] = "base",
): readonly Whole[] {
  return criteria.flatMap((criterion, position): readonly Whole[] => {
    const scored = nodes[position];
    if (scored === undefined) return [];
    const flow = criterion.bonus === undefined ? above : "bonus";
    if (criterion.kind === "leaf") return [{ criterion, scored, part: criterion.part, flow }];
    const below = wholesOf(criterion.children, scored.children ?? [], flow);
    const [first] = below;
    const isWhole = first !== undefined && below.every(({ part, flow }) => part === first.part && flow === first.flow);
    return isWhole ? [{ ...first, criterion, scored }] : below;
  });
}
