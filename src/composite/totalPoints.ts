import type { Decimal } from "../number/decimal.js";
import type { Outcome } from "../scheme/absence.js";
import { leafOutcomes } from "./leafOutcomes.js";
import { type RolledUp, rollUp } from "./rollUp.js";
import type { ScoringTree } from "./scoringTree.js";
import { sumOfParts, sumParts } from "./sumParts.js";

/** The points of an index whose leaves, by their position, have come to this. */
export function totalPoints(prepared: ScoringTree<Decimal>, outcomeAt: (leaf: number) => Outcome | null): Decimal {
  return sumOfParts(prepared.arithmetic, sumParts(prepared, rollUpOutcomes(prepared, outcomeAt).parts)).points;
}

/** {@link rollUp} of outcomes as documents spell them. */
export function rollUpOutcomes(
  prepared: ScoringTree<Decimal>,
  outcomeAt: (leaf: number) => Outcome | null,
): RolledUp<Decimal> {
  return rollUp(prepared, leafOutcomes(prepared.arithmetic, prepared.leaves.length, outcomeAt));
}
