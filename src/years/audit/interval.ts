import { type Decimal, decimal, ONE } from "../../number/decimal.js";
import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  multiplyQuotients,
  NOTHING,
  type Quotient,
  whole,
} from "../../number/quotient.js";
import { type Rounding, roundQuotient } from "../../number/rounding.js";

/** All exact figures between two ends. An end that is not there is infinitely far. */
export interface Interval {
  readonly least: End | null;
  readonly most: End | null;
}

interface End {
  readonly at: Quotient;
  /** The end itself is not among the figures. */
  readonly isOpen: boolean;
}

export const EVERYTHING: Interval = { least: null, most: null };

export function point(at: Decimal): Interval {
  const end: End = { at: whole(at), isOpen: false };
  return { least: end, most: end };
}

/** The figures from one to another, both included; no end where none is stated. */
export function between(least: string | undefined, most: string | undefined): Interval {
  const end = (at: string | undefined): End | null =>
    at === undefined ? null : { at: whole(decimal(at)), isOpen: false };
  return { least: end(least), most: end(most) };
}

/**
 * The exact figures that are printed so.
 *
 * @law a figure may be what is printed for it: printedAs(round(q)) holds q
 */
export function printedAs(printed: Decimal, rounding: Rounding | "exact"): Interval {
  if (rounding === "exact") return point(printed);
  const { places, mode } = rounding;
  const unit = ONE.shifted(-places);
  if (mode === "down") {
    // Digits are cut off towards zero, so that zero is printed for what lies on both sides of it.
    const [below, above] = [printed.minus(unit), printed.plus(unit)].map((at) => ({ at: whole(at), isOpen: true }));
    const own: End = { at: whole(printed), isOpen: false };
    return {
      least: printed.gt("0") ? own : (below as End),
      most: printed.isNegative() ? own : (above as End),
    };
  }
  const half = unit.times("0.5");
  const isEven = mode === "half-even" && printed.shifted(places).mod("2").isZero();
  // Half up is by magnitude: the end that is farther from zero rounds away.
  const isOpen = (isFar: boolean): boolean => (mode === "half-even" ? !isEven : isFar);
  return {
    least: { at: whole(printed.minus(half)), isOpen: isOpen(!printed.gt("0")) },
    most: { at: whole(printed.plus(half)), isOpen: isOpen(!printed.isNegative()) },
  };
}

export function add(a: Interval, b: Interval): Interval {
  return { least: sumOf(a.least, b.least), most: sumOf(a.most, b.most) };
}

function sumOf(a: End | null, b: End | null): End | null {
  return a === null || b === null ? null : { at: addQuotients(a.at, b.at), isOpen: a.isOpen || b.isOpen };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, times(b, whole(decimal("-1"))));
}

/** Every figure times another. */
export function times({ least, most }: Interval, by: Quotient): Interval {
  const scaled = (end: End | null): End | null => end && { ...end, at: multiplyQuotients(end.at, by) };
  return by.over.isNegative()
    ? { least: scaled(most), most: scaled(least) }
    : { least: scaled(least), most: scaled(most) };
}

/** Every figure divided by a positive one. */
export function dividedBy(interval: Interval, by: Quotient): Interval {
  return times(interval, divideQuotients(whole(ONE), by));
}

/** What is in both; nothing where they have no figure in common. */
export function both(a: Interval, b: Interval): Interval | null {
  const least = farther(a.least, b.least, 1);
  const most = farther(a.most, b.most, -1);
  if (least === null || most === null) return { least, most };
  const order = compareQuotients(least.at, most.at);
  return order > 0 || (order === 0 && (least.isOpen || most.isOpen)) ? null : { least, most };
}

/** Of two ends the one that leaves less. */
function farther(a: End | null, b: End | null, direction: number): End | null {
  if (a === null || b === null) return a ?? b;
  const order = direction * compareQuotients(a.at, b.at);
  return order === 0 ? { ...a, isOpen: a.isOpen || b.isOpen } : order > 0 ? a : b;
}

export function isSame(a: Interval, b: Interval): boolean {
  const same = (one: End | null, other: End | null): boolean =>
    one === null || other === null
      ? one === other
      : one.isOpen === other.isOpen && compareQuotients(one.at, other.at) === 0;
  return same(a.least, b.least) && same(a.most, b.most);
}

export const ZERO_INTERVAL: Interval = { least: { at: NOTHING, isOpen: false }, most: { at: NOTHING, isOpen: false } };

/** The figures that could be printed for some figure of an interval: the least of them and the greatest. */
export function prints(
  interval: Interval,
  rounding: Rounding | "exact",
  places: number,
): { readonly least: Decimal | null; readonly most: Decimal | null } {
  const how: Rounding = rounding === "exact" ? { places, mode: "half-up" } : rounding;
  const unit = ONE.shifted(-how.places);
  const fits = (printed: Decimal): boolean => both(printedAs(printed, rounding), interval) !== null;
  const at = (end: End | null, inwards: Decimal): Decimal | null => {
    if (end === null) return null;
    const near = roundQuotient(end.at, how);
    return [near.minus(inwards), near, near.plus(inwards)].find(fits) ?? near;
  };
  return { least: at(interval.least, unit), most: at(interval.most, unit.neg()) };
}
