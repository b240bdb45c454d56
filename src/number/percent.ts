import { type Arithmetic, decimals } from "./arithmetic.js";
import type { Decimal } from "./decimal.js";
import type { Percent } from "./quantity.js";
import type { Rounding } from "./rounding.js";

/** `100 × part ÷ whole`, rounded once; `null` where there is nothing to divide, or to divide by. */
export function percentOf(part: Decimal | null, whole: Decimal, rounding: Rounding): Percent | null {
  return percentIn(decimals, part, whole, rounding);
}

/** {@link percentOf} in any arithmetic. */
export function percentIn<Amount>(
  arithmetic: Arithmetic<Amount>,
  part: Amount | null,
  whole: Amount,
  rounding: Rounding,
): Percent | null {
  const { zero, equal, quotient } = arithmetic;
  if (part === null || equal(whole, zero)) return null;
  // Nothing and everything, which most leaves are, need no rounding.
  if (equal(part, zero)) return "0";
  if (equal(part, whole)) return "100";
  return quotient(100, part, whole, rounding);
}
