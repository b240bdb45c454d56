import type { Criterion, Leaf } from "../criteria/criterion.js";
import { leaves } from "../criteria/leaves.js";
import { type Decimal, decimal, lesser, ZERO } from "../number/decimal.js";
import { isAbsence, type NotApplicablePolicy, type Outcome } from "../scheme/absence.js";
import type { Scheme } from "../scheme/scheme.js";

/** A criterion with the points of one life. */
export interface RolledNode {
  readonly code: string;
  /** `null` where nothing below has an outcome that counts. */
  readonly points: Decimal | null;
  readonly max: Decimal;
  /** The outcome of a leaf in this life; `null` where it has none. */
  readonly outcome?: Outcome | null;
  readonly children?: readonly RolledNode[];
}

/** What one part has come to, before anything is rescaled. */
export interface PartTotal {
  /** Points of leaves that count against a maximum. */
  base: Decimal;
  /** Points on top. */
  bonus: Decimal;
  /** The maximum of the leaves that apply. */
  applicable: Decimal;
}

export interface RolledUp {
  readonly nodes: readonly RolledNode[];
  readonly parts: ReadonlyMap<string, PartTotal>;
}

/**
 * Adds the leaves up to the domains, for one life of their outcomes. All sums are exact. A bonus adds points and no
 * maximum, and no more than its cap; what is not applicable adds neither, but under `full-points` both.
 */
export function rollUp(scheme: Scheme, outcomeAt: (leaf: string) => Outcome | null): RolledUp {
  const parts = new Map(scheme.parts.map(({ id }): [string, PartTotal] => [id, emptyTotal()]));
  const policy = scheme.absence.notApplicable;

  const visit = (criterion: Criterion, above: Flow): RolledNode => {
    const flow = flowInto(criterion, above);
    const node =
      criterion.kind === "leaf"
        ? rollLeaf(criterion, outcomeAt(criterion.code), policy, flow)
        : rollGroup(criterion.code, criterion.children, (child) => visit(child, flow));
    const capped = capOf(criterion, node);
    if (flow === "into-cap" && above !== "into-cap") addBonus(criterion, capped);
    return capped;
  };

  const rollLeaf = (leaf: Leaf, outcome: Outcome | null, policy: NotApplicablePolicy, flow: Flow): RolledNode => {
    const { points, max } = settle(leaf, outcome, policy);
    const total = parts.get(leaf.part);
    if (total !== undefined && flow === "into-base") {
      total.base = total.base.plus(points ?? ZERO);
      total.applicable = total.applicable.plus(max);
    }
    if (total !== undefined && flow === "into-bonus") total.bonus = total.bonus.plus(points ?? ZERO);
    return { code: leaf.code, points, max, outcome };
  };

  /** A cap holds for the sum below it, so the sum flows into its part only here. */
  const addBonus = (criterion: Criterion, { points }: RolledNode): void => {
    const [first] = leaves([criterion]);
    const total = first && parts.get(first.part);
    if (total !== undefined) total.bonus = total.bonus.plus(points ?? ZERO);
  };

  return { nodes: scheme.criteria.map((domain) => visit(domain, "into-base")), parts };
}

/** Where a leaf's points flow: into its part's base, into its bonus, or into the sum that a cap above holds back. */
type Flow = "into-base" | "into-bonus" | "into-cap";

function flowInto({ bonus }: Criterion, above: Flow): Flow {
  if (above === "into-cap" || bonus === undefined) return above;
  return bonus.cap === undefined ? "into-bonus" : "into-cap";
}

function emptyTotal(): PartTotal {
  return { base: ZERO, bonus: ZERO, applicable: ZERO };
}

/** What a leaf's outcome adds. */
function settle(
  leaf: Leaf,
  outcome: Outcome | null,
  policy: NotApplicablePolicy,
): { readonly points: Decimal | null; readonly max: Decimal } {
  const max = decimal(leaf.max);
  // A leaf without an outcome in this life, such as a survey leaf in the self life, is no part of it.
  if (outcome === null) return { points: null, max: ZERO };
  if (!isAbsence(outcome)) return { points: decimal(outcome), max };
  if (outcome !== "not-applicable") return { points: ZERO, max };
  return policy === "full-points" ? { points: max, max } : { points: null, max: ZERO };
}

function rollGroup(code: string, criteria: readonly Criterion[], visit: (child: Criterion) => RolledNode): RolledNode {
  const children: RolledNode[] = [];
  let points: Decimal | null = null;
  let max = ZERO;
  for (const criterion of criteria) {
    const child = visit(criterion);
    children.push(child);
    if (child.points !== null) points = child.points.plus(points ?? ZERO);
    if (criterion.bonus === undefined) max = max.plus(child.max);
  }
  return { code, points, max, children };
}

function capOf({ bonus }: Criterion, node: RolledNode): RolledNode {
  if (bonus?.cap === undefined || node.points === null) return node;
  return { ...node, points: lesser(node.points, decimal(bonus.cap)) };
}
