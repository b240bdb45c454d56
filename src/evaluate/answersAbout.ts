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
  readonly units: () => Iterable<string>;
  readonly disagreements: () => readonly Disagreement[];
}

/** The columns about a unit: the first case that says something about it, whose that is, what it says in four numbers; its own case. */
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
  /** The rows of the units whose own copy does. */
  const ownDiffers = new Set<number>();
  const added = new WeakSet<Tally>();

  const isSaid = (row: number, says: Said): boolean => says.every((part, at) => rows.at(row, SAYS + at) === part);
  const keep = (unit: string, position: number, of: string | null, says: Said): void => {
    const number = ids.add(unit);
    rowOf = withPlaces(rowOf, number + 1);
    const before = (rowOf[number] as number) - 1;
    const row = before < 0 ? rows.add() : before;
    rowOf[number] = row + 1;
    if (before < 0) {
      const first = [number, position, of === null ? NONE : ids.add(of), ...says, NONE];
      for (const [column, value] of first.entries()) rows.set(row, column, value);
    }
    const differs = !isSaid(row, says);
    if (differs && !second.has(row)) second.set(row, { case: position, of });
    if (of !== unit || rows.at(row, OWN) !== NONE) return;
    rows.set(row, OWN, position);
    if (differs) ownDiffers.add(row);
  };
  const firstCopy = (row: number): Copy => {
    const of = rows.at(row, OF);
    return { case: rows.at(row, FIRST), of: of === NONE ? null : ids.textOf(of) };
  };
  return {
    add: ({ position, unit, tally }) => {
      const of = unit?.id ?? null;
      // A tally that many cases share says the same in each of them.
      const units = added.has(tally) ? [of] : unitsIn(tally);
      added.add(tally);
      for (const about of units) {
        const said = about === null ? [] : rowsOf(tally, about);
        if (about !== null && said.length > 0) keep(about, position, of, saidIn(said));
      }
    },
    units: function* () {
      for (let row = 0; row < rows.size(); row += 1) yield ids.textOf(rows.at(row, UNIT));
    },
    disagreements: () =>
      [...second]
        .sort(([a], [b]) => a - b)
        .flatMap(([row, copy]) => {
          const own = rows.at(row, OWN);
          if (own === NONE) return [];
          const other = ownDiffers.has(row) ? firstCopy(row) : copy;
          return [{ unit: ids.textOf(rows.at(row, UNIT)), own, other: other.case, of: other.of ?? "–" }];
        }),
  };
}

/** What rows say, as four numbers. */
type Said = readonly [one: number, two: number, low: number, high: number];

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
