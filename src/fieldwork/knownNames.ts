import { lookOf } from "../text/lookalike.js";
import { listed, nearest } from "../text/nearest.js";
import type { LocalizedText } from "../text/text.js";
import { withoutEnd } from "../text/withoutEnd.js";

/** Things that a table calls by their id or by one of their titles. */
export interface KnownNames {
  /** The ids of what a text may mean: none, one, or several that are called alike. An id as it is spelt means itself alone. */
  readonly meant: (text: string) => readonly string[];
  /** What a text looks most like, as a sentence lists it. */
  readonly nearest: (text: string) => string;
}

interface Known {
  readonly id: string;
  readonly titles: readonly string[];
}

export function knownNames(known: readonly Known[]): KnownNames {
  const ids = new Set(known.map(({ id }) => id));
  const byLook = new Map<string, Set<string>>();
  for (const { id, titles } of known) {
    for (const name of [id, ...titles]) {
      const look = lookOfName(name);
      byLook.set(look, (byLook.get(look) ?? new Set()).add(id));
    }
  }
  const printed = new Map(known.flatMap(({ id, titles }) => [id, ...titles].map((name) => [name, nameOf(id, titles)])));
  return {
    meant: (text) => (ids.has(text.trim()) ? [text.trim()] : [...(byLook.get(lookOfName(text)) ?? [])]),
    nearest: (text) =>
      listed([...new Set(nearest(text, [...printed.keys()]).map((name) => printed.get(name) ?? name))]),
  };
}

export function titlesOf({ vi, en }: LocalizedText): readonly string[] {
  return en === undefined ? [vi] : [vi, en];
}

function nameOf(id: string, titles: readonly string[]): string {
  return titles[0] === undefined || titles[0] === id ? `“${id}”` : `“${titles[0]}” (${id})`;
}

/** Marks at the end of a heading that say nothing: a question mark, a colon, the star of a question that must be answered. */
const AT_END = "?？:：.*";
const WHOLE = /^(\d+)[.,]0+$/;

/** A name as it looks, whatever stands behind it; a whole number that a spreadsheet wrote with places is that number. */
function lookOfName(text: string): string {
  const bare = withoutEnd(text.trim(), AT_END);
  return lookOf(bare === "" ? text : bare.replace(WHOLE, "$1"));
}
