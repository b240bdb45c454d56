import { type Absent, type Entry, isAbsent } from "../assessment/dossier.js";
import type { Case } from "../composite/unitCase.js";
import { decimal } from "../number/decimal.js";
import type { RelativeFacts } from "../rules/relative/rule.js";
import type { Facts } from "../rules/rule.js";
import { type OpenLeaf, openScheme } from "../scheme/openScheme.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * Gives every `relative` leaf the best value of its group: the highest or the lowest that a unit of the same group
 * states. Call it before `evaluate` when the scheme has such leaves; until then they are pending.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - The cases of all units that are compared, whose dossiers have passed `parseDossier`.
 * @returns The cases in their order, with `best` set in the facts of relative leaves; nothing else changes, and the
 *   cases passed in are left as they are.
 * @throws What `parseScheme` throws.
 * @example
 * ```ts
 * import { withPeers } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * withPeers(sonLa880Departments, []); // => []
 * ```
 * @clause Our reading: 880/QĐ-UBND has no such rule; sister indexes score against the best unit of the block.
 */
export function withPeers(scheme: Scheme, cases: readonly Case[]): readonly Case[] {
  const { leaves } = openScheme(scheme);
  const best = new Map<string, string>();
  const stated = (own: OpenLeaf | undefined, facts: Facts | Absent): facts is RelativeFacts =>
    own?.leaf.rule.kind === "relative" && !isAbsent(facts);
  for (const { dossier } of cases) {
    for (const { leaf, facts } of dossier.entries) {
      const own = leaves.get(leaf);
      if (!stated(own, facts) || own?.leaf.rule.kind !== "relative") continue;
      const key = JSON.stringify([dossier.unit.group, leaf]);
      const before = best.get(key);
      const better = before === undefined || isBetter(own.leaf.rule.best, facts.value, before);
      if (better) best.set(key, facts.value);
    }
  }
  const complete = (group: string, entry: Entry): Entry => {
    const { leaf, facts } = entry;
    const found = best.get(JSON.stringify([group, leaf]));
    if (found === undefined || !stated(leaves.get(leaf), facts)) return entry;
    return { ...entry, facts: { ...facts, best: found } };
  };
  return cases.map((one) => {
    const { dossier } = one;
    const entries = dossier.entries.map((entry) => complete(dossier.unit.group, entry));
    return { ...one, dossier: { ...dossier, entries } };
  });
}

function isBetter(best: "highest" | "lowest", value: string, before: string): boolean {
  const order = decimal(value).comparedTo(decimal(before));
  return best === "highest" ? order > 0 : order < 0;
}
