import { restarted } from "../appraisal/adjust.js";
import type { Adjustment } from "../appraisal/ledger.js";
import { type Absent, isAbsent } from "../assessment/dossier.js";
import { restingOn } from "../assessment/outside.js";
import { combineDocuments, type ParsedCase, sheetBefore } from "../composite/combineDocuments.js";
import { type Issue, notice } from "../issue/issue.js";
import { orThrow } from "../issue/scoringError.js";
import { decimal, decimalText, ONE } from "../number/decimal.js";
import { compareQuotients, type Quotient } from "../number/quotient.js";
import type { Form } from "../rules/form/form.js";
import { type PeerGroup, peerGroupOf, peersOf } from "../rules/form/peerGroup.js";
import { asksForPeers, type Compared, comparedIn, isNothing, withGroup } from "../rules/form/peers.js";
import { prepareRule } from "../rules/prepared.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { groupBy } from "../text/groupBy.js";
import type { Roster } from "../year/roster.js";

/** The leaves that are scored against the group, each with what it asks for. */
type ComparingLeaves = ReadonlyMap<string, Form>;

const remembered = new WeakMap<PreparedScheme, ComparingLeaves>();

/** The leaves of a scheme that are scored against the group. */
export function comparingLeaves(prepared: PreparedScheme): ComparingLeaves {
  const known = remembered.get(prepared) ?? new Map([...prepared.leaves].flatMap(([code, leaf]) => formOf(code, leaf)));
  remembered.set(prepared, known);
  return known;
}

function formOf(code: string, { leaf, bounds }: PreparedLeaf): [string, Form][] {
  const { form } = prepareRule(leaf.rule, bounds);
  return asksForPeers(form) ? [[code, form]] : [];
}

/** A figure with which a group has a unit. */
interface Counted extends Compared {
  readonly leaf: string;
  readonly group: string;
  readonly unit: string;
}

/** The figures of one group at one place of one leaf. */
interface Place {
  readonly leaf: string;
  readonly group: string;
  readonly counted: readonly Counted[];
  readonly byUnit: ReadonlyMap<string, Quotient>;
  readonly peers: PeerGroup;
}

/** Cases with the figures of their groups, and what should be looked at in these. */
interface Compareds {
  readonly cases: readonly ParsedCase[];
  readonly notices: readonly Issue[];
}

/**
 * Gives the cases of a period what their groups have at every leaf that is scored against the group. What counts of a unit is
 * what its final points rest on, after every stage; its own word is held against that, and so is what stood after the appraisal.
 *
 * @clause Our reading: 880/QĐ-UBND has no such rule; sister indexes score against the best unit of the block. A claim that the
 *   appraisal has corrected is nobody's yardstick.
 */
export function withYardsticks(
  prepared: PreparedScheme,
  cases: readonly ParsedCase[],
  roster: Roster | null,
): Compareds {
  const leaves = comparingLeaves(prepared);
  if (leaves.size === 0) return { cases, notices: [] };
  const places = placesOf(leaves, cases);
  return {
    cases: cases.map((one) => compared(prepared, leaves, one, places)),
    notices: [...places.values()].flatMap((place) => [
      ...ofSome(prepared, place, cases, roster),
      ...ofNothing(place),
      ...outliers(place),
    ]),
  };
}

type Places = ReadonlyMap<string, Place>;

function keyOf(group: string, leaf: string, place: string): string {
  return JSON.stringify([group, leaf, place]);
}

function placesOf(leaves: ComparingLeaves, cases: readonly ParsedCase[]): Places {
  const all = cases.flatMap(({ unit: { id: unit, group }, dossier, adjusted }) => {
    const stated = new Map(dossier.entries.map(({ leaf, facts }) => [leaf, facts]));
    const rows = new Map(adjusted.map((row) => [row.leaf, row]));
    return [...leaves].flatMap(([leaf, form]): readonly Counted[] => {
      const row = rows.get(leaf);
      const facts = row === undefined ? stated.get(leaf) : row.facts;
      if (facts === undefined || isAbsent(facts)) return [];
      return comparedIn(form, facts).map((found) => ({ ...found, leaf, group, unit }));
    });
  });
  const places = groupBy(all, ({ group, leaf, place }) => keyOf(group, leaf, place));
  return new Map(
    [...places].map(([key, counted]) => {
      const { group, leaf } = counted[0] as Counted;
      const byUnit = new Map(counted.map(({ unit, figure }) => [unit, figure]));
      return [key, { leaf, group, counted, byUnit, peers: peerGroupOf(counted.map(({ figure }) => figure)) }];
    }),
  );
}

const NOBODY: PeerGroup = peerGroupOf([]);

/** A case in whose documents every figure that is held against the group stands beside what the group has. */
function compared(prepared: PreparedScheme, leaves: ComparingLeaves, one: ParsedCase, places: Places): ParsedCase {
  const { unit, dossier, ledger } = one;
  const stating = <Stated extends Facts | Absent>(leaf: string, facts: Stated): Stated => {
    const form = leaves.get(leaf);
    if (form === undefined || isAbsent(facts)) return facts;
    return withGroup(form, facts, ({ place, figure }) => {
      const there = places.get(keyOf(unit.group, leaf, place));
      return peersOf(there?.peers ?? NOBODY, figure, there?.byUnit.get(unit.id) ?? null);
    }) as Stated;
  };
  const entries = dossier.entries.map((entry) =>
    entry.facts !== undefined && leaves.has(entry.leaf) ? { ...entry, facts: stating(entry.leaf, entry.facts) } : entry,
  );
  const restated = { ...dossier, entries };
  const adjustments = ledger.map((adjustment): Adjustment => {
    const { leaf, to } = adjustment;
    return "facts" in to ? { ...adjustment, to: { facts: stating(leaf, to.facts) } } : adjustment;
  });
  // A ledger is written before the group is known: what it found at such a leaf, or at one that rests on it, was still pending.
  const moved = new Set([...leaves.keys()].flatMap((leaf) => [leaf, ...restingOn(prepared, leaf)]));
  const started = restarted(prepared, () => sheetBefore(prepared, restated, one), adjustments, moved);
  return orThrow(combineDocuments(prepared, { ...one, dossier: restated, ledger: started }, one));
}

/** A group of which not everybody's figures are there yet. */
function ofSome(
  prepared: PreparedScheme,
  { leaf, group, byUnit }: Place,
  cases: readonly ParsedCase[],
  roster: Roster | null,
): readonly Issue[] {
  if (roster === null) return [];
  const units = roster.year.units.filter((one) => one.group === group).length;
  const counted = cases.filter((one) => one.unit.group === group && !isAwaited(prepared, one, leaf)).length;
  if (counted >= units) return [];
  const params = { leaf, group, counted: String(byUnit.size), units: String(units) };
  return [notice("evaluate.yardstick_of_some", [], params, { at: { leaf } })];
}

/** Whether the figure of a unit at a leaf is still to come: it has only claimed points, or its appraiser has not been there. */
function isAwaited(prepared: PreparedScheme, { dossier, adjusted }: ParsedCase, leaf: string): boolean {
  const row = adjusted.find((one) => one.leaf === leaf);
  if (row !== undefined) return row.final === "pending" && row.facts === undefined;
  const entry = dossier.entries.find((one) => one.leaf === leaf);
  if (entry === undefined) return (prepared.leaves.get(leaf) as PreparedLeaf).leaf.scoredBy === "appraiser";
  return entry.facts === undefined;
}

/** A group in which nobody has anything: there is no proportion of nothing, and the leaf stays pending. */
function ofNothing({ leaf, group, counted, peers: { sorted, over, under } }: Place): readonly Issue[] {
  // At least one unit is counted at a place.
  const [{ peers }, highest] = [counted[0] as Counted, sorted.at(-1) as Quotient];
  if (!isNothing(peers, { highest, mean: { over, under } })) return [];
  return [notice("evaluate.yardstick_of_nothing", [], { leaf, group }, { at: { leaf } })];
}

const TWO = decimal("2");

/**
 * A unit that sets what the others are scored by, alone or with a few others, and whose figure is apart from the rest: among the half
 * of the group that is farthest out, a figure is more than twice, or less than half, the one that follows it.
 */
function outliers({ leaf, group, counted, peers: { sorted } }: Place): readonly Issue[] {
  const figures = (counted[0] as Counted).peers.flatMap((peer) => (peer.holds === "peer" ? [peer] : []));
  const ends = figures.map(({ figure, better }) =>
    figure === "mean" || (figure === "best") === (better === "higher") ? "highest" : "lowest",
  );
  return [...new Set(ends)].flatMap((end) => {
    const inwards = end === "highest" ? [...sorted].reverse() : sorted;
    const [last] = inwards;
    const next = inwards.find((one, at) => {
      const outer = inwards[at - 1];
      if (outer === undefined || at * 2 > inwards.length) return false;
      const [more, less] = end === "highest" ? [outer, one] : [one, outer];
      return compareQuotients(more, { over: less.over.times(TWO), under: less.under }) > 0;
    });
    if (next === undefined) return [];
    const { unit, figure } = counted.find((one) => compareQuotients(one.figure, last as Quotient) === 0) as Counted;
    const params = { leaf, unit, group, figure: printed(figure), next: printed(next) };
    return [notice("evaluate.outlier", [], params, { at: { leaf, unit } })];
  });
}

function printed({ over, under }: Quotient): string {
  return under === ONE ? decimalText(over) : `${decimalText(over)}/${decimalText(under)}`;
}
