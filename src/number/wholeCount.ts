import { type Decimal, decimal } from "./decimal.js";

/** A whole number: in a double while that counts it, and there arithmetic is cheapest. */
export type WholeCount = number | Decimal;

export function addCounts(a: WholeCount, b: WholeCount): WholeCount {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a + b)) return a + b;
  return decimalOf(a).plus(b);
}

export function timesCount(a: WholeCount, b: WholeCount): WholeCount {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a * b)) return a * b;
  return decimalOf(a).times(b);
}

export function reaches(count: WholeCount, least: number): boolean {
  return typeof count === "number" ? count >= least : count.gte(least);
}

export function decimalOf(count: WholeCount): Decimal {
  return typeof count === "number" ? decimal(count) : count;
}

/** How many units of `10^-places` a decimal comes to that is no finer. */
export function unitsIn(value: Decimal, places: number): WholeCount {
  const units = value.unitsOf(places);
  return Number.isNaN(units) ? value.shifted(places) : units;
}
