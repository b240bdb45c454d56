import { decimal, type Figure } from "./decimal.js";

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
/** So many characters never hold more digits than a double counts exactly. */
const SHORT = 15;
/** The powers of ten by which so few digits are brought to units; a double holds each of them exactly. */
const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];

/**
 * How many units of `10^-places` a number comes to, which is a decimal, its canonical spelling or a count; `NaN` where it is
 * finer than a unit, or the units are too many for a double to count. What documents mostly hold, short decimals and counts,
 * is read off the digits; all else as a `Decimal`.
 */
export function unitsOf(number: Figure, places: number): number {
  if (typeof number === "object") return number.unitsOf(places);
  const units = typeof number === "string" ? digitsOf(number, places) : places === 0 ? number : Number.NaN;
  // What was too long, too large or no whole number is asked again, exactly.
  return Number.isSafeInteger(units) ? units : decimal(number).unitsOf(places);
}

/** `NaN` for a spelling that is long or fine. */
function digitsOf(spelling: string, places: number): number {
  const { length } = spelling;
  if (length > SHORT) return Number.NaN;
  const isNegative = spelling.charCodeAt(0) === MINUS;
  let digits = 0;
  let end = length;
  for (let at = isNegative ? 1 : 0; at < length; at += 1) {
    const code = spelling.charCodeAt(at);
    if (code === POINT) end = at + 1;
    else digits = 10 * digits + (code - ZERO);
  }
  // Beyond the list of powers the product is `NaN` too.
  const size = digits * (TENS[places - (length - end)] as number);
  return isNegative ? 0 - size : size;
}
