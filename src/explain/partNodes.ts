import type { ScoredNode } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";

/** A node that belongs entirely to one part: counted in its maximum, or as a bonus. */
export interface PartNode {
  readonly criterion: Criterion;
  readonly scored: ScoredNode;
  readonly part: string;
  readonly flow: "base" | "bonus";
}

/** The smallest set of nodes that each belong entirely to one part and together contain everything scored. */
export function partNodesOf(
  criteria: readonly Criterion[],
  nodes: readonly ScoredNode[],
  above: PartNode["flow"] = "base",
): readonly PartNode[] {
  return criteria.flatMap((criterion, position): readonly PartNode[] => {
    const scored = nodes[position];
    if (scored === undefined) return [];
    const flow = criterion.bonus === undefined ? above : "bonus";
    if (criterion.kind === "leaf") return [{ criterion, scored, part: criterion.part, flow }];
    const below = partNodesOf(criterion.children, scored.children ?? [], flow);
    const [first] = below;
    const isEntire = first !== undefined && below.every(({ part, flow }) => part === first.part && flow === first.flow);
    return isEntire ? [{ ...first, criterion, scored }] : below;
  });
}
