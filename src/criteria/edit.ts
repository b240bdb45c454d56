import type { Criterion, Group } from "./criterion.js";

/** The criterion with that code, wherever it stands. */
export function findCriterion(criteria: readonly Criterion[], code: string): Criterion | undefined {
  for (const one of criteria) {
    const found = one.code === code ? one : one.kind === "group" ? findCriterion(one.children, code) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The group that holds a criterion: `null` for a domain, `undefined` where there is no such criterion. */
export function parentOf(criteria: readonly Criterion[], code: string): Group | null | undefined {
  if (criteria.some((one) => one.code === code)) return null;
  for (const one of criteria) {
    if (one.kind === "leaf") continue;
    const found = parentOf(one.children, code);
    if (found !== undefined) return found ?? one;
  }
  return undefined;
}

/** New criteria in which one has given way to others, or to none. Groups in which nothing changes stay the same objects. */
export function substitute(
  criteria: readonly Criterion[],
  code: string,
  by: (criterion: Criterion) => readonly Criterion[],
): readonly Criterion[] {
  for (const [at, one] of criteria.entries()) {
    if (one.code === code) return replaced(criteria, at, by(one));
    if (one.kind === "leaf") continue;
    const children = substitute(one.children, code, by);
    if (children !== one.children) return replaced(criteria, at, [{ ...one, children }]);
  }
  return criteria;
}

function replaced(list: readonly Criterion[], at: number, by: readonly Criterion[]): readonly Criterion[] {
  return [...list.slice(0, at), ...by, ...list.slice(at + 1)];
}

/** New criteria with one more, under a group or among the domains; last where no position is given. */
export function insert(
  criteria: readonly Criterion[],
  under: string | null,
  criterion: Criterion,
  at: number | undefined,
): readonly Criterion[] {
  if (under === null) return inserted(criteria, criterion, at);
  return substitute(criteria, under, (group) =>
    group.kind === "leaf" ? [group] : [{ ...group, children: inserted(group.children, criterion, at) }],
  );
}

function inserted<Element>(list: readonly Element[], element: Element, at: number | undefined): readonly Element[] {
  const position = at ?? list.length;
  return [...list.slice(0, position), element, ...list.slice(position)];
}
