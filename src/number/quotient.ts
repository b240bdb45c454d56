import { type Decimal, ONE, ZERO } from "./decimal.js";

/** An exact quotient `over ÷ under` that has not been divided out; `under` is positive. */
export interface Quotient {
  readonly over: Decimal;
  readonly under: Decimal;
}

/** A decimal as a quotient. */
export function whole(over: Decimal): Quotient {
  return { over, under: ONE };
}

export const NOTHING: Quotient = whole(ZERO);

export function addQuotients(a: Quotient, b: Quotient): Quotient {
  if (a.under.eq(b.under)) return { over: a.over.plus(b.over), under: a.under };
  return {
    over: multiplied(a.over, b.under).plus(multiplied(b.over, a.under)),
    under: multiplied(a.under, b.under),
  };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; by cross-multiplication, never by dividing. */
export function compareQuotients(a: Quotient, b: Quotient): number {
  if (a.under === b.under) return a.over.comparedTo(b.over);
  return multiplied(a.over, b.under).comparedTo(multiplied(b.over, a.under));
}

export function multiplyQuotients(a: Quotient, b: Quotient): Quotient {
  return { over: multiplied(a.over, b.over), under: multiplied(a.under, b.under) };
}

/** `a ÷ b`, where `b` is positive. */
export function divideQuotients(a: Quotient, b: Quotient): Quotient {
  return { over: multiplied(a.over, b.under), under: multiplied(a.under, b.over) };
}

/** Most divisors are one. */
function multiplied(a: Decimal, b: Decimal): Decimal {
  return b === ONE ? a : a === ONE ? b : a.times(b);
}
