import { boundsOf } from "../criteria/bounds.js";
import type { Criterion, Leaf } from "../criteria/criterion.js";
import { leaves as leavesOf } from "../criteria/leaves.js";
import {
  checkBonusInBounds,
  checkCap,
  checkCodes,
  checkFloor,
  checkMaxima,
  countedMax,
  countedWholes,
} from "../criteria/maxima.js";
import { type Visit, walk } from "../criteria/walk.js";
import { type Issue, issue } from "../issue/issue.js";
import { type Decimal, decimal, decimalText, sum, ZERO } from "../number/decimal.js";
import { fitsPlaces } from "../number/rounding.js";
import { checkRule, declaredPoints } from "../rules/score.js";
import { checkExamples } from "./checkExamples.js";
import type { PartialScheme } from "./partialScheme.js";
import type { Part } from "./scheme.js";

/** What is wrong with the criteria: codes, sums, caps, each leaf by itself, and the parts that the leaves make. */
export function checkCriteria(partial: PartialScheme): readonly Issue[] {
  if (partial.criteria === undefined) return [];
  const visits = walk(partial.criteria, partial.basis?.[0]);
  const leaves = visits.filter(isLeaf);
  const sums = visits.filter(({ criterion }) => !partial.incomplete.has(criterion)).flatMap(checkMaxima);
  const unexpected = partial.parts === undefined ? [] : checkPartNames(leaves, partial.parts);
  return [
    ...checkCodes(visits),
    ...sums,
    ...visits.flatMap(checkCap),
    ...visits.flatMap(checkFloor),
    ...visits.flatMap(checkBonusInBounds),
    ...leaves.flatMap((visit) => checkLeaf(visit, partial)),
    ...unexpected,
    ...(partial.complete ? checkScale(partial, partial.criteria, sums.length + unexpected.length === 0) : []),
  ];
}

type LeafVisit = Visit & { readonly criterion: Leaf };

function isLeaf(visit: Visit): visit is LeafVisit {
  return visit.criterion.kind === "leaf";
}

function checkLeaf({ criterion: leaf, path, clause }: LeafVisit, partial: PartialScheme): Issue[] {
  const { code, min = "0" } = leaf;
  const { rounding } = partial;
  const issues: Issue[] = [];
  if (decimal(min).gt(0)) issues.push(issue("criteria.min_above_zero", [...path, "min"], { code, min }, clause));
  if (leaf.rule.kind === "survey" && leaf.scoredBy === "appraiser") {
    issues.push(issue("rules.survey_needs_no_appraiser", [...path, "scoredBy"], { code }, clause));
  }
  const rulePath = [...path, "rule"];
  issues.push(...checkRule(leaf.rule, boundsOf(leaf, rounding?.leaf.places ?? 8), { code, path: rulePath, clause }));
  if (rounding === undefined) return issues;
  // Where the rule itself is wrong, nothing can be said of its examples.
  if (issues.length === 0) issues.push(...checkExamples(leaf, path, clause, rounding.leaf));
  const written = [
    { path: [...path, "max"], points: leaf.max },
    { path: [...path, "min"], points: min },
    ...declaredPoints(leaf.rule).map((one) => ({ path: [...rulePath, ...one.path], points: one.points })),
  ];
  const { places } = rounding.leaf;
  const tooFine = written.filter(({ points }) => !fitsPlaces(decimal(points), places));
  return issues.concat(
    tooFine.map((one) => {
      const params = { code, points: one.points, places: String(places) };
      return issue("scheme.rounding_too_coarse", one.path, params, clause);
    }),
  );
}

function checkPartNames(leaves: readonly LeafVisit[], parts: readonly Part[]): Issue[] {
  const known = new Set(parts.map(({ id }) => id));
  return leaves.flatMap(({ criterion: { code, part }, path, clause }) =>
    known.has(part) ? [] : [issue("scheme.unknown_part", [...path, "part"], { code, part }, clause)],
  );
}

/**
 * The leaves of each part make the part, and the parts make the scale. Where the tree itself does not add up, or a leaf
 * is of no known part, the leaves prove nothing and only the domains are held against the parts.
 */
function checkScale({ parts, basis }: PartialScheme, domains: readonly Criterion[], leavesCount: boolean): Issue[] {
  if (parts === undefined) return [];
  if (!leavesCount) {
    const [all, scale] = [sum(parts.map(({ max }) => decimal(max))), countedMax(domains)];
    const params = { parts: decimalText(all), scale: decimalText(scale) };
    return all.eq(scale) ? [] : [issue("scheme.parts_do_not_sum", ["parts"], params, basis?.[0])];
  }
  const totals = new Map<string, Decimal>();
  for (const one of countedWholes(domains)) {
    const { part } = leavesOf([one])[0] as Leaf;
    totals.set(part, (totals.get(part) ?? ZERO).plus(decimal(one.max)));
  }
  return parts.flatMap(({ id, max }, position) => {
    const total = totals.get(id) ?? ZERO;
    const params = { part: id, sum: decimalText(total), max };
    return total.eq(decimal(max))
      ? []
      : [issue("scheme.part_does_not_sum", ["parts", position, "max"], params, basis?.[0])];
  });
}
