import { ONE } from "../../number/decimal.js";
import { type Exact, exactText, readExact } from "../../number/exact.js";
import {
  addQuotients,
  divideQuotients,
  multiplyQuotients,
  NOTHING,
  type Quotient,
  whole,
} from "../../number/quotient.js";
import type { Factor, ProofTerm } from "./proofLine.js";

/** A figure on the way to its print: factors, and what they are divided by. */
export interface WrittenFigure {
  readonly above: readonly Part[];
  readonly below: readonly Part[];
}

/** One number; one that the rule states may be left out where it changes nothing, one that facts state may not. */
interface Part {
  readonly factor: Factor;
  readonly isConstant: boolean;
}

/** A figure as it is printed. */
export interface Printed {
  readonly above: readonly Factor[];
  readonly below: readonly Factor[];
}

/** A number that the rule states. */
export function ofRule(value: Exact): WrittenFigure {
  return { above: [{ factor: value, isConstant: true }], below: [] };
}

/** A number that facts state, or that a line before has worked out. */
export function ofLine(factor: Factor): WrittenFigure {
  return { above: [{ factor, isConstant: false }], below: [] };
}

const UNIT: Quotient = whole(ONE);

function valueOfFactor(factor: Factor): Exact {
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
  return !exactText(value).includes("/");
}

/** Two figures multiplied. */
export function times(a: WrittenFigure, b: WrittenFigure): WrittenFigure {
  return { above: [...a.above, ...b.above], below: [...a.below, ...b.below] };
}

/** One figure divided by another. */
export function over(a: WrittenFigure, b: WrittenFigure): WrittenFigure {
  return { above: [...a.above, ...b.below], below: [...a.below, ...b.above] };
}

/**
 * The figure as shortly as it can be written: constants that stand above and below are left out, so are ones, and of two
 * minus signs.
 */
export function shortened({ above, below }: WrittenFigure): Printed {
  const left = [...below];
  const kept = above.filter((part) => {
    const at = left.findIndex((other) => part.isConstant && other.isConstant && other.factor === part.factor);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const isSign = ({ factor, isConstant }: Part): boolean => isConstant && (factor === "1" || factor === "-1");
  const minuses = kept.filter((part) => isSign(part) && part.factor === "-1").length;
  const rest = kept.filter((part) => !isSign(part)).map(({ factor }) => factor);
  const factors = rest.length === 0 ? ["1"] : rest;
  const divisors = left.filter(({ factor, isConstant }) => !(isConstant && factor === "1"));
  return {
    above: minuses % 2 === 0 ? factors : negated(factors),
    below: divisors.map(({ factor }) => factor),
  };
}

/** The factors with the other sign, which the first of them carries. */
export function negated(factors: readonly Factor[]): readonly Factor[] {
  const [first, ...more] = factors as readonly [Factor, ...Factor[]];
  const value = valueOfFactor(first);
  const other = value.startsWith("-") ? value.slice(1) : value === "0" ? value : `-${value}`;
  return [typeof first === "string" ? other : { ...first, value: other }, ...more];
}

/** A figure as it stands on a line: products that are added up and divided. */
export interface Content {
  readonly terms: readonly ProofTerm[];
  readonly divisors: readonly Factor[];
  /** Whether it is a number that the rule or the facts state, so that there is nothing to work out. */
  readonly isStated?: boolean;
}
