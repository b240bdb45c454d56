import { decimal, ZERO } from "../number/decimal.js";
import { yearOf } from "../rules/form/days.js";
import type { Outside } from "../rules/form/source.js";
import { prepareRule } from "../rules/prepared.js";
import type { Facts } from "../rules/rule.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { type Absent, type Dossier, factsIn, isAbsent } from "./dossier.js";
import { outcomeOf } from "./outcomeOf.js";
import type { SheetRow } from "./sheet.js";

/** What stands at a leaf: its facts, what they have come to, or both; never nothing. */
export interface Standing {
  readonly facts?: Facts | undefined;
  readonly outcome?: Outcome | undefined;
}

/**
 * What a unit's leaves say to one another, and the year of its period. A leaf that was not submitted has no points and no
 * level; one that is pending or does not apply leaves those that rest on it pending, and so does one whose level is not
 * stated because points were set outright.
 */
export function outsideOf(
  prepared: PreparedScheme,
  period: string | undefined,
  standsAt: (leaf: string) => Standing | undefined,
): Outside {
  // Many leaves may rest on one, and those that rest on them again: each is worked out once.
  const known = new Map<string, Outcome>();
  const workedOut = (leaf: string): Outcome => {
    const { facts, outcome } = standsAt(leaf) ?? { outcome: "not-submitted" };
    // A rule asks only for leaves of its scheme.
    return outcome ?? outcomeOf(prepared, prepared.leaves.get(leaf) as PreparedLeaf, facts as Facts, outside);
  };
  const outcomeAt = (leaf: string): Outcome => {
    const outcome = known.get(leaf) ?? workedOut(leaf);
    known.set(leaf, outcome);
    return outcome;
  };
  const outside: Outside = {
    year: period === undefined ? null : yearOf(period),
    levelOf: (leaf) => {
      const { facts, outcome } = standsAt(leaf) ?? { outcome: "not-submitted" };
      if (facts !== undefined && "level" in facts) return facts.level as string;
      return outcome === "not-submitted" ? "" : null;
    },
    pointsOf: (leaf) => {
      const outcome = outcomeAt(leaf);
      if (!isAbsence(outcome)) return decimal(outcome);
      return outcome === "not-submitted" ? ZERO : null;
    },
  };
  return outside;
}

/** What the entries of a dossier say to one another. */
export function outsideInDossier(
  prepared: PreparedScheme,
  { period, entries }: Pick<Dossier, "period" | "entries">,
): Outside {
  // Few leaves ask for others, so the facts are put in order when the first one does.
  let facts: ReadonlyMap<string, Facts | Absent> | undefined;
  return outsideOf(prepared, period, (leaf) => {
    facts ??= new Map(entries.map((entry) => [entry.leaf, factsIn(entry)]));
    return standingIn(prepared, facts, leaf);
  });
}

/** What a unit itself states of a leaf. */
export function standingIn(
  prepared: PreparedScheme,
  stated: ReadonlyMap<string, Facts | Absent>,
  leaf: string,
): Standing | undefined {
  if ((prepared.leaves.get(leaf) as PreparedLeaf).leaf.scoredBy === "appraiser") return { outcome: "pending" };
  const facts = stated.get(leaf);
  if (facts === undefined) return undefined;
  return isAbsent(facts) ? { outcome: facts.absent } : { facts };
}

/** What stands at a leaf after the stage `appraisal`. */
export function standingAfterAppraisal({ facts, appraised, appraisedFacts = facts }: SheetRow): Standing {
  return { facts: appraisedFacts ?? undefined, outcome: appraised };
}

const remembered = new WeakMap<PreparedScheme, ReadonlyMap<string, readonly string[]>>();

/** Whether the points of any leaf rest on another leaf. */
export function leavesRest(prepared: PreparedScheme): boolean {
  return directlyResting(prepared).size > 0;
}

/** The leaves whose points rest on this one, directly or by way of others. */
export function restingOn(prepared: PreparedScheme, leaf: string): readonly string[] {
  const direct = directlyResting(prepared);
  const found = new Set<string>();
  const add = (code: string): void => {
    for (const one of direct.get(code) ?? []) {
      if (found.has(one)) continue;
      found.add(one);
      add(one);
    }
  };
  add(leaf);
  return [...found];
}

function directlyResting(prepared: PreparedScheme): ReadonlyMap<string, readonly string[]> {
  const direct = remembered.get(prepared) ?? dependents(prepared);
  remembered.set(prepared, direct);
  return direct;
}

function dependents(prepared: PreparedScheme): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, string[]>();
  for (const { leaf, bounds } of prepared.leaves.values()) {
    for (const one of prepareRule(leaf.rule, bounds).form.elsewhere) {
      if (one.holds !== "survey") direct.set(one.leaf, [...(direct.get(one.leaf) ?? []), leaf.code]);
    }
  }
  return direct;
}
