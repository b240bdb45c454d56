import { decimal } from "../../number/decimal.js";
import {
  ANY,
  addIntervals,
  common,
  type Interval,
  isSame,
  only,
  scaleInterval,
  subtractIntervals,
} from "../../number/interval.js";
import { NOTHING, type Quotient, whole } from "../../number/quotient.js";
import type { PublishedTable } from "./publishedTable.js";

/** The exact figures that each column of a row may have. */
export type Possible = ReadonlyMap<string, Interval>;

/** One thing that the figures of a row have to do with one another. */
export interface Relation {
  readonly columns: readonly string[];
  /** What each column may be, given the others; nothing where that is no figure at all. */
  readonly narrow: (possible: Possible) => Possible | null;
}

export function relationsOf(
  { sums = [], percents = [] }: PublishedTable,
  maxOf: (column: string) => string | undefined,
): readonly Relation[] {
  return [
    ...sums.map(({ total, of }) =>
      linear(
        total,
        of.map(({ column, weight = "1" }) => ({ column, weight: whole(decimal(weight)) })),
      ),
    ),
    ...percents.flatMap(({ percent, of, max }): Relation[] => {
      const most = maxOf(max);
      // What has no maximum has no percentage.
      if (most === undefined || !decimal(most).gt("0")) return [];
      return [linear(of, [{ column: percent, weight: { over: decimal(most), under: decimal("100") } }])];
    }),
  ];
}

interface Weighted {
  readonly column: string;
  readonly weight: Quotient;
}

/** `total = sum of weight × column`. */
function linear(total: string, of: readonly Weighted[]): Relation {
  const narrow = (possible: Possible): Possible | null => {
    const at = (column: string): Interval => possible.get(column) ?? ANY;
    const terms = of.map(({ column, weight }) => scaleInterval(at(column), weight));
    const narrowed = new Map(possible);
    const sum = common(at(total), terms.reduce(addIntervals, only(NOTHING)));
    if (sum === null) return null;
    narrowed.set(total, sum);
    for (const [position, { column, weight }] of of.entries()) {
      const others = terms.filter((_, one) => one !== position).reduce(addIntervals, only(NOTHING));
      const left = subtractIntervals(sum, others);
      const own = common(at(column), divided(left, weight));
      if (own === null) return null;
      narrowed.set(column, own);
    }
    return narrowed;
  };
  return { columns: [total, ...of.map(({ column }) => column)], narrow };
}

/** A weight may be below zero, and none is zero. */
function divided(interval: Interval, { over, under }: Quotient): Interval {
  return scaleInterval(
    interval,
    over.isNegative() ? { over: under.neg(), under: over.neg() } : { over: under, under: over },
  );
}

/** Far more steps than the columns of a table hang on one another. */
const STEPS = 50;

/** What each column may be by all relations together; nothing where they cannot all hold. */
export function narrowed(possible: Possible, relations: readonly Relation[]): Possible | null {
  let current: Possible | null = possible;
  for (let step = 0; step < STEPS; step += 1) {
    const before: Possible = current;
    for (const { narrow } of relations) {
      current = narrow(current);
      if (current === null) return null;
    }
    const now: Possible = current;
    if ([...now].every(([column, interval]) => isSame(interval, before.get(column) ?? ANY))) return now;
  }
  return current;
}
