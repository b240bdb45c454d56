import { decimal, decimalText, ONE, ZERO } from "../../number/decimal.js";
import { readDecimalText } from "../../number/decimalText.js";
import type { Quotient } from "../../number/quotient.js";
import type { AnyFacts } from "../place.js";
import { asksFor, type Field, type Form, type Nested, type Peer, type Standing, type TermList } from "./form.js";
import type { Peers } from "./peerGroup.js";
import { statedAt } from "./source.js";

/** A figure of one unit that is held against those of its group. */
export interface Compared {
  /** Where it stands in the facts; the same for every unit of the leaf. */
  readonly place: string;
  readonly figure: Quotient;
  /** What is asked of the group there. */
  readonly peers: readonly (Peer | Standing)[];
  /** Whether the facts themselves state anything of the group. */
  readonly stated: boolean;
}

/** Whether a form asks for anything of the group. */
export function asksForPeers(form: Form): boolean {
  return asksFor(form, isPeer);
}

/** The figures in the facts of a leaf that are held against those of the group. */
export function comparedIn(form: Form, facts: AnyFacts): readonly Compared[] {
  const found: Compared[] = [];
  withPeersIn(form, facts, "", (one) => {
    found.push(one);
    return null;
  });
  return found;
}

/** The facts of a leaf with what the unit finds in its group at each place. */
export function withGroup(form: Form, facts: AnyFacts, peersAt: (one: Compared) => Peers): AnyFacts {
  return withPeersIn(form, facts, "", peersAt);
}

type Visit = (one: Compared) => Peers | null;

function withPeersIn(form: Form, facts: AnyFacts, place: string, visit: Visit): AnyFacts {
  const peers = form.fields.filter(isPeer);
  let changed = facts;
  const figure = peers.length === 0 ? null : figureIn(facts);
  if (figure !== null) {
    const stated = peers.some(({ key }) => statedAt(facts, key) !== undefined);
    const found = visit({ place, figure, peers, stated });
    if (found !== null) {
      const keys = new Set(peers.map(({ key }) => key));
      const own = Object.entries(changed).filter(([key]) => !keys.has(key));
      const ofGroup = isNothing(peers, found) ? [] : peers.map((peer) => [peer.key, peerOf(peer, found)] as const);
      changed = Object.fromEntries([...own, ...ofGroup]) as AnyFacts;
    }
  }
  for (const field of form.fields) {
    if (field.holds === "facts") changed = inNested(field, changed, place, visit);
    if (field.holds === "terms") changed = inTerms(field, changed, place, visit);
  }
  return changed;
}

/** Whether the group has nothing that a unit could be held against in proportion: its best, or its mean, is zero. */
export function isNothing(peers: readonly (Peer | Standing)[], found: Pick<Peers, "highest" | "mean">): boolean {
  const figures = peers.flatMap((peer) => (peer.holds === "peer" && peer.better === "higher" ? [peer.figure] : []));
  // Between the worst and the best nothing is divided by either of them.
  if (figures.includes("worst")) return false;
  return figures.some((figure) => (figure === "mean" ? found.mean : found.highest).over.isZero());
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
function peerOf(peer: Peer | Standing, { lowest, highest, mean, below, above }: Peers): unknown {
  const higher = peer.better === "higher";
  if (peer.holds === "place") return 1 + (higher ? above : below);
  if (peer.figure === "mean") return { part: decimalText(mean.over), whole: decimalText(mean.under) };
  const chosen = (peer.figure === "best") === higher ? highest : lowest;
  return peer.of === "ratio"
    ? { part: decimalText(chosen.over), whole: decimalText(chosen.under) }
    : decimalText(chosen.over);
}
