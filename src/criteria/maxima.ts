import { type Issue, issue } from "../issue/issue.js";
import { type Decimal, decimal, spell, sum } from "../number/decimal.js";
import type { Criterion } from "./criterion.js";
import { leaves } from "./leaves.js";
import type { Visit } from "./walk.js";

/** What some criteria add to the maximum of what holds them: bonus criteria add nothing. */
export function countedMax(criteria: readonly Criterion[]): Decimal {
  return sum(criteria.filter((one) => one.bonus === undefined).map((one) => decimal(one.max)));
}

/** A group's maximum is the sum of its children's. */
export function checkMaxima({ criterion, path, clause }: Visit): Issue[] {
  if (criterion.kind === "leaf") return [];
  const total = countedMax(criterion.children);
  if (total.eq(decimal(criterion.max))) return [];
  const params = { code: criterion.code, sum: spell(total), max: criterion.max };
  return [issue("criteria.children_do_not_sum", [...path, "max"], params, clause)];
}

/** A cap applies to points of one part, or it could not be said which part loses them. */
export function checkCap({ criterion, path, clause }: Visit): Issue[] {
  if (criterion.bonus?.cap === undefined) return [];
  const parts = [...new Set(leaves([criterion]).map(({ part }) => part))];
  if (parts.length < 2) return [];
  const params = { code: criterion.code, parts: parts.join(", ") };
  return [issue("criteria.bonus_spans_parts", [...path, "bonus", "cap"], params, clause)];
}

/** No code stands twice. */
export function checkCodes(visits: readonly Visit[]): Issue[] {
  const first = new Map<string, number>();
  return visits.flatMap((visit, at) => {
    const { code } = visit.criterion;
    const before = first.get(code);
    if (before === undefined) {
      first.set(code, at + 1);
      return [];
    }
    const params = { code, first: String(before) };
    return [issue("criteria.duplicate_code", [...visit.path, "code"], params, visit.clause)];
  });
}
