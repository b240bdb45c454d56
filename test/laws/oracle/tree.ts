import { allocate } from "./allocation.js";
import {
  type Life,
  type NotApplicable,
  need,
  type OracleCriterion,
  type OracleScheme,
  type Outcome,
} from "./documents.js";
import { add, compare, div, type Fraction, max, min, mul, parse, round, sum, zero } from "./fraction.js";

/** The tree of criteria in one life: what its nodes and parts add up to. */
export function nodesOf(criteria: readonly OracleCriterion[]): OracleCriterion[] {
  return criteria.flatMap((node) => [node, ...nodesOf(node.children ?? [])]);
}

export function leavesOf(criteria: readonly OracleCriterion[]): OracleCriterion[] {
  return nodesOf(criteria).filter((node) => node.kind === "leaf");
}

/** The leaves that add points but no max: the node itself or a node above it is a bonus. */
function bonusLeaves(criteria: readonly OracleCriterion[]): OracleCriterion[] {
  return criteria.flatMap((node) => (node.bonus === undefined ? bonusLeaves(node.children ?? []) : leavesOf([node])));
}

function addKnown(list: readonly (Fraction | null)[]): Fraction | null {
  const known = list.filter((one) => one !== null);
  return known.length === 0 ? null : sum(known);
}

/** What a node adds to its parent in one life; `null` when nothing below it has a score. */
export function pointsOf(scheme: OracleScheme, node: OracleCriterion, life: Life): Fraction | null {
  let points =
    node.kind === "leaf"
      ? pointsOfOutcome(scheme, node, life.get(node.code) ?? null)
      : addKnown(need(node.children).map((child) => pointsOf(scheme, child, life)));
  if (points === null) return null;
  if (node.bonus?.cap !== undefined) points = min(points, parse(node.bonus.cap));
  if (node.most !== undefined) points = min(points, parse(node.most));
  return node.least === undefined ? points : max(points, parse(node.least));
}

function pointsOfOutcome(scheme: OracleScheme, leaf: OracleCriterion, outcome: Outcome): Fraction | null {
  if (outcome === "not-applicable") return policyOf(scheme, leaf) === "full-points" ? parse(leaf.max) : null;
  if (outcome === "not-submitted" || outcome === "pending") return zero;
  return outcome;
}

function policyOf(scheme: OracleScheme, leaf: OracleCriterion): NotApplicable {
  return leaf.notApplicable ?? scheme.absence.notApplicable;
}

/** The max of a node. `scaled`: as if what is rescaled applied. */
export function maxOf(scheme: OracleScheme, node: OracleCriterion, final: Life, scaled?: "scaled"): Fraction {
  if (node.kind === "leaf") {
    const policy = policyOf(scheme, node);
    const isOut = (final.get(node.code) ?? null) === "not-applicable" && policy !== "full-points";
    return isOut && !(scaled === "scaled" && policy === "rescale-part") ? zero : parse(node.max);
  }
  const children = need(node.children).filter((child) => child.bonus === undefined);
  const all = sum(children.map((child) => maxOf(scheme, child, final, scaled)));
  return node.most === undefined ? all : min(all, parse(node.most));
}

/** What enters its part as one figure: a group that a cap or a floor holds, and any leaf that no such group holds. */
function enteringNodes(criteria: readonly OracleCriterion[]): OracleCriterion[] {
  return criteria.flatMap((node) => {
    const held = node.bonus?.cap !== undefined || node.most !== undefined || node.least !== undefined;
    return node.kind === "leaf" || held ? [node] : enteringNodes(need(node.children));
  });
}

interface PartFigures {
  readonly points: Fraction;
  readonly max: Fraction;
}

export function partFigures(scheme: OracleScheme, final: Life): PartFigures[] {
  const bonus = bonusLeaves(scheme.criteria);
  const parts = scheme.parts.map((part) => {
    const own = leavesOf(scheme.criteria).filter((leaf) => leaf.part === part.id);
    const basic = own.filter((leaf) => !bonus.includes(leaf));
    const entering = enteringNodes(scheme.criteria).filter((node) =>
      leavesOf([node]).every((one) => basic.includes(one)),
    );
    const each = entering.map((node) => pointsOf(scheme, node, final) ?? zero);
    const onTop = pointsOfLeaves(
      scheme,
      own.filter((leaf) => bonus.includes(leaf)),
      final,
    );
    return {
      base: sum(each.map((points) => max(points, zero))),
      bonus: add(onTop ?? zero, sum(each.map((points) => min(points, zero)))),
      applicable: maxOfPart(scheme, part.id, final),
      full: maxOfPart(scheme, part.id, final, "scaled"),
    };
  });
  const scale = sum(parts.map((part) => part.full));
  const isMissing = parts.map((part) => compare(part.applicable, zero) === 0);
  const isLost = parts.some((part, i) => isMissing[i] && compare(part.full, zero) > 0);
  let targets = parts.map((part, i) => (isMissing[i] ? zero : part.full));
  if (isLost && isMissing.includes(false)) targets = allocate(scale, targets, scheme.rounding.leaf.places);
  return parts.map((part, i) => {
    const target = need(targets[i]);
    if (compare(target, part.applicable) === 0) return { points: add(part.base, part.bonus), max: target };
    const exact = div(mul(target, part.base), part.applicable);
    const rescaled = round(exact, scheme.rounding.leaf.places, scheme.rounding.leaf.mode);
    return { points: add(rescaled, part.bonus), max: target };
  });
}

/** What the leaves of a part count for, bonuses left out: the tree with the leaves of all other parts cut off. */
export function maxOfPart(scheme: OracleScheme, part: string, final: Life, scaled?: "scaled"): Fraction {
  const only = (criteria: readonly OracleCriterion[]): Fraction =>
    sum(
      criteria
        .filter((node) => node.bonus === undefined)
        .map((node) => {
          if (node.kind === "leaf") return node.part === part ? maxOf(scheme, node, final, scaled) : zero;
          const all = only(need(node.children));
          return node.most === undefined ? all : min(all, parse(node.most));
        }),
    );
  return only(scheme.criteria);
}

/** What the whole tree gives when only these leaves have an outcome: caps apply, all else is silent. */
function pointsOfLeaves(scheme: OracleScheme, leaves: readonly OracleCriterion[], life: Life): Fraction | null {
  const only = new Map(leaves.map((leaf) => [leaf.code, life.get(leaf.code) ?? null]));
  return addKnown(scheme.criteria.map((domain) => pointsOf(scheme, domain, only)));
}

/** A part's self score: `null` only when no leaf of it has a self outcome. */
export function selfOfPart(scheme: OracleScheme, part: string, self: Life): Fraction | null {
  const own = leavesOf(scheme.criteria).filter((leaf) => leaf.part === part && self.get(leaf.code) !== null);
  return own.length === 0 ? null : (pointsOfLeaves(scheme, own, self) ?? zero);
}
