import type { Criterion } from "../criteria/criterion.js";
import { digestOf } from "../document/digest.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Amend, Change, Grounds, NodeFields, SchemeFields } from "./change.js";

/**
 * The changes that turn one edition into another: what was added, removed, amended or moved, in an order that
 * `extendScheme` can follow. Criteria are known by their codes, so a new code is read as one removed and one added.
 *
 * @param from - The earlier edition.
 * @param to - The later one.
 * @returns Changes, each with the clause of the criterion it concerns (or the later edition's basis) and the two editions
 *   as its reason; none where the two are the same.
 * @throws `argument.*` for what is no scheme; what `parseScheme` throws.
 * @example
 * ```ts
 * import { sonLa880Districts } from "par-index/schemes";
 * import { diffSchemes } from "par-index/editions";
 *
 * diffSchemes(sonLa880Districts, sonLa880Districts); // => []
 * ```
 * @clause Our reading: criteria change nearly every year, and scored units may know what changed.
 * @law a difference leads there: extendScheme(a, diffSchemes(a, b)) = b
 */
export function diffSchemes(from: Scheme, to: Scheme): readonly Change[] {
  return changesBetween(prepareScheme(from, "from").scheme, prepareScheme(to, "to").scheme);
}

/** {@link diffSchemes} for what has been read. */
function changesBetween(from: Scheme, to: Scheme): readonly Change[] {
  const reason = `${from.id} ${from.edition} → ${to.id} ${to.edition}`;
  const groundsOf = (criterion?: Criterion): Grounds => ({
    clause: criterion?.clause ?? to.basis[0] ?? { document: to.id },
    reason,
  });
  return [
    ...diffFields(from, to, groundsOf()),
    ...removals(from.criteria, to.criteria, groundsOf),
    ...arrivals(from.criteria, to.criteria, null, groundsOf),
  ];
}

type GroundsOf = (criterion?: Criterion) => Grounds;

function diffFields(from: Scheme, to: Scheme, grounds: Grounds): Change[] {
  const { set, unset } = fieldsThatDiffer<SchemeFields>(from, to, ["criteria"]);
  if (Object.keys(set).length + unset.length === 0) return [];
  return [{ ...grounds, kind: "set", fields: set, ...(unset.length > 0 && { unset }) }];
}

function fieldsThatDiffer<Fields extends object>(
  from: object,
  to: object,
  aside: readonly string[],
): { readonly set: Partial<Fields>; readonly unset: readonly (keyof Fields)[] } {
  const set = Object.entries(to).filter(
    ([key, value]) => !aside.includes(key) && !(Object.hasOwn(from, key) && same(Reflect.get(from, key), value)),
  );
  const unset = Object.keys(from).filter((key) => !aside.includes(key) && !Object.hasOwn(to, key));
  return { set: Object.fromEntries(set) as Partial<Fields>, unset: unset as (keyof Fields)[] };
}

function same(a: unknown, b: unknown): boolean {
  return digestOf(a) === digestOf(b);
}

/** Siblings that stay siblings and stay what they are, a leaf or a group. */
function staying(list: readonly Criterion[]): (one: Criterion) => Criterion | undefined {
  const byCode = new Map(list.map((other) => [other.code, other]));
  return ({ code, kind }) => {
    const other = byCode.get(code);
    return other?.kind === kind ? other : undefined;
  };
}

/** Everything that leaves its place goes first, so that its code is free when it comes back elsewhere. */
function removals(from: readonly Criterion[], to: readonly Criterion[], groundsOf: GroundsOf): Change[] {
  const stays = staying(to);
  return from.flatMap((one): Change[] => {
    const after = stays(one);
    if (after === undefined) return [{ ...groundsOf(one), kind: "remove", code: one.code }];
    return one.kind === "group" && after.kind === "group" ? removals(one.children, after.children, groundsOf) : [];
  });
}

/** From the domains down: each place gets the criterion that belongs there, and each criterion its fields. */
function arrivals(
  from: readonly Criterion[],
  to: readonly Criterion[],
  under: string | null,
  groundsOf: GroundsOf,
): Change[] {
  const [stays, stood] = [staying(to), staying(from)];
  const order = from.filter((one) => stays(one) !== undefined).map(({ code }) => code);
  const changes: Change[] = [];
  for (const [at, one] of to.entries()) {
    const before = stood(one);
    const grounds = groundsOf(one);
    if (before === undefined) {
      changes.push({ ...grounds, kind: "add", under, at, criterion: one });
      order.splice(at, 0, one.code);
      continue;
    }
    if (order[at] !== one.code) {
      changes.push({ ...grounds, kind: "move", code: one.code, under, at });
      order.splice(order.indexOf(one.code), 1);
      order.splice(at, 0, one.code);
    }
    changes.push(...amendments(before, one, grounds));
    if (before.kind === "group" && one.kind === "group") {
      changes.push(...arrivals(before.children, one.children, one.code, groundsOf));
    }
  }
  return changes;
}

function amendments(before: Criterion, after: Criterion, grounds: Grounds): Change[] {
  const { set, unset } = fieldsThatDiffer<NodeFields>(before, after, ["kind", "children"]);
  if (Object.keys(set).length + unset.length === 0) return [];
  const amend: Amend = {
    kind: "amend",
    code: after.code,
    ...(Object.keys(set).length > 0 && { set }),
    ...(unset.length > 0 && { unset }),
  };
  return [{ ...grounds, ...amend }];
}
