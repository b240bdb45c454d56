import type { Absence } from "../scheme/absence.js";
import type { PreparedNode, PreparedScheme } from "./preparedScheme.js";

/** What a leaf has come to in one state: points, or why there are none; `null` where it has no outcome in this state. */
export type LeafOutcome<Amount> = Amount | Absence | null;

/** One state of a unit, added up: by the position of the node, and by that of the part. */
export interface RolledUp<Amount> {
  /** `null` where nothing below has an outcome that counts. */
  readonly points: (Amount | null)[];
  /** The maximum that counts. */
  readonly max: Amount[];
  readonly parts: readonly PartTotal<Amount>[];
}

/** What one part has come to, before anything is rescaled. */
export interface PartTotal<Amount> {
  /** Points that count against a maximum. */
  base: Amount;
  /** Points on top. */
  bonus: Amount;
  /** The maximum of what applies. */
  applicable: Amount;
  /** The maximum that its points are scaled up to: that of what applies, and of what does not under `rescale-part`. */
  full: Amount;
}

/**
 * Adds the leaves up to the domains and the parts, for one state of their outcomes. All sums are exact.
 *
 * @param outcomeAt - What the leaf at a position has come to.
 * @param into - Where the sums are written; what it held is gone.
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: the index is the sum of the points attained. Our reading: a bonus adds points
 *   and no maximum, and no more than its cap; a group with `most` or `least` adds no more and no less than that.
 * @law roll-up conserves: points(group) = sum of points(children)
 */
export function rollUp<Amount extends object | number>(
  prepared: PreparedScheme<Amount>,
  outcomeAt: (leaf: number) => LeafOutcome<Amount>,
  into: RolledUp<Amount> = emptyRollUp(prepared),
): RolledUp<Amount> {
  const { nodes, arithmetic } = prepared;
  const { zero, plus, lesser } = arithmetic;
  const { points, max, parts } = into;
  /** By node, like `max`, what a part is scaled up to; made where a leaf asks for it, and the same as `max` until then. */
  let full: Amount[] | null = null;
  clear(into, zero);
  // What is below a node stands after it.
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at] as PreparedNode<Amount>;
    if (node.leaf >= 0) {
      const outcome = outcomeAt(node.leaf);
      if (isRescaled(node, outcome)) {
        full ??= [...max];
        full[at] = node.max;
      }
      points[at] = pointsOf(node, outcome, zero);
      max[at] = counts(node, outcome) ? node.max : zero;
      if (full !== null && !isRescaled(node, outcome)) full[at] = max[at] as Amount;
    } else if (node.limitsMax) {
      max[at] = lesser(max[at] as Amount, node.max);
      if (full !== null) full[at] = lesser(full[at] as Amount, node.max);
    }
    const bounded = bound(prepared, node, points[at] as Amount | null);
    points[at] = bounded;
    const { parent } = node;
    if (parent >= 0) {
      const above = points[parent] as Amount | null;
      if (bounded !== null) points[parent] = above === null ? bounded : plus(above, bounded);
      if (node.counted) {
        max[parent] = plus(max[parent] as Amount, max[at] as Amount);
        if (full !== null) full[parent] = plus(full[parent] as Amount, full[at] as Amount);
      }
    }
    const total = parts[node.part];
    if (total === undefined) continue;
    if (node.enters === "bonus") {
      if (bounded !== null) total.bonus = plus(total.bonus, bounded);
      continue;
    }
    if (bounded !== null) total.base = plus(total.base, bounded);
    total.applicable = plus(total.applicable, max[at] as Amount);
    total.full = plus(total.full, full === null ? (max[at] as Amount) : (full[at] as Amount));
  }
  return into;
}

export function emptyRollUp<Amount>({ nodes, parts, arithmetic }: PreparedScheme<Amount>): RolledUp<Amount> {
  const { zero } = arithmetic;
  return {
    points: nodes.map(() => null),
    max: nodes.map(() => zero),
    parts: parts.map(() => ({ base: zero, bonus: zero, applicable: zero, full: zero })),
  };
}

function clear<Amount>({ points, max, parts }: RolledUp<Amount>, zero: Amount): void {
  points.fill(null);
  max.fill(zero);
  for (const total of parts) {
    total.base = zero;
    total.bonus = zero;
    total.applicable = zero;
    total.full = zero;
  }
}

/**
 * What a leaf's outcome adds.
 *
 * @clause Our reading: 880/QĐ-UBND has no word for what does not apply; the scheme, or the leaf, declares what it does.
 */
function pointsOf<Amount extends object | number>(
  { policy, max }: PreparedNode<Amount>,
  outcome: LeafOutcome<Amount>,
  zero: Amount,
): Amount | null {
  // A leaf without an outcome in this state, such as a survey leaf before the survey, is no part of it.
  if (outcome === null) return null;
  if (typeof outcome !== "string") return outcome;
  if (outcome !== "not-applicable") return zero;
  return policy === "full-points" ? max : null;
}

/** Whether the maximum of a leaf counts: not where it has no outcome, and where it does not apply only for full points. */
function counts<Amount>({ policy }: PreparedNode<Amount>, outcome: LeafOutcome<Amount>): boolean {
  return outcome !== null && (outcome !== "not-applicable" || policy === "full-points");
}

/** Whether the part of a leaf is scaled up in its stead. */
function isRescaled<Amount>({ policy }: PreparedNode<Amount>, outcome: LeafOutcome<Amount>): boolean {
  return outcome === "not-applicable" && policy === "rescale-part";
}

/** The points of a criterion within its cap and its floor. */
function bound<Amount>(
  { arithmetic }: PreparedScheme<Amount>,
  { most, least }: PreparedNode<Amount>,
  points: Amount | null,
): Amount | null {
  if (points === null) return null;
  const capped = most === null ? points : arithmetic.lesser(points, most);
  return least === null ? capped : arithmetic.greater(capped, least);
}
