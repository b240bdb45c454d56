import type { Rounding } from "../../number/rounding.js";
import { type Cell, type CellWriter, greater, lesser } from "./cell.js";
import type { PartTotals } from "./nodeCells.js";

/** A part's points and the maximum that they count against, in units. */
interface PartCells {
  readonly points: Cell;
  readonly max: Cell;
}

/**
 * The parts of the index: what `sumParts` does for one unit, in SQL.
 *
 * @param least - The smallest maximum of a criterion that is more than zero, in units.
 * @clause 880/QĐ-UBND, Phần II, mục II.2: 100 points, 70 appraised and 30 surveyed.
 */
export function partCells(
  totals: readonly PartTotals[],
  rounding: Rounding,
  write: CellWriter,
  places: number,
  least: bigint,
): readonly PartCells[] {
  const { add, kept } = write;
  // Where no leaf asks for it, nothing is ever scaled.
  if (totals.every(({ applicable, full }) => applicable.sql === full.sql)) {
    return totals.map(({ base, unscaled, applicable }) => ({ points: kept(add([base, unscaled])), max: applicable }));
  }
  const maxima = takenOver(totals, rounding.places, write, places);
  const roundingUnit = write.number(10n ** BigInt(places - rounding.places));
  return totals.map(({ base, unscaled, applicable }, at) => {
    const max = maxima[at] as Cell;
    const isScaled = write.layers.column(`${applicable.sql} <> 0 AND ${applicable.sql} <> ${max.sql}`);
    const over = write.multiply([max, base]);
    // No part has more points than its maximum, and none has a smaller one than its least criterion.
    const range = { low: lesser(over.low, 0n) / least, high: greater(max.high, 0n) };
    const scaled = write.multiply([
      roundingUnit,
      write.rounded(over, write.multiply([applicable, roundingUnit]), rounding.mode, isScaled, range),
    ]);
    const both = { low: lesser(scaled.low, base.low), high: greater(scaled.high, base.high) };
    const [changed, own] = [write.within(kept(scaled), both), write.within(base, both)];
    const points = { sql: `CASE WHEN ${isScaled} THEN ${changed.sql} ELSE ${own.sql} END`, ...both };
    return { points: kept(add([kept(points), unscaled])), max };
  });
}

/** The maximum of each part after those in which nothing applies have left theirs to the others (largest remainder). */
function takenOver(
  totals: readonly PartTotals[],
  places: number,
  write: CellWriter,
  unitPlaces: number,
): readonly Cell[] {
  const { add, kept, number, multiply, negate } = write;
  const nothing = number(0n);
  const weights = totals.map(({ applicable, full }) =>
    kept(write.choose({ holds: `${applicable.sql} = 0`, fails: `${applicable.sql} <> 0` }, nothing, full)),
  );
  const [scale, rest] = [kept(add(totals.map(({ full }) => full))), kept(add(weights))];
  const isShared = write.layers.column(`${rest.sql} <> 0 AND ${rest.sql} <> ${scale.sql}`);
  const roundingUnit = number(10n ** BigInt(unitPlaces - places));
  const under = kept(multiply([rest, roundingUnit]));
  const exact = weights.map((weight) => kept(multiply([scale, weight])));
  const cut = exact.map((over) => write.rounded(over, under, "down", isShared, { low: 0n, high: scale.high }));
  const left = cut.map((share, at) => kept(add([exact[at] as Cell, negate(kept(multiply([share, under])))])));
  const taken = kept(multiply([roundingUnit, kept(add(cut))]));
  const over = write.rounded(kept(add([scale, negate(taken)])), roundingUnit, "down", isShared, {
    low: 0n,
    high: BigInt(totals.length),
  });
  return weights.map((weight, at) => {
    const remainder = left[at] as Cell;
    const ahead = left.map((other, position) => {
      if (position === at) return nothing;
      return write.flag(`${other.sql} ${position < at ? ">=" : ">"} ${remainder.sql}`);
    });
    const place = kept(add(ahead));
    const more = kept(write.flag(`${place.sql} < ${over.sql}`));
    const share = kept(multiply([roundingUnit, kept(add([cut[at] as Cell, more]))]));
    const range = { low: 0n, high: greater(scale.high, weight.high) };
    const [shared, own] = [write.within(share, range), write.within(weight, range)];
    return kept({ sql: `CASE WHEN ${isShared} THEN ${shared.sql} ELSE ${own.sql} END`, ...range });
  });
}
