import { decimal } from "../number/decimal.js";

/** The largest whole number up to which doubles hold every whole number: 2^53 − 1. */
export const LIMIT: number = Number.MAX_SAFE_INTEGER;

/** `10^places`, exactly; no plan needs a higher power than the digits of two numbers of a document. */
export function powerOfTen(places: number): number {
  return 10 ** places;
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * The number of units of `10^-places` in a canonical decimal. `NaN` where it is finer than a unit or more than
 * {@link LIMIT}: what does not fit is computed by the reference computation.
 */
export function unitsOf(text: string, places: number): number {
  const negative = text.charCodeAt(0) === MINUS;
  let digits = 0;
  let left = places;
  let fraction = false;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT) fraction = true;
    else {
      // Digits past the limit are lost here, but never back below it.
      digits = digits * 10 + (code - ZERO);
      if (fraction) left -= 1;
    }
  }
  if (left < 0) return Number.NaN;
  const units = left === 0 ? digits : digits * powerOfTen(left);
  if (units > LIMIT) return Number.NaN;
  return negative ? 0 - units : units;
}

/** The whole number written by a short canonical decimal; `NaN` for any other, which {@link unitsOf} handles. */
export function shortWhole(text: string): number {
  const value = Number(text);
  // Up to 15 digits every decimal has a different double, so a double without a fraction was written without one.
  return text.length <= 15 && Number.isInteger(value) ? value : Number.NaN;
}

/** The fewest units of `10^-places` that are not below a decimal of any length. */
export function unitsFrom(text: string, places: number): number {
  return decimal(text).times(`1e${places}`).ceil().toNumber();
}

/** The canonical decimal of a number of units of `10^-places`. */
export function unitsText(units: number, places: number): string {
  if (places === 0 || units === 0) return String(units + 0);
  const unit = powerOfTen(places);
  const size = Math.abs(units);
  // Below 2^53 the quotient of two whole numbers never rounds up to one that it has not reached.
  const before = Math.floor(size / unit);
  let after = size - before * unit;
  const sign = units < 0 ? "-" : "";
  if (after === 0) return `${sign}${before}`;
  let length = places;
  while (after % 10 === 0) {
    after /= 10;
    length -= 1;
  }
  return `${sign}${before}.${String(after).padStart(length, "0")}`;
}
