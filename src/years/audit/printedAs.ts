import { type Decimal, decimal, ONE } from "../../number/decimal.js";
import { closed, common, type End, type Interval, only } from "../../number/interval.js";
import { whole } from "../../number/quotient.js";
import { type Rounding, roundQuotient } from "../../number/rounding.js";

/** The figures from one to another, both included; no end where none is stated. */
export function between(least: string | undefined, most: string | undefined): Interval {
  const end = (at: string | undefined): End => (at === undefined ? null : closed(whole(decimal(at))));
  return { low: end(least), high: end(most) };
}

/**
 * The exact figures that are printed so.
 *
 * @law a figure may be what is printed for it: printedAs(round(q)) holds q
 */
export function printedAs(printed: Decimal, rounding: Rounding | "exact"): Interval {
  if (rounding === "exact") return only(whole(printed));
  const { places, mode } = rounding;
  const unit = ONE.shifted(-places);
  if (mode === "down") {
    // Digits are cut off towards zero, so that zero is printed for what lies on both sides of it.
    const own = closed(whole(printed));
    return {
      low: printed.gt("0") ? own : { at: whole(printed.minus(unit)), isOpen: true },
      high: printed.isNegative() ? own : { at: whole(printed.plus(unit)), isOpen: true },
    };
  }
  const half = unit.times("0.5");
  const isEven = mode === "half-even" && printed.shifted(places).mod("2").isZero();
  // Half up is by magnitude: the end that is farther from zero rounds away.
  const isOpen = (isFar: boolean): boolean => (mode === "half-even" ? !isEven : isFar);
  return {
    low: { at: whole(printed.minus(half)), isOpen: isOpen(!printed.gt("0")) },
    high: { at: whole(printed.plus(half)), isOpen: isOpen(!printed.isNegative()) },
  };
}

/** The figures that could be printed for some figure of an interval: the least of them and the greatest. */
export function prints(
  interval: Interval,
  rounding: Rounding | "exact",
  places: number,
): { readonly least: Decimal | null; readonly most: Decimal | null } {
  const how: Rounding = rounding === "exact" ? { places, mode: "half-up" } : rounding;
  const unit = ONE.shifted(-how.places);
  const fits = (printed: Decimal): boolean => common(printedAs(printed, rounding), interval) !== null;
  const at = (end: End, inwards: Decimal): Decimal | null => {
    if (end === null) return null;
    const near = roundQuotient(end.at, how);
    return [near.minus(inwards), near, near.plus(inwards)].find(fits) ?? near;
  };
  return { least: at(interval.low, unit), most: at(interval.high, unit.neg()) };
}
