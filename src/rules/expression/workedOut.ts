import { ONE } from "../../number/decimal.js";
import { type Exact, readExact, spellExact } from "../../number/exact.js";
import {
  addQuotients,
  divideQuotients,
  multiplyQuotients,
  NOTHING,
  type Quotient,
  whole,
} from "../../number/quotient.js";
import type { Factor, ProofTerm } from "./proofLine.js";

/** A figure as it is printed: factors, and what they are divided by. */
export interface Printed {
  readonly above: readonly Factor[];
  readonly below: readonly Factor[];
}

const UNIT: Quotient = whole(ONE);

export function valueOfFactor(factor: Factor): Exact {
  return typeof factor === "string" ? factor : factor.value;
}

/** Terms added up and divided, as anybody works them out again. */
export function workedOut(terms: readonly ProofTerm[], divisors: readonly Factor[]): Quotient {
  const total = terms.map(({ factors }) => productOf(factors)).reduce(addQuotients, NOTHING);
  return divideQuotients(total, productOf(divisors));
}

function productOf(factors: readonly Factor[]): Quotient {
  return factors.map((factor) => readExact(valueOfFactor(factor))).reduce(multiplyQuotients, UNIT);
}

/** Whether the digits of a number end. */
export function ends(value: Quotient): boolean {
  return !spellExact(value).includes("/");
}

/** Two printed figures multiplied. */
export function times(a: Printed, b: Printed): Printed {
  return { above: [...a.above, ...b.above], below: [...a.below, ...b.below] };
}

/** One printed figure divided by another. */
export function over(a: Printed, b: Printed): Printed {
  return { above: [...a.above, ...b.below], below: [...a.below, ...b.above] };
}

/**
 * The same figure as shortly as it can be written: numbers without words that stand above and below are left out, so are ones,
 * and of two minus signs. What only says yes hands its words on.
 */
export function shortened({ above, below }: Printed): Printed {
  const left = [...below];
  const kept = above.filter((factor) => {
    const at = typeof factor === "string" ? left.indexOf(factor) : -1;
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const divisors = left.filter((factor) => factor !== "1");
  const minuses = kept.filter((factor) => factor === "-1").length;
  const rest = kept.filter((factor) => factor !== "1" && factor !== "-1");
  const factors = rest.length === 0 ? ["1"] : rest;
  return { above: minuses % 2 === 0 ? factors : negated(factors), below: divisors };
}

/** The factors with the other sign, which the first of them carries. */
export function negated(factors: readonly Factor[]): readonly Factor[] {
  const [first = "1", ...more] = factors;
  const value = valueOfFactor(first);
  const other = value.startsWith("-") ? value.slice(1) : value === "0" ? value : `-${value}`;
  return [typeof first === "string" ? other : { ...first, value: other }, ...more];
}
