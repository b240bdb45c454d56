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
  /** What is kept, by unit in the order in which they were met: plain data, which can be sent from thread to thread. */
  readonly kept: () => readonly SaidAbout[];
  /** Takes in what was kept of cases that come after all those before. */
  readonly addKept: (kept: readonly SaidAbout[]) => void;
  readonly units: () => Iterable<string>;
  readonly disagreements: () => readonly Disagreement[];
}

/** What is kept about one unit: the first two copies that differ, and its own. */
export interface SaidAbout {
  readonly unit: string;
  readonly first: Copy;
  readonly second: Copy | null;
  readonly own: Copy | null;
}

export function answersAbout(): AnswersAbout {
  const kept = new Map<string, SaidAbout>();
  const added = new WeakSet<Tally>();
  const keep = (one: SaidAbout): void => {
    const before = kept.get(one.unit);
    kept.set(one.unit, before === undefined ? one : together(before, one));
  };
  return {
    add: ({ position, unit, tally }) => {
      const of = unit?.id ?? null;
      // A tally that many cases share says the same in each of them.
      const units = added.has(tally) ? [of] : unitsIn(tally);
      added.add(tally);
      for (const about of units) {
        const rows = about === null ? [] : rowsOf(tally, about);
        if (about === null || rows.length === 0) continue;
        const copy = { case: position, of, says: saidIn(rows) };
        keep({ unit: about, first: copy, second: null, own: of === about ? copy : null });
      }
    },
    kept: () => [...kept.values()],
    addKept: (others) => others.forEach(keep),
    units: () => kept.keys(),
    disagreements: () =>
      [...kept.values()].flatMap(({ unit, first, second, own }) => {
        if (own === null) return [];
        const other = differing(own, first, second);
        if (other === null) return [];
        return [{ unit, own: own.case, other: other.case, of: other.of ?? "–" }];
      }),
  };
}

/** What is kept about a unit after some cases and after others behind them. */
function together(before: SaidAbout, after: SaidAbout): SaidAbout {
  const { unit, first } = before;
  const second = before.second ?? differing(first, after.first, after.second);
  const own = before.own ?? after.own;
  return second === before.second && own === before.own ? before : { unit, first, second, own };
}

/** The first of two copies that says something else. */
function differing(from: Copy, first: Copy, second: Copy | null): Copy | null {
  if (first.says !== from.says) return first;
  return second !== null && second.says !== from.says ? second : null;
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
