import { type Decimal, ONE } from "./decimal.js";
import type { Quotient } from "./quotient.js";

/** A rounding that a scheme declares. */
export interface Rounding {
  /** Digits kept after the decimal point, 0 to 8. */
  readonly places: number;
  readonly mode: RoundingMode;
}

/**
 * How a figure between two neighbours is settled.
 * - `half-up`: to the nearer, a tie away from zero (2.5 → 3, −2.5 → −3), as a clerk and a spreadsheet do;
 * - `half-even`: to the nearer, a tie to the even last digit (2.5 → 2, 3.5 → 4);
 * - `down`: toward zero; digits are cut off.
 */
export type RoundingMode = "half-up" | "half-even" | "down";

/**
 * Rounds an exact quotient, once.
 *
 * Quotient and remainder are whole numbers, so no digit is ever lost on the way: 0.28124999999999999999999 rounds to
 * 0.2812, where dividing first and rounding after gives 0.2813.
 */
export function roundQuotient({ over, under }: Quotient, { places, mode }: Rounding): Decimal {
  if (under === ONE && fitsPlaces(over, places)) return over;
  const scaled = over.shifted(places);
  const whole = scaled.divToInt(under);
  const remainder = scaled.mod(under).abs();
  if (remainder.isZero() || mode === "down") return whole.shifted(-places);
  const twice = remainder.times(2).comparedTo(under.abs());
  const away = twice > 0 || (twice === 0 && (mode === "half-up" || !whole.mod(2).isZero()));
  if (!away) return whole.shifted(-places);
  // `whole` may be zero, so the direction is taken from the quotient's own sign.
  const up = over.isNegative() === under.isNegative();
  return (up ? whole.plus(ONE) : whole.minus(ONE)).shifted(-places);
}

/** Rounds a decimal, once. */
export function roundDecimal(value: Decimal, rounding: Rounding): Decimal {
  return roundQuotient({ over: value, under: ONE }, rounding);
}

/** Whether rounding to so many places leaves the value as it is. */
export function fitsPlaces(value: Decimal, places: number): boolean {
  return value.decimalPlaces() <= places;
}
