import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import type { Criterion, Leaf } from "../criteria/criterion.js";
import { type Decimal, ZERO } from "../number/decimal.js";
import type { Scheme } from "../scheme/scheme.js";

/** Leaves that have weight: no bonus, and a maximum above 0. */
export function countedLeaves(criteria: readonly Criterion[]): Leaf[] {
  return criteria.flatMap((one) => {
    if (one.bonus !== undefined) return [];
    if (one.kind === "group") return countedLeaves(one.children);
    return one.max === "0" ? [] : [one];
  });
}

/** What a unit has attained, leaf by leaf and beside them. */
export interface CollectedFigures {
  /** The leaves that apply and have weight. */
  readonly nodes: ReadonlyMap<string, ScoredNode>;
  /** Bonus points, and those of leaves that only take points off. */
  readonly fixed: Decimal;
}

/** Tells the leaves of an index from bonus and penalty points, which no weighting touches. */
export function collect({ criteria }: Scheme, index: UnitIndex): CollectedFigures {
  const nodes = new Map<string, ScoredNode>();
  let fixed = ZERO;
  const visit = (criterion: Criterion, node: ScoredNode, isBonus: boolean): void => {
    const points = node.points ?? "0";
    const inBonus = isBonus || criterion.bonus !== undefined;
    if (criterion.kind === "group" && criterion.bonus?.cap === undefined) {
      criterion.children.forEach((child, at) => {
        const below = node.children?.[at];
        if (below !== undefined) visit(child, below, inBonus);
      });
    } else if (inBonus || (criterion.kind === "leaf" && criterion.max === "0")) fixed = fixed.plus(points);
    else if (criterion.kind === "leaf" && node.max !== "0") nodes.set(criterion.code, node);
  };
  criteria.forEach((domain, at) => {
    const node = index.nodes[at];
    if (node !== undefined) visit(domain, node, false);
  });
  return { nodes, fixed };
}
