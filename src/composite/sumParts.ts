import { shareOut } from "../criteria/allocate.js";
import { type Decimal, decimal, sum, ZERO } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";
import type { PartTotal } from "./rollUp.js";

/** A part's points and the maximum that they count against. */
export interface PartPoints {
  readonly part: string;
  readonly points: Decimal;
  readonly max: Decimal;
}

/**
 * The parts of a unit's index, in the order of the scheme.
 *
 * Under `rescale-part` the points of a part in which something does not apply are scaled up to the part's full maximum:
 * `round(max × points ÷ applicable)`, once, by `rounding.leaf`. Where a whole part does not apply, the others take over
 * its maximum in proportion (largest remainder), so that the scale stays whole. Bonus points are never scaled.
 */
export function sumParts(scheme: Scheme, totals: ReadonlyMap<string, PartTotal>): readonly PartPoints[] {
  const entries = scheme.parts.map((part) => ({ part, total: totals.get(part.id) ?? NO_TOTAL }));
  if (scheme.absence.notApplicable !== "rescale-part") {
    return entries.map(({ part, total: { base, bonus, applicable } }) => ({
      part: part.id,
      points: base.plus(bonus),
      max: applicable,
    }));
  }
  const maxima = takeOver(
    entries.map(({ part, total }) => ({ max: decimal(part.max), applies: !total.applicable.isZero() })),
    scheme.rounding.leaf.places,
  );
  return entries.map(({ part, total: { base, bonus, applicable } }, position) => {
    const max = maxima[position] ?? ZERO;
    const whole = applicable.isZero() || applicable.eq(max);
    const scaled = whole ? base : roundQuotient({ over: max.times(base), under: applicable }, scheme.rounding.leaf);
    return { part: part.id, points: scaled.plus(bonus), max };
  });
}

const NO_TOTAL: PartTotal = { base: ZERO, bonus: ZERO, applicable: ZERO };

/** The maximum of each part after those in which nothing applies have left theirs to the others. */
export function takeOver(
  parts: readonly { readonly max: Decimal; readonly applies: boolean }[],
  places: number,
): readonly Decimal[] {
  const applying = parts.map(({ max, applies }) => (applies ? max : ZERO));
  const scale = sum(parts.map(({ max }) => max));
  const rest = sum(applying);
  if (rest.isZero() || rest.eq(scale)) return applying;
  return shareOut(scale, applying, places);
}
