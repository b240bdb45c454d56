import { amount } from "../document/argument.js";
import { readList, wrongArgument } from "../document/arguments.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Decimal, decimal, decimalText, sum } from "../number/decimal.js";
import type { Points, Ratio } from "../number/quantity.js";
import { compareQuotients, type Quotient } from "../number/quotient.js";
import { fitsPlaces, roundQuotient } from "../number/rounding.js";

/**
 * Shares a total out in proportion to weights, so that the shares sum to it exactly (largest remainder). Use it to turn
 * weights into maxima, or to spread points that a removed criterion sets free.
 *
 * Every share is first cut off at `places`; the units of the last place that are left over go to the largest
 * remainders, the earlier weight first where two are equal.
 *
 * @param total - Points to share out, zero or more, written with at most `places` decimal places.
 * @param weights - Zero or more each, more than zero together; in any unit.
 * @param places - Decimal places of a share, 0 to 8.
 * @returns One share for each weight, in their order; canonical decimals, not rounded beyond `places`.
 * @throws `criteria.cannot_allocate` when the weights sum to zero or less, one is negative, or the total is negative or
 *   finer than `places`. `number.not_a_decimal`, `number.inexact` or `number.too_many_digits` for what is no decimal.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { allocate } from "par-index";
 *
 * allocate("70", ["1", "1", "1"], 2); // => ["23.34", "23.33", "23.33"]
 * ```
 * @clause Our reading: 880/QĐ-UBND fixes 100 = 70 + 30 (Phần II, mục II.2); whatever is shared out must still make that.
 * @law allocate preserves the total: sum(allocate(total, weights, places)) = total
 */
export function allocate(total: Points, weights: readonly (Ratio | Points)[], places: number): readonly Points[] {
  const whole = amount(total, ["total"]);
  const shares = (readList("weights", "list-of-decimals", weights) as typeof weights).map((weight, at) =>
    amount(weight, ["weights", at]),
  );
  if (typeof places !== "number") throw wrongArgument("places", "a-number", places);
  const under = sum(shares);
  const gridded = Number.isInteger(places) && places >= 0 && places <= 8 && fitsPlaces(whole, places);
  const impossible = !gridded || !under.gt(0) || shares.some((share) => share.lt(0)) || whole.lt(0);
  if (impossible) {
    throw new ScoringError([issue("criteria.cannot_allocate", [], { total: String(total), places: String(places) })]);
  }
  return shareOut(whole, shares, places).map(decimalText);
}

/** {@link allocate} for figures that are known to be valid, with any number of digits. */
export function shareOut(total: Decimal, weights: readonly Decimal[], places: number): readonly Decimal[] {
  const under = sum(weights);
  const exact = weights.map((weight): Quotient => ({ over: total.times(weight), under }));
  const cut = exact.map((quotient) => roundQuotient(quotient, { places, mode: "down" }));
  const unit = decimal(`1e-${places}`);
  const left = total.minus(sum(cut)).divToInt(unit).toNumber();
  const remainders = cut.map((share, at) => ({
    at,
    over: (exact[at] as Quotient).over.minus(share.times(under)),
    under,
  }));
  const luckiest = new Set(
    remainders
      // A sort keeps the order of what is equal: the earlier comes first.
      .sort((a, b) => compareQuotients(b, a))
      .slice(0, left)
      .map(({ at }) => at),
  );
  return cut.map((share, at) => (luckiest.has(at) ? share.plus(unit) : share));
}
