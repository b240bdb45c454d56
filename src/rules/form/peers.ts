import { decimal, decimalText, ONE, ZERO } from "../../number/decimal.js";
import { readDecimalText } from "../../number/decimalText.js";
import { compareQuotients, type Quotient } from "../../number/quotient.js";
import type { AnyFacts } from "../place.js";
import type { Field, Form, Nested, Peer, Standing, TermList } from "./form.js";
import { statedAt } from "./source.js";

/** A figure of one unit that is held against those of its group. */
export interface Compared {
  /** Where it stands in the facts; the same for every unit of the leaf. */
  readonly place: string;
  readonly figure: Quotient;
}

/** The figures in the facts of a leaf that are held against those of the group. */
export function comparedIn(form: Form, facts: AnyFacts): readonly Compared[] {
  const found: Compared[] = [];
  withPeersIn(form, facts, "", (place, figure) => {
    found.push({ place, figure });
    return null;
  });
  return found;
}

/** The facts of a leaf with what the group has at each place. */
export function withGroup(form: Form, facts: AnyFacts, groupAt: (place: string) => readonly Quotient[]): AnyFacts {
  return withPeersIn(form, facts, "", (place) => groupAt(place));
}

type Visit = (place: string, figure: Quotient) => readonly Quotient[] | null;

function withPeersIn(form: Form, facts: AnyFacts, place: string, visit: Visit): AnyFacts {
  const peers = form.fields.filter(isPeer);
  const [first] = peers;
  let changed = facts;
  const leaf = first === undefined ? null : figureIn(facts);
  if (leaf !== null) {
    const group = visit(place, leaf);
    if (group !== null)
      changed = { ...changed, ...Object.fromEntries(peers.map((peer) => [peer.key, peerOf(peer, leaf, group)])) };
  }
  for (const field of form.fields) {
    if (field.holds === "facts") changed = inNested(field, changed, place, visit);
    if (field.holds === "terms") changed = inTerms(field, changed, place, visit);
  }
  return changed;
}

function isPeer(field: Field): field is Peer | Standing {
  return field.holds === "peer" || field.holds === "place";
}

function inNested({ key, form }: Nested, facts: AnyFacts, place: string, visit: Visit): AnyFacts {
  const inner = statedAt(facts, key) as AnyFacts | undefined;
  return inner === undefined ? facts : { ...facts, [key]: withPeersIn(form, inner, `${place}/${key}`, visit) };
}

function inTerms({ key, terms }: TermList, facts: AnyFacts, place: string, visit: Visit): AnyFacts {
  const stated = statedAt(facts, key) as readonly { readonly id: string; readonly facts: AnyFacts }[];
  const changed = stated.map((one) => {
    const form = terms.find(({ id }) => id === one.id)?.form;
    return form === undefined ? one : { ...one, facts: withPeersIn(form, one.facts, `${place}/${one.id}`, visit) };
  });
  return { ...facts, [key]: changed };
}

/** The figure that a unit states: a value, or a part of what is counted. */
function figureIn(facts: AnyFacts): Quotient | null {
  const [value, part, whole] = ["value", "part", "whole"].map((key) => figureAt(facts, key));
  if (value) return { over: value, under: ONE };
  if (!part || !whole) return null;
  const under = whole.minus(figureAt(facts, "excused") ?? ZERO);
  return under.gt(ZERO) ? { over: part, under } : null;
}

function figureAt(facts: AnyFacts, key: string) {
  const read = readDecimalText(statedAt(facts, key));
  return "spelling" in read ? decimal(read.spelling) : null;
}

/** What the group has, as the facts state it. */
function peerOf(peer: Peer | Standing, leaf: Quotient, group: readonly Quotient[]): unknown {
  const way = peer.better === "higher" ? 1 : -1;
  const ahead = (a: Quotient, b: Quotient): boolean => compareQuotients(a, b) * way > 0;
  if (peer.holds === "place") return 1 + group.filter((other) => ahead(other, leaf)).length;
  if (peer.figure === "mean") {
    const [over, under] = [total(group.map((one) => one.over)), total(group.map((one) => one.under))];
    return { part: decimalText(over), whole: decimalText(under) };
  }
  const best = peer.figure === "best";
  const chosen = group.reduce((found, one) => (ahead(one, found) === best && !equal(one, found) ? one : found));
  return peer.of === "ratio"
    ? { part: decimalText(chosen.over), whole: decimalText(chosen.under) }
    : decimalText(chosen.over);
}

function equal(a: Quotient, b: Quotient): boolean {
  return compareQuotients(a, b) === 0;
}

function total(figures: readonly Quotient["over"][]): Quotient["over"] {
  return figures.reduce((sum, one) => sum.plus(one), ZERO);
}
