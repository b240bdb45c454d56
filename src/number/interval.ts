import { ONE } from "./decimal.js";
import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  multiplyQuotients,
  NOTHING,
  type Quotient,
  whole,
} from "./quotient.js";

/** Between which figures something lies. */
export interface Interval {
  readonly low: End;
  readonly high: End;
}

/** An end of an interval, `isOpen` where the figure itself is never reached; `null` where there is no end. */
export type End = { readonly at: Quotient; readonly isOpen: boolean } | null;

const UNIT: Quotient = whole(ONE);

export const ANY: Interval = { low: null, high: null };
export const POSITIVE: Interval = { low: { at: NOTHING, isOpen: true }, high: null };

export function closed(at: Quotient): NonNullable<End> {
  return { at, isOpen: false };
}

/** Just this figure. */
export function only(at: Quotient): Interval {
  return { low: closed(at), high: closed(at) };
}

/** What lies in both. */
export function meet(a: Interval, b: Interval): Interval {
  return { low: inner(a.low, b.low, 1), high: inner(a.high, b.high, -1) };
}

/** The least interval that holds both. */
export function join(a: Interval, b: Interval): Interval {
  return { low: outer(a.low, b.low, 1), high: outer(a.high, b.high, -1) };
}

/** Where the lesser of two figures lies. */
export function lesserOf(a: Interval, b: Interval): Interval {
  return { low: outer(a.low, b.low, 1), high: inner(a.high, b.high, -1) };
}

/** Where the greater of two figures lies. */
export function greaterOf(a: Interval, b: Interval): Interval {
  return { low: inner(a.low, b.low, 1), high: outer(a.high, b.high, -1) };
}

/** The stricter of two ends of one side: 1 for low ends, −1 for high ends. */
function inner(a: End, b: End, side: 1 | -1): End {
  if (a === null || b === null) return a ?? b;
  const order = side * compareQuotients(a.at, b.at);
  return order > 0 || (order === 0 && a.isOpen) ? a : b;
}

/** The laxer of two ends of one side. */
function outer(a: End, b: End, side: 1 | -1): End {
  if (a === null || b === null) return null;
  const order = side * compareQuotients(a.at, b.at);
  return order < 0 || (order === 0 && !a.isOpen) ? a : b;
}

export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compareQuotients(low.at, high.at);
  return order > 0 || (order === 0 && (low.isOpen || high.isOpen));
}

/** What lies in both; `null` where they have no figure in common. */
export function common(a: Interval, b: Interval): Interval | null {
  const both = meet(a, b);
  return isEmpty(both) ? null : both;
}

export function isSame(a: Interval, b: Interval): boolean {
  const same = (one: End, other: End): boolean =>
    one === null || other === null
      ? one === other
      : one.isOpen === other.isOpen && compareQuotients(one.at, other.at) === 0;
  return same(a.low, b.low) && same(a.high, b.high);
}

export function isPositive({ low }: Interval): boolean {
  return low !== null && (signOf(low) > 0 || (signOf(low) === 0 && low.isOpen));
}

/** 1 where no figure is negative, −1 where none is positive, 0 where there may be both. */
export function signOfAll({ low, high }: Interval): -1 | 0 | 1 {
  if (low !== null && signOf(low) >= 0) return 1;
  return high !== null && signOf(high) <= 0 ? -1 : 0;
}

function signOf({ at }: NonNullable<End>): number {
  return at.over.comparedTo("0");
}

export function addIntervals(a: Interval, b: Interval): Interval {
  const end = (x: End, y: End): End =>
    x === null || y === null ? null : { at: addQuotients(x.at, y.at), isOpen: x.isOpen || y.isOpen };
  return { low: end(a.low, b.low), high: end(a.high, b.high) };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negate(b));
}

/** The interval times one figure. */
export function scaleInterval({ low, high }: Interval, by: Quotient): Interval {
  const sign = by.over.comparedTo("0");
  if (sign === 0) return only(NOTHING);
  const end = (one: End): End => (one === null ? null : { at: multiplyQuotients(one.at, by), isOpen: one.isOpen });
  return sign > 0 ? { low: end(low), high: end(high) } : { low: end(high), high: end(low) };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (signOfAll(a) === 0) return signOfAll(b) === 0 ? ofEitherSign(a, b) : multiplyIntervals(b, a);
  if (signOfAll(a) < 0) return negate(multiplyIntervals(negate(a), b));
  // `a` is never negative: the ends of `b` meet the ends of `a` that take them furthest out.
  return { low: furthest(b.low, a, "low"), high: furthest(b.high, a, "high") };
}

/** `end × a`, where `a` is never negative, as far out to that side as it comes. */
function furthest(end: End, a: Interval, side: "low" | "high"): End {
  const low = a.low as NonNullable<End>;
  if (end === null) return isOnly(a) && signOf(low) === 0 ? closed(NOTHING) : null;
  const outward = side === "high" ? signOf(end) > 0 : signOf(end) < 0;
  if (signOf(end) === 0) return { at: NOTHING, isOpen: end.isOpen && isPositive(a) };
  const by = outward ? a.high : low;
  if (by === null) return null;
  // At zero the end itself does not matter, so an open one is reached if zero is.
  const isOpen = signOf(by) === 0 ? by.isOpen : end.isOpen || by.isOpen;
  return { at: multiplyQuotients(end.at, by.at), isOpen };
}

function ofEitherSign(a: Interval, b: Interval): Interval {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return ANY;
  const [first, ...more] = [a.low, a.high].flatMap((x) =>
    [b.low, b.high].map((y) => only(multiplyQuotients(x.at, (y as NonNullable<End>).at))),
  ) as [Interval, ...Interval[]];
  return more.reduce(join, first);
}

function isOnly({ low, high }: Interval): boolean {
  return low !== null && high !== null && compareQuotients(low.at, high.at) === 0;
}

function negate({ low, high }: Interval): Interval {
  return scaleInterval({ low, high }, { over: ONE.neg(), under: ONE });
}

/** One divided by the figures of an interval; anything, where zero may be among them. */
export function inverseOf(one: Interval): Interval {
  if (!isPositive(one)) return isPositive(negate(one)) ? negate(inverseOf(negate(one))) : ANY;
  const { low, high } = one as { readonly low: NonNullable<End>; readonly high: End };
  return {
    low: high === null ? { at: NOTHING, isOpen: true } : { at: divideQuotients(UNIT, high.at), isOpen: high.isOpen },
    high: signOf(low) === 0 ? null : { at: divideQuotients(UNIT, low.at), isOpen: low.isOpen },
  };
}
