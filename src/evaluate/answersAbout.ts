import type { ReadCase } from "../composite/readCase.js";
import { wholeRows, withPlaces } from "../number/wholeRows.js";
import { rowsOf, unitsIn } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { type TextTable, textTable } from "../text/textTable.js";

/** A case whose tally says something about a unit. */
interface Copy {
  readonly case: number;
  /** Whose case it is; `null` where that could not be read. */
  readonly of: string | null;
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

/** What is kept about one unit: the first copy, another that says otherwise, and its own. */
export interface SaidAbout {
  readonly unit: string;
  readonly first: Copy & Says;
  readonly second: Copy | null;
  readonly own: (Pick<Copy, "case"> & Says) | null;
}

/** What rows say, as four numbers. */
type Said = readonly [one: number, two: number, low: number, high: number];

interface Says {
  readonly says: Said;
}

/** The columns about a unit: the first case that says something about it, whose that is, what it says; its own case. */
const [UNIT, FIRST, OF, SAYS, OWN] = [0, 1, 2, 3, 7];
const COLUMNS = 8;
/** No case, or no unit that could be read. */
const NONE = -1;

/**
 * @param ids - A table of the ids of units, which others may use as well.
 */
export function answersAbout(ids: TextTable = textTable()): AnswersAbout {
  const rows = wholeRows(COLUMNS);
  /** By the number of a unit, 1 more than its row. */
  let rowOf = new Int32Array(0);
  /** By the row of a unit, the first copy that says otherwise than the first of all. */
  const second = new Map<number, Copy>();
  /** By the row of a unit, what its own copy says, where that is otherwise. */
  const ownSays = new Map<number, Said>();
  const added = new WeakSet<Tally>();

  const partAt = (row: number, part: number): number => rows.at(row, SAYS + part);
  const firstSays = (row: number): Said => [partAt(row, 0), partAt(row, 1), partAt(row, 2), partAt(row, 3)];
  const isFirst = (row: number, says: Said): boolean => says.every((part, at) => partAt(row, at) === part);
  const firstCopy = (row: number): Copy => {
    const of = rows.at(row, OF);
    return { case: rows.at(row, FIRST), of: of === NONE ? null : ids.textOf(of) };
  };
  const rowFor = ({ unit, first }: SaidAbout): number => {
    const number = ids.add(unit);
    rowOf = withPlaces(rowOf, number + 1);
    const before = (rowOf[number] as number) - 1;
    if (before >= 0) return before;
    const row = rows.add();
    rowOf[number] = row + 1;
    const values = [number, first.case, first.of === null ? NONE : ids.add(first.of), ...first.says, NONE];
    for (const [column, value] of values.entries()) rows.set(row, column, value);
    return row;
  };
  /** Takes in what one case says about a unit, or what is kept of many that come after those before. */
  const keep = (one: SaidAbout): void => {
    const row = rowFor(one);
    const { first, own } = one;
    // What another says than one that says the same as the first, it says otherwise than the first.
    const other = isFirst(row, first.says) ? one.second : { case: first.case, of: first.of };
    if (other !== null && !second.has(row)) second.set(row, other);
    if (own === null || rows.at(row, OWN) !== NONE) return;
    rows.set(row, OWN, own.case);
    if (!isFirst(row, own.says)) ownSays.set(row, own.says);
  };
  const keptIn = (row: number): SaidAbout => {
    const own = rows.at(row, OWN);
    return {
      unit: ids.textOf(rows.at(row, UNIT)),
      first: { ...firstCopy(row), says: firstSays(row) },
      second: second.get(row) ?? null,
      own: own === NONE ? null : { case: own, says: ownSays.get(row) ?? firstSays(row) },
    };
  };
  return {
    add: ({ position, unit, tally }) => {
      const of = unit?.id ?? null;
      // A tally that many cases share says the same in each of them.
      const units = added.has(tally) ? [of] : unitsIn(tally);
      added.add(tally);
      for (const about of units) {
        const said = about === null ? [] : rowsOf(tally, about);
        if (about === null || said.length === 0) continue;
        const first = { case: position, of, says: saidIn(said) };
        keep({ unit: about, first, second: null, own: of === about ? first : null });
      }
    },
    kept: () => Array.from({ length: rows.size() }, (_, row) => keptIn(row)),
    addKept: (others) => others.forEach(keep),
    units: function* () {
      for (let row = 0; row < rows.size(); row += 1) yield ids.textOf(rows.at(row, UNIT));
    },
    disagreements: () =>
      [...second]
        .sort(([a], [b]) => a - b)
        .flatMap(([row, copy]) => {
          const own = rows.at(row, OWN);
          if (own === NONE) return [];
          const other = ownSays.has(row) ? firstCopy(row) : copy;
          return [{ unit: ids.textOf(rows.at(row, UNIT)), own, other: other.case, of: other.of ?? "–" }];
        }),
  };
}

const known = new WeakMap<Tally, Said>();

/**
 * A few numbers that are the same for rows that say the same, in whatever order and however often a cell is split. It only tells
 * copies apart: nothing is scored by it, and nobody gains by two that are taken for one.
 */
function saidIn(rows: Tally): Said {
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
  const said: Said = [one, two, all | 0, Math.floor(all / 2 ** 32)];
  known.set(rows, said);
  return said;
}

/** A number in which every letter of a name has its part, its end, and what stands before it. */
function mixed(before: number, name: string): number {
  let mix = Math.imul(before ^ name.length, 0x01000193);
  for (let at = 0; at < name.length; at += 1) mix = Math.imul(mix ^ name.charCodeAt(at), 0x01000193);
  return mix;
}
