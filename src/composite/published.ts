import type { Arithmetic } from "../number/arithmetic.js";
import { percentIn } from "../number/percent.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * The figure that is published for so many points out of a maximum, rounded once by `rounding.index`; `null` where there
 * is no maximum. A share is published between 0 and 1.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: the index is the points attained. Our reading: sister provinces publish
 *   percent or a share; the Decision has no word on rounding.
 */
export function publishedOf<Amount>(
  arithmetic: Arithmetic<Amount>,
  { publishes, rounding }: Pick<Scheme, "publishes" | "rounding">,
  points: Amount,
  max: Amount,
): string | null {
  if (arithmetic.equal(max, arithmetic.zero)) return null;
  switch (publishes) {
    case "points":
      return arithmetic.rounded(points, rounding.index);
    case "percent":
      return percentIn(arithmetic, points, max, rounding.index);
    case "share":
      return arithmetic.quotient(1, points, max, rounding.index);
  }
}
