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
 * How many units of `10^-places` a canonical spelling comes to. `NaN` where it is finer than a unit or more than
 * {@link LIMIT}: what does not fit takes the reference road.
 */
export function unitsOf(spelling: string, places: number): number {
  const negative = spelling.charCodeAt(0) === MINUS;
  let digits = 0;
  let left = places;
  let fraction = false;
  for (let at = negative ? 1 : 0; at < spelling.length; at += 1) {
    const code = spelling.charCodeAt(at);
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

/** The whole number that a short canonical spelling is; `NaN` for any other, of which {@link unitsOf} knows more. */
export function shortWhole(spelling: string): number {
  const value = Number(spelling);
  // Up to 15 digits each decimal has a double of its own, so a double that is whole was spelled whole.
  return spelling.length <= 15 && Number.isInteger(value) ? value : Number.NaN;
}

/** The fewest units of `10^-places` that are not below a decimal of any length. */
export function unitsFrom(spelling: string, places: number): number {
  return decimal(spelling).times(`1e${places}`).ceil().toNumber();
}

/** The canonical spelling of so many units of `10^-places`. */
export function spellUnits(units: number, places: number): string {
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
