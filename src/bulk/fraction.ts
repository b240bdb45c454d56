import { LIMIT } from "./units.js";

/** A fraction of whole numbers, zero or more. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

/** A fraction in its lowest terms; `null` where it does not fit whole numbers below 2^53. */
export function fraction(over: number, under: number): Fraction | null {
  if (!(over <= LIMIT && under <= LIMIT)) return null;
  const divisor = greatestDivisor(over, under);
  return { over: over / divisor, under: under / divisor };
}

/** The sum in its lowest terms; `null` where it, or a step to it, does not fit. */
export function addFractions(a: Fraction, b: Fraction): Fraction | null {
  const divisor = greatestDivisor(a.under, b.under);
  const [left, right] = [a.over * (b.under / divisor), b.over * (a.under / divisor)];
  return fraction(left + right, a.under * (b.under / divisor));
}

function greatestDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
