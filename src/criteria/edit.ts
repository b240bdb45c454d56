import type { Criterion, Group } from "./criterion.js";

/** The criterion with that code, wherever it stands. */
export function findCriterion(criteria: readonly Criterion[], code: string): Criterion | undefined {
  for (const one of criteria) {
    if (one.code === code) return one;
    if (holds(one, code)) return findCriterion(one.children, code);
  }
  return undefined;
}

/** The codes in a list and below, known for as long as the list is: a change leaves most lists what they were. */
const known = new WeakMap<readonly Criterion[], ReadonlySet<string>>();

function codesIn(criteria: readonly Criterion[]): ReadonlySet<string> {
  const before = known.get(criteria);
  if (before !== undefined) return before;
  const codes = new Set(criteria.flatMap((one) => [one.code, ...codesBelow(one)]));
  known.set(criteria, codes);
  return codes;
}

const NONE: ReadonlySet<string> = new Set();

function codesBelow(one: Criterion): ReadonlySet<string> {
  return one.kind === "group" ? codesIn(one.children) : NONE;
}

/** Whether a criterion with that code stands below. */
function holds(one: Criterion, code: string): one is Group {
  return codesBelow(one).has(code);
}

/** The group that holds a criterion: `null` for a domain, `undefined` where there is no such criterion. */
export function parentOf(criteria: readonly Criterion[], code: string): Group | null | undefined {
  if (criteria.some((one) => one.code === code)) return null;
  const holder = criteria.find((one) => holds(one, code));
  return holder?.kind === "group" ? (parentOf(holder.children, code) ?? holder) : undefined;
}

/** New criteria in which one has given way to others, or to none. Groups in which nothing changes stay the same objects. */
export function substitute(
  criteria: readonly Criterion[],
  code: string,
  by: (criterion: Criterion) => readonly Criterion[],
): readonly Criterion[] {
  for (const [at, one] of criteria.entries()) {
    if (one.code === code) return replaced(criteria, at, by(one));
    if (!holds(one, code)) continue;
    const children = substitute(one.children, code, by);
    // Where one gave way to another of its code, with the same below, no code has come or gone.
    if (children.length === one.children.length && children.every((child, at) => isAs(child, one.children[at]))) {
      known.set(children, codesIn(one.children));
    }
    return replaced(criteria, at, [{ ...one, children }]);
  }
  return criteria;
}

function isAs(one: Criterion, other: Criterion | undefined): boolean {
  return other !== undefined && one.code === other.code && codesBelow(one) === codesBelow(other);
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
