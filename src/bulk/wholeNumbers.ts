import type { Arithmetic } from "../number/arithmetic.js";
import { unitsOf } from "../number/unitsOf.js";
import { roundQuotientOf } from "./share.js";
import { powerOfTen, unitsText } from "./units.js";

/**
 * Amounts as whole numbers of `10^-places`: exact while every step stays below 2^53, which `excessOf` proves of a scheme
 * before its cases are scored so.
 */
export function wholeNumbers(places: number): Arithmetic<number> {
  return {
    zero: 0,
    places: (count) => new Float64Array(count),
    read: (text) => unitsOf(text, places),
    decimalText: (units) => unitsText(units, places),
    plus,
    lesser,
    greater,
    equal,
    scaled: (units, from, to, rounding) => {
      const roundingUnit = powerOfTen(places - rounding.places);
      return roundingUnit * roundQuotientOf(to * units, from * roundingUnit, rounding.mode);
    },
    quotient: (times, over, under, rounding) => {
      const wanted = times * powerOfTen(rounding.places) * over;
      return unitsText(roundQuotientOf(wanted, under, rounding.mode), rounding.places);
    },
    rounded: (units, rounding) => {
      const finer = places - rounding.places;
      if (finer <= 0) return unitsText(units, places);
      return unitsText(roundQuotientOf(units, powerOfTen(finer), rounding.mode), rounding.places);
    },
  };
}

// The same functions for every scheme: they are called for every criterion of every unit.

function plus(a: number, b: number): number {
  return a + b;
}

function lesser(a: number, b: number): number {
  return Math.min(a, b);
}

function greater(a: number, b: number): number {
  return Math.max(a, b);
}

function equal(a: number, b: number): boolean {
  return a === b;
}
