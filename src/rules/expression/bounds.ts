import type { Quotient } from "../../number/quotient.js";
import type { Division, Expression } from "./expression.js";
import type { Known } from "./known.js";
import { intervalOf, provingOf } from "./proving.js";

/** What is proved of the figure that an expression comes to. */
interface Bounds {
  /** No facts give less; `null` where no limit is proved. */
  readonly least: Quotient | null;
  /** No facts give more; `null` where no limit is proved. */
  readonly most: Quotient | null;
  /** Quotients whose divisor may be zero: an expression with one of them is no rule. */
  readonly unproved: readonly Division[];
}

/** The least and the most that an expression comes to, whatever facts the reader accepts. */
export function boundsOf(one: Expression, known: Known): Bounds {
  const unproved = new Set<Division>();
  const { low, high } = intervalOf(
    one,
    provingOf(known, (quotient) => unproved.add(quotient)),
  );
  return { least: low?.at ?? null, most: high?.at ?? null, unproved: [...unproved] };
}
