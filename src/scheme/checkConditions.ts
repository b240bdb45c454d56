import type { Leaf } from "../criteria/criterion.js";
import { walk } from "../criteria/walk.js";
import { type Issue, issue } from "../issue/issue.js";
import type { Elsewhere } from "../rules/form/form.js";
import { inside } from "../rules/inside.js";
import type { PartialScheme } from "./partialScheme.js";

/** Leaves that rules ask about exist and can be asked, and no leaf waits for itself. */
export function checkConditions(partial: PartialScheme): readonly Issue[] {
  if (partial.criteria === undefined || !partial.complete) return [];
  const visits = walk(partial.criteria, partial.basis?.[0]);
  const leaves = new Map<string, Leaf>();
  for (const { criterion } of visits) if (criterion.kind === "leaf") leaves.set(criterion.code, criterion);
  const asked = new Map([...leaves.values()].map((leaf) => [leaf.code, askedBy(leaf)]));
  return visits.flatMap(({ criterion, path, clause }) => {
    if (criterion.kind === "group") return [];
    const { code } = criterion;
    const where = [...path, "rule"];
    const wrong = (asked.get(code) ?? []).flatMap((one) => {
      const problem = problemOf(one, leaves);
      return problem === null ? [] : [issue(problem, where, { code, leaf: one.leaf }, clause)];
    });
    if (wrong.length > 0) return wrong;
    const way = wayBack(code, asked);
    return way === null ? [] : [issue("rules.waits_for_itself", where, { code, leaves: way.join(", ") }, clause)];
  });
}

type Asked = Exclude<Elsewhere, { readonly holds: "survey" }>;

function askedBy({ rule, min = "0", max }: Leaf): readonly Asked[] {
  const { elsewhere } = inside.form(rule, { min, max, places: 0, within: [] });
  return elsewhere.flatMap((one) => (one.holds === "survey" ? [] : [one]));
}

function problemOf(
  one: Asked,
  leaves: ReadonlyMap<string, Leaf>,
): "rules.no_such_leaf" | "rules.leaf_has_no_levels" | null {
  const leaf = leaves.get(one.leaf);
  if (leaf === undefined || leaf.rule.kind === "survey") return "rules.no_such_leaf";
  if (one.holds === "points") return null;
  const { rule } = leaf;
  const known = rule.kind === "levels" && one.levels.every((level) => rule.levels.some(({ id }) => id === level));
  return known ? null : "rules.leaf_has_no_levels";
}

/** From a leaf through the leaves that it asks back to itself; `null` where it never gets back. */
function wayBack(start: string, asked: ReadonlyMap<string, readonly Asked[]>): readonly string[] | null {
  const seen = new Set<string>();
  const search = (code: string, way: readonly string[]): readonly string[] | null => {
    for (const { leaf } of asked.get(code) ?? []) {
      if (leaf === start) return [...way, leaf];
      if (seen.has(leaf)) continue;
      seen.add(leaf);
      const found = search(leaf, [...way, leaf]);
      if (found !== null) return found;
    }
    return null;
  };
  return search(start, []);
}
