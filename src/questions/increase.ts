import { nodesByCode } from "../composite/nodesByCode.js";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import type { Leaf } from "../criteria/criterion.js";
import type { Clause } from "../issue/clause.js";
import { type Decimal, decimal, decimalText, lesser } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";

/** A leaf that gains points. */
export interface Raise {
  readonly code: string;
  readonly part: string;
  /** The agency that appraises it; `null` where none is named. */
  readonly appraiser: string | null;
  readonly clause?: Clause;
  readonly from: Points;
  readonly to: Points;
}

/** A leaf that can gain points, and how many. */
export interface Raisable {
  readonly leaf: Leaf;
  readonly from: Decimal;
  readonly gap: Decimal;
}

/**
 * What can be raised at a leaf: nothing where it does not apply, or has its maximum. Every rule earns its leaf's maximum
 * for some facts, so there is always a way up.
 */
export function raisableAt(leaf: Leaf, node: ScoredNode | undefined): Raisable | null {
  if (node?.points === undefined || node.points === null || node.absence === "not-applicable") return null;
  const [from, max] = [decimal(node.points), decimal(leaf.max)];
  const gap = (leaf.bonus?.cap === undefined ? max : lesser(max, decimal(leaf.bonus.cap))).minus(from);
  return gap.gt(0) ? { leaf, from, gap } : null;
}

/** The raises that bring leaves to these points, in the order in which they are given. */
export function increasesOf(
  prepared: PreparedScheme,
  index: UnitIndex,
  increased: Iterable<readonly [code: string, to: Decimal]>,
): readonly Raise[] {
  const nodes = nodesByCode(index.nodes);
  return [...increased].flatMap(([code, to]): Raise[] => {
    const preparedLeaf = prepared.leaves.get(code);
    if (preparedLeaf === undefined) return [];
    const { leaf, appraiser, clause } = preparedLeaf;
    const increase = { code, part: leaf.part, appraiser: appraiser ?? null };
    const [from, reached] = [nodes.get(code)?.points ?? "0", decimalText(to)];
    return [clause === undefined ? { ...increase, from, to: reached } : { ...increase, clause, from, to: reached }];
  });
}
