import type { Leaf } from "../criteria/criterion.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimal, sum } from "../number/decimal.js";
import type { Scheme } from "../scheme/scheme.js";

/** How finely this analysis counts. Every sum of weight × share stays a whole number below 2⁵³, and so exact. */
export interface Grid {
  /** Units of weight in one point of maximum. */
  readonly weight: number;
  /** Units of share in a complete leaf. */
  readonly share: number;
}

/** Decimal places that the grid is sure of; an exact figure is compared to so many. */
export const SURE_PLACES = 6;
export const SURE = 1_000_000;

/** Maxima are drawn to so many places at least. */
const PLACES = 4;
/** A share with fewer digits could move a published figure by itself. */
const COARSEST = SURE;

/**
 * The grid for a scheme: weights as fine as its maxima are written, or a ten-thousandth of a point; shares as fine as
 * 2⁵³ then allows (for 100 points, a thousand-millionth).
 *
 * @throws `analysis.grid_too_coarse` where a scale is so long that shares would have fewer than six digits.
 */
export function gridOf(scheme: Scheme, leaves: readonly Leaf[]): Grid {
  const maxima = [...leaves, ...scheme.parts].map(({ max }) => decimal(max));
  const places = Math.max(PLACES, ...maxima.map((max) => max.decimalPlaces()));
  const scale = sum(scheme.parts.map(({ max }) => decimal(max)));
  const weight = 10 ** places;
  let share = 1;
  // Twice the scale, to allow for bonus points.
  while (
    share * 10 <= Number.MAX_SAFE_INTEGER &&
    scale
      .times(2 * weight)
      .times(share * 10)
      .lte(Number.MAX_SAFE_INTEGER)
  )
    share *= 10;
  if (share < COARSEST) {
    throw new ScoringError([issue("analysis.grid_too_coarse", ["parts"], { places: String(places) })]);
  }
  return { weight, share };
}
