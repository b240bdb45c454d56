import type { Dossier } from "../assessment/dossier.js";
import { type Entry, factsIn, isAbsent } from "../assessment/dossier.js";
import { dossierSchema } from "../assessment/schema.js";
import type { Case } from "../composite/unitCase.js";
import { readList } from "../document/arguments.js";
import { fieldOf } from "../document/fieldOf.js";
import { readShape } from "../document/reader.js";
import type { Quotient } from "../number/quotient.js";
import type { Form } from "../rules/form/form.js";
import { comparedIn, withGroup } from "../rules/form/peers.js";
import { prepareRule } from "../rules/prepared.js";
import type { Facts } from "../rules/rule.js";
import { type PreparedLeaf, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * Gives every `relative` leaf what its group has: the best, the worst or the mean of the units of the same group, or the
 * place among them. Call it before `evaluate` when the scheme has such leaves; until then they are pending.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - The cases of all units that are compared, whose dossiers have passed `parseDossier`.
 * @returns The cases in their order, with what the group has set in the facts of relative leaves; nothing else changes, and the
 *   cases passed in are left as they are.
 * @throws What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
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
  const { leaves } = prepareScheme(scheme);
  const given = readList("cases", "list-of-cases", cases);
  const groups = new Map<string, Quotient[]>();
  const dossiers = given.map(dossierOf);
  for (const dossier of dossiers) {
    if (dossier === null) continue;
    for (const entry of dossier.entries) {
      const { leaf } = entry;
      const facts = factsIn(entry);
      const preparedLeaf = leaves.get(leaf);
      if (preparedLeaf === undefined || isAbsent(facts)) continue;
      for (const { place, figure } of comparedIn(formOf(preparedLeaf), facts)) {
        const key = keyOf(dossier.unit.group, leaf, place);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [figure]);
        else group.push(figure);
      }
    }
  }
  const complete = (group: string, entry: Entry): Entry => {
    const { leaf } = entry;
    const facts = factsIn(entry);
    const own = leaves.get(leaf);
    if (own === undefined || isAbsent(facts)) return entry;
    const form = formOf(own);
    if (comparedIn(form, facts).length === 0) return entry;
    const groupAt = (place: string): readonly Quotient[] => groups.get(keyOf(group, leaf, place)) ?? [];
    return { ...entry, facts: withGroup(form, facts, groupAt) as Facts };
  };
  return given.map((one, at): Case => {
    const dossier = dossiers[at] ?? null;
    if (dossier === null) return one as Case;
    const entries = dossier.entries.map((entry) => complete(dossier.unit.group, entry));
    return { ...(one as Case), dossier: { ...dossier, entries } };
  });
}

/** A dossier whose facts may still lack what the group has; `null` for one that cannot be read, which `evaluate` refuses. */
function dossierOf(unitCase: unknown): Dossier | null {
  const dossier = fieldOf(unitCase, "dossier");
  const read = readShape(dossierSchema, dossier);
  return read.ok ? (dossier as Dossier) : null;
}

function formOf({ leaf, bounds }: PreparedLeaf): Form {
  return prepareRule(leaf.rule, bounds).form;
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
