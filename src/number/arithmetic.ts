import { type Decimal, decimal, decimalText, greater, lesser, ZERO } from "./decimal.js";
import { type Rounding, roundQuotient } from "./rounding.js";

/**
 * What the index is computed in. Every policy of the index (a sum, a cap, what does not apply, a percentage) is written
 * once, over any arithmetic: exact decimals for one unit, whole numbers for many units at once.
 */
export interface Arithmetic<Amount> {
  readonly zero: Amount;
  /** So many zeros, to be written over. */
  readonly places: (count: number) => Places<Amount>;
  readonly read: (text: string) => Amount;
  /** The canonical spelling. */
  readonly decimalText: (amount: Amount) => string;
  readonly plus: (a: Amount, b: Amount) => Amount;
  readonly lesser: (a: Amount, b: Amount) => Amount;
  readonly greater: (a: Amount, b: Amount) => Amount;
  readonly equal: (a: Amount, b: Amount) => boolean;
  /** `to × amount ÷ from`, rounded once. */
  readonly scaled: (amount: Amount, from: Amount, to: Amount, rounding: Rounding) => Amount;
  /** The spelling of `times × over ÷ under`, rounded once. */
  readonly quotient: (times: 1 | 100, over: Amount, under: Amount, rounding: Rounding) => string;
  /** The spelling of an amount, rounded once. */
  readonly rounded: (amount: Amount, rounding: Rounding) => string;
}

/** A list that is written by position: a list of decimals, or a typed array. */
export interface Places<Value> {
  readonly length: number;
  [at: number]: Value;
  fill(value: Value): unknown;
}

/** Exact decimals of any length. */
export const decimals: Arithmetic<Decimal> = {
  zero: ZERO,
  places: (count) => new Array<Decimal>(count).fill(ZERO),
  read: decimal,
  decimalText,
  plus: (a, b) => a.plus(b),
  lesser,
  greater,
  equal: (a, b) => a.eq(b),
  scaled: (amount, from, to, rounding) => roundQuotient({ over: to.times(amount), under: from }, rounding),
  quotient: (times, over, under, rounding) => decimalText(roundQuotient({ over: over.times(times), under }, rounding)),
  rounded: (amount, rounding) => decimalText(roundQuotient({ over: amount, under: decimal("1") }, rounding)),
};
