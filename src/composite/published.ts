import { type Decimal, spell } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import { roundDecimal } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";

/** The figure that is published for so many points of a maximum; `null` where there is no maximum. */
export function publishedOf({ publishes, rounding }: Scheme, points: Decimal, max: Decimal): string | null {
  const percent = percentOf(points, max, rounding.index);
  if (percent === null || publishes === "percent") return percent;
  return spell(roundDecimal(points, rounding.index));
}
