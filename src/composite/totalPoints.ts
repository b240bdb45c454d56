import { type Decimal, decimal } from "../number/decimal.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import { type PreparedScheme } from "./preparedScheme.js";
import { type LeafOutcome, rollUp } from "./rollUp.js";
import { sumOfParts, sumParts } from "./sumParts.js";

/** The points of an index whose leaves have come to this. */
export function totalPoints(prepared: PreparedScheme<Decimal>, outcomeAt: (leaf: string) => Outcome | null): Decimal {
  const codes = prepared.leaves.map(({ own }) => own.leaf.code);
  const { parts } = rollUp(prepared, (leaf) => amountOf(outcomeAt(codes[leaf] as string)));
  return sumOfParts(prepared.arithmetic, sumParts(prepared, parts)).points;
}

/** An outcome in decimals. */
export function amountOf(outcome: Outcome | null): LeafOutcome<Decimal> {
  return outcome === null || isAbsence(outcome) ? outcome : decimal(outcome);
}
