import { type Decimal, spell } from "../number/decimal.js";
import type { Percent } from "../number/quantity.js";
import { roundDecimal } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";

/** The figure that is published for so many points and the percentage they are; `null` where there is no maximum. */
export function publishedOf({ publishes, rounding }: Scheme, points: Decimal, percent: Percent | null): string | null {
  if (percent === null || publishes === "percent") return percent;
  return spell(roundDecimal(points, rounding.index));
}
