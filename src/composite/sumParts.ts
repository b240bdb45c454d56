import { shareOut } from "../criteria/allocate.js";
import type { Arithmetic } from "../number/arithmetic.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { PartTotal } from "./rollUp.js";
import type { ScoringTree } from "./scoringTree.js";

/** A part's points and the maximum that they count against. */
export interface PartPoints<Amount> {
  readonly points: Amount;
  readonly max: Amount;
}

/**
 * The parts of a unit's index, in the order of the scheme.
 *
 * Where something does not apply under `rescale-part`, the points of its part are scaled up to the part's full maximum:
 * `round(max × points ÷ applicable)`, once, by `rounding.leaf`. Where no criterion of a part applies, the other parts
 * take over its maximum in proportion (largest remainder), so that the scale is unchanged. Bonuses and penalties are never
 * scaled: one point taken off is one point, however little applies.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.2: 100 points, 70 appraised and 30 surveyed. Our reading: 880/QĐ-UBND has no word
 *   for what does not apply; the scheme declares it.
 * @law a part is scaled in proportion: points(part) = round(max(part) × points ÷ max of what applies), where no cap, bonus or
 *   penalty is
 */
export function sumParts<Amount>(
  { arithmetic, prepared }: ScoringTree<Amount>,
  totals: readonly PartTotal<Amount>[],
): readonly PartPoints<Amount>[] {
  const { equal, plus, zero, scaled } = arithmetic;
  if (totals.every(({ applicable, full }) => equal(applicable, full))) {
    return totals.map(({ base, unscaled, applicable }) => ({ points: plus(base, unscaled), max: applicable }));
  }
  const rounding = prepared.scheme.rounding.leaf;
  const maxima = takeOver(arithmetic, totals, rounding.places);
  return totals.map(({ base, unscaled, applicable }, position) => {
    const max = maxima[position] as Amount;
    const isEntire = equal(applicable, zero) || equal(applicable, max);
    return { points: plus(isEntire ? base : scaled(base, applicable, max, rounding), unscaled), max };
  });
}

/** The maximum of each part after those in which nothing applies have left theirs to the others. */
function takeOver<Amount>(
  { zero, plus, equal, read, decimalText: written }: Arithmetic<Amount>,
  parts: readonly Pick<PartTotal<Amount>, "applicable" | "full">[],
  places: number,
): readonly Amount[] {
  const applying = parts.map(({ applicable, full }) => (equal(applicable, zero) ? zero : full));
  const scale = parts.reduce((sum, { full }) => plus(sum, full), zero);
  const rest = applying.reduce(plus, zero);
  if (equal(rest, zero) || equal(rest, scale)) return applying;
  const weights = applying.map((max) => decimal(written(max)));
  return shareOut(decimal(written(scale)), weights, places).map((max) => read(decimalText(max)));
}

/** What the parts come to together. */
export function sumOfParts<Amount>(
  { zero, plus }: Arithmetic<Amount>,
  parts: readonly PartPoints<Amount>[],
): PartPoints<Amount> {
  return {
    points: parts.reduce((sum, { points }) => plus(sum, points), zero),
    max: parts.reduce((sum, { max }) => plus(sum, max), zero),
  };
}
