import { type Decimal, HUNDRED, spell } from "./decimal.js";
import type { Percent } from "./quantity.js";
import { type Rounding, roundQuotient } from "./rounding.js";

/** `100 × part ÷ whole`, rounded once; `null` where there is nothing to divide, or to divide by. */
export function percentOf(part: Decimal | null, whole: Decimal, rounding: Rounding): Percent | null {
  if (part === null || whole.isZero()) return null;
  // Nothing and everything, which most leaves are, need no rounding.
  if (part.isZero()) return "0";
  if (part.eq(whole)) return "100";
  return spell(roundQuotient({ over: part.times(HUNDRED), under: whole }, rounding));
}
