import { lookalikeIssues } from "../document/names.js";
import { type Issue, issue } from "../issue/issue.js";
import { type Decimal, decimal, decimalText, sum } from "../number/decimal.js";
import type { Criterion } from "./criterion.js";
import { isBounded } from "./isBounded.js";
import { leaves } from "./leaves.js";
import { type Visit, walk } from "./walk.js";

/** What criteria add to the maximum of their group: bonus criteria add nothing. */
export function countedMax(criteria: readonly Criterion[]): Decimal {
  return sum(criteria.filter((one) => one.bonus === undefined).map((one) => decimal(one.max)));
}

/** A group's maximum is the sum of its children's; with a cap, which is its maximum, they may sum to more. */
export function checkMaxima({ criterion, path, clause }: Visit): Issue[] {
  if (criterion.kind === "leaf") return [];
  const { code, max, most } = criterion;
  const [total, leaf] = [countedMax(criterion.children), decimal(max)];
  const issues: Issue[] = [];
  if (most === undefined ? !total.eq(leaf) : total.lt(leaf)) {
    issues.push(
      issue("criteria.children_do_not_sum", [...path, "max"], { code, sum: decimalText(total), max }, clause),
    );
  }
  if (most !== undefined && !decimal(most).eq(leaf)) {
    issues.push(issue("criteria.most_not_max", [...path, "most"], { code, most, max }, clause));
  }
  return issues;
}

/** A floor takes penalties away and gives nothing for nothing. */
export function checkFloor({ criterion, path, clause }: Visit): Issue[] {
  if (criterion.kind === "leaf" || criterion.least === undefined || !decimal(criterion.least).gt(0)) return [];
  const params = { code: criterion.code, least: criterion.least };
  return [issue("criteria.least_above_zero", [...path, "least"], params, clause)];
}

/** A cap or a floor holds for points of one part, or it could not be said which part loses them. */
export function checkCap({ criterion, path, clause }: Visit): Issue[] {
  const parts = [...new Set(leaves([criterion]).map(({ part }) => part))];
  if (parts.length < 2) return [];
  const params = { code: criterion.code, parts: parts.join(", ") };
  const issues: Issue[] = [];
  if (criterion.bonus?.cap !== undefined) {
    issues.push(issue("criteria.bonus_spans_parts", [...path, "bonus", "cap"], params, clause));
  }
  if (criterion.kind === "leaf") return issues;
  for (const bound of ["least", "most"] as const) {
    if (criterion[bound] !== undefined) {
      issues.push(issue("criteria.bound_spans_parts", [...path, bound], params, clause));
    }
  }
  return issues;
}

/** What comes on top of a maximum cannot be inside a sum that a cap or a floor holds. */
export function checkBonusInBounds({ criterion, path, clause, bonus }: Visit): Issue[] {
  if (criterion.kind === "leaf" || bonus) return [];
  const bound = (["least", "most"] as const).find((one) => criterion[one] !== undefined);
  const inside = bound && walk(criterion.children).find((visit) => visit.criterion.bonus !== undefined);
  if (bound === undefined || inside === undefined) return [];
  const params = { code: criterion.code, bonus: inside.criterion.code };
  return [issue("criteria.bonus_in_bounds", [...path, bound], params, clause)];
}

/** What counts against the maximum of its part, each as one: a group that a cap or a floor holds, else single leaves. */
export function countedWholes(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((one): readonly Criterion[] => {
    if (one.bonus !== undefined) return [];
    return one.kind === "leaf" || isBounded(one) ? [one] : countedWholes(one.children);
  });
}

/** Codes are unique. */
export function checkCodes(visits: readonly Visit[]): Issue[] {
  const first = new Map<string, number>();
  const repeated = visits.flatMap((visit, at) => {
    const { code } = visit.criterion;
    const before = first.get(code);
    if (before === undefined) {
      first.set(code, at + 1);
      return [];
    }
    const params = { code, first: String(before) };
    return [issue("criteria.duplicate_code", [...visit.path, "code"], params, visit.clause)];
  });
  const names = visits.map(({ criterion, path, clause }) => ({
    name: criterion.code,
    path: [...path, "code"],
    clause,
  }));
  return [...repeated, ...lookalikeIssues(names)];
}
