import type { ScoredNode } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";
import { isBounded } from "../criteria/isBounded.js";

/** A node that belongs entirely to one part: counted in its maximum, on top as a bonus, or taken off as a penalty. */
export interface PartNode {
  readonly criterion: Criterion;
  readonly scored: ScoredNode;
  readonly part: string;
  readonly flow: "base" | "bonus" | "penalty";
}

/**
 * The smallest set of nodes that each belong entirely to one part and one flow, and together contain everything scored.
 *
 * @param tells - Whether what is below zero is told from the rest: it is where a part is scaled.
 */
export function partNodesOf(
  criteria: readonly Criterion[],
  nodes: readonly ScoredNode[],
  tells: "penalties" | "bonuses",
  above: PartNode["flow"] = "base",
): readonly PartNode[] {
  return criteria.flatMap((criterion, position): readonly PartNode[] => {
    const scored = nodes[position];
    if (scored === undefined) return [];
    const flow = criterion.bonus === undefined ? above : "bonus";
    const own = tells === "penalties" && flow === "base" && scored.points?.startsWith("-") === true ? "penalty" : flow;
    if (criterion.kind === "leaf") return [{ criterion, scored, part: criterion.part, flow: own }];
    const below = partNodesOf(criterion.children, scored.children ?? [], tells, flow);
    const [first] = below;
    if (first === undefined) return [];
    // What a bound holds enters its part as one figure.
    if (isBounded(criterion)) return [{ criterion, scored, part: first.part, flow: own }];
    const isEntire = below.every(({ part, flow }) => part === first.part && flow === first.flow);
    return isEntire ? [{ ...first, criterion, scored }] : below;
  });
}
