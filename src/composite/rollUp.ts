import type { Arithmetic, Places } from "../number/arithmetic.js";
import { HOW, type LeafOutcomes } from "./leafOutcomes.js";
import type { ScoringNode, ScoringTree } from "./scoringTree.js";

/** One state of a unit, added up: by the position of the node, and by that of the part. */
export interface RolledUp<Amount> {
  /** Zero where {@link counts} says that there are none. */
  readonly points: Places<Amount>;
  /** 1 where something below has an outcome that counts, so that there are points; else 0. */
  readonly counts: Places<number>;
  /** The maximum that counts. */
  readonly max: Places<Amount>;
  readonly parts: readonly PartTotal<Amount>[];
}

/** The result of one part, before rescaling. */
export interface PartTotal<Amount> {
  /** Points that count against a maximum; never below zero. */
  base: Amount;
  /** Points that are never scaled: bonuses, and penalties, which are below zero. */
  unscaled: Amount;
  /** The maximum of what applies. */
  applicable: Amount;
  /** The maximum that its points are scaled up to: that of what applies, and of what does not under `rescale-part`. */
  full: Amount;
}

/**
 * Adds the leaves up to the domains and the parts, for one state of their outcomes. All sums are exact.
 *
 * @param outcomes - What the leaves have come to.
 * @param into - Where the sums are written; what it held is gone.
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: the index is the sum of the points attained. Our reading: a bonus adds points
 *   and no maximum, and no more than its cap; a group with `most` or `least` adds no more and no less than that. What is below
 *   zero is a penalty, and is taken off as it stands.
 * @law roll-up conserves: points(group) = sum of points(children), within its cap and its floor
 */
export function rollUp<Amount>(
  prepared: ScoringTree<Amount>,
  outcomes: LeafOutcomes<Amount>,
  into: RolledUp<Amount> = emptyRollUp(prepared),
): RolledUp<Amount> {
  const { nodes, arithmetic } = prepared;
  const { plus, lesser, greater, zero } = arithmetic;
  const { points, counts, max, parts } = into;
  /** Like `max`, of what a part is scaled up to; made where a leaf asks for it, and the same as `max` until then. */
  let full: Places<Amount> | null = null;
  clear(into, arithmetic.zero);
  // What is below a node stands after it.
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at] as ScoringNode<Amount>;
    if (node.leaf >= 0) {
      enterLeaf(node, at, outcomes, into);
      if (isRescaled(node, outcomes)) full = withFull(arithmetic, full, max, at, node.max);
      else if (full !== null) full[at] = max[at] as Amount;
    } else if (node.limitsMax) {
      max[at] = lesser(max[at] as Amount, node.max);
      if (full !== null) full[at] = lesser(full[at] as Amount, node.max);
    }
    // No points at all are within every cap and floor.
    if (node.isBounded) points[at] = bound(prepared, node, points[at] as Amount);
    const { parent, part } = node;
    if (parent >= 0) {
      if (counts[at] === 1) {
        counts[parent] = 1;
        points[parent] = plus(points[parent] as Amount, points[at] as Amount);
      }
      if (node.counted) {
        max[parent] = plus(max[parent] as Amount, max[at] as Amount);
        if (full !== null) full[parent] = plus(full[parent] as Amount, full[at] as Amount);
      }
    }
    if (part < 0) continue;
    const total = parts[part] as PartTotal<Amount>;
    if (node.enters === "bonus") total.unscaled = plus(total.unscaled, points[at] as Amount);
    else {
      total.base = plus(total.base, node.canLose ? greater(points[at] as Amount, zero) : (points[at] as Amount));
      if (node.canLose) total.unscaled = plus(total.unscaled, lesser(points[at] as Amount, zero));
      total.applicable = plus(total.applicable, max[at] as Amount);
      total.full = plus(total.full, (full === null ? max[at] : full[at]) as Amount);
    }
  }
  return into;
}

/** Empty lists, into which a state is added up. */
export function emptyRollUp<Amount>({ nodes, parts, arithmetic }: ScoringTree<Amount>): RolledUp<Amount> {
  const { zero, places } = arithmetic;
  return {
    points: places(nodes.length),
    counts: new Uint8Array(nodes.length),
    max: places(nodes.length),
    parts: parts.map(() => ({ base: zero, unscaled: zero, applicable: zero, full: zero })),
  };
}

/** The points of a node; `null` where it has none. */
export function pointsAt<Amount>({ points, counts }: RolledUp<Amount>, at: number): Amount | null {
  return counts[at] === 1 ? (points[at] as Amount) : null;
}

function clear<Amount>({ points, counts, max, parts }: RolledUp<Amount>, zero: Amount): void {
  points.fill(zero);
  counts.fill(0);
  max.fill(zero);
  for (const total of parts) {
    total.base = zero;
    total.unscaled = zero;
    total.applicable = zero;
    total.full = zero;
  }
}

/**
 * What a leaf's outcome adds.
 *
 * @clause Our reading: 880/QĐ-UBND has no word for what does not apply; the scheme, or the leaf, declares what it does.
 */
function enterLeaf<Amount>(
  { leaf, max, policy }: ScoringNode<Amount>,
  at: number,
  outcomes: LeafOutcomes<Amount>,
  into: RolledUp<Amount>,
): void {
  const outcome = outcomes.outcome[leaf];
  // A leaf without an outcome in this state, such as a survey leaf in the unit's own state, is no part of it.
  if (outcome === HOW.none || (outcome === HOW["not-applicable"] && policy !== "full-points")) return;
  into.counts[at] = 1;
  into.max[at] = max;
  // What is not submitted, or is pending, adds nothing, and its maximum stands.
  if (outcome === HOW.points) into.points[at] = outcomes.points[leaf] as Amount;
  else if (outcome === HOW["not-applicable"]) into.points[at] = max;
}

/** Whether a leaf is out and its part is scaled up in its stead. */
function isRescaled<Amount>({ leaf, policy }: ScoringNode<Amount>, { outcome }: LeafOutcomes<Amount>): boolean {
  return outcome[leaf] === HOW["not-applicable"] && policy === "rescale-part";
}

function withFull<Amount>(
  arithmetic: Arithmetic<Amount>,
  before: Places<Amount> | null,
  max: Places<Amount>,
  at: number,
  leaf: Amount,
): Places<Amount> {
  const full = before ?? copied(arithmetic, max);
  full[at] = leaf;
  return full;
}

function copied<Amount>({ places }: Arithmetic<Amount>, from: Places<Amount>): Places<Amount> {
  const copy = places(from.length);
  for (let at = 0; at < from.length; at += 1) copy[at] = from[at] as Amount;
  return copy;
}

/** Points within a criterion's cap and its floor. */
function bound<Amount>(
  { arithmetic }: ScoringTree<Amount>,
  { most, least }: ScoringNode<Amount>,
  points: Amount,
): Amount {
  const capped = most === null ? points : arithmetic.lesser(points, most);
  return least === null ? capped : arithmetic.greater(capped, least);
}
