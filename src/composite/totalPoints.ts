import { type Decimal, sum } from "../number/decimal.js";
import type { Outcome } from "../scheme/absence.js";
import type { Scheme } from "../scheme/scheme.js";
import { rollUp } from "./rollUp.js";
import { sumParts } from "./sumParts.js";

/** The points of an index whose leaves have come to this. */
export function totalPoints(scheme: Scheme, outcomeAt: (leaf: string) => Outcome | null): Decimal {
  return sum(sumParts(scheme, rollUp(scheme, outcomeAt).parts).map(({ points }) => points));
}
