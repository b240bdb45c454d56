import type { Amount } from "../../number/quantity.js";
import type { Any } from "../place.js";
import type { Term, TermFacts } from "../term.js";

/**
 * Several formulas in one printed leaf, added up: a share of 45 points and one for each application, a level less so much
 * for each fault, the mean of two marks.
 */
export interface SumRule<All extends Any = Any> {
  readonly kind: "sum";
  readonly terms: readonly SumTerm<All>[];
  /** What the sum is divided by: 2 for the mean of two. */
  readonly dividedBy?: Amount;
}

export interface SumTerm<All extends Any = Any> extends Term<All> {
  /** How many times it counts. */
  readonly times?: Amount;
}

export interface SumFacts<All extends Any, Id extends string = string> {
  /** One set of facts for each term. */
  readonly terms: readonly TermFacts<All, Id>[];
}
