import type { ReadCase } from "../composite/readCase.js";
import { rowsOf, unitsIn } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";

/** A case whose tally says something about a unit, and what that is. */
interface Copy {
  readonly case: number;
  /** Whose case it is; `null` where that could not be read. */
  readonly of: string | null;
  readonly says: string;
}

/** Two tallies that say different things about one unit: that of its own case, which counts, and another. */
interface Disagreement {
  readonly unit: string;
  readonly own: number;
  readonly other: number;
  /** Whose case the other is. */
  readonly of: string;
}

/** What the tallies of many cases say about each unit. Of every unit little is kept, however many cases bring answers about it. */
export interface AnswersAbout {
  readonly add: (one: Pick<ReadCase, "position" | "unit" | "tally">) => void;
  readonly units: () => Iterable<string>;
  readonly disagreements: () => readonly Disagreement[];
}

/** What is kept about one unit: its own copy, and the first two that differ. */
interface Kept {
  readonly first: Copy;
  second?: Copy;
  own?: Copy;
}

export function answersAbout(): AnswersAbout {
  const kept = new Map<string, Kept>();
  const added = new WeakSet<Tally>();
  const keep = (unit: string, copy: Copy): void => {
    const before = kept.get(unit);
    const entry = before ?? { first: copy };
    if (before === undefined) kept.set(unit, entry);
    else if (copy.says !== before.first.says) before.second ??= copy;
    if (copy.of === unit) entry.own ??= copy;
  };
  return {
    add: ({ position, unit, tally }) => {
      const of = unit?.id ?? null;
      // A tally that many cases share says the same in each of them.
      const units = added.has(tally) ? [of] : unitsIn(tally);
      added.add(tally);
      for (const about of units) {
        const rows = about === null ? [] : rowsOf(tally, about);
        if (about !== null && rows.length > 0) keep(about, { case: position, of, says: saidIn(rows) });
      }
    },
    units: () => kept.keys(),
    disagreements: () =>
      [...kept].flatMap(([unit, { first, second, own }]) => {
        const other = [first, second].find((copy) => copy !== undefined && copy.says !== own?.says);
        if (own === undefined || other === undefined) return [];
        return [{ unit, own: own.case, other: other.case, of: other.of ?? "–" }];
      }),
  };
}

const known = new WeakMap<Tally, string>();

/**
 * A short text that is the same for rows that say the same, in whatever order and however often a cell is split. It only tells
 * copies apart: nothing is scored by it, and nobody gains by two that are taken for one.
 */
function saidIn(rows: Tally): string {
  const before = known.get(rows);
  if (before !== undefined) return before;
  let one = 0;
  let two = 0;
  let all = 0;
  for (const { question, group, option, count } of rows) {
    // Two numbers in which every letter of the names has its part.
    const a = mixed(mixed(mixed(0x811c9dc5, question), group), option) | 1;
    const b = Math.imul(a ^ (a >>> 15), 0x85ebca6b) | 1;
    // These count by the last 32 bits of a count; the total has all of it.
    one = (one + Math.imul(a, count)) | 0;
    two = (two + Math.imul(b, count)) | 0;
    all += count;
  }
  const summary = `${one} ${two} ${all}`;
  known.set(rows, summary);
  return summary;
}

/** A number in which every letter of a name has its part, its end, and what stands before it. */
function mixed(before: number, name: string): number {
  let mix = Math.imul(before ^ name.length, 0x01000193);
  for (let at = 0; at < name.length; at += 1) mix = Math.imul(mix ^ name.charCodeAt(at), 0x01000193);
  return mix;
}
