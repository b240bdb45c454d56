import type { Any } from "../place.js";
import type { Term, TermFacts } from "../term.js";

/** The best case that is met: "trường hợp đáp ứng nhiều mức thì tính mức có điểm cao nhất". */
export interface BestRule<All extends Any = Any> {
  readonly kind: "best";
  readonly cases: readonly Term<All>[];
}

export interface BestFacts<All extends Any, Id extends string = string> {
  /** The facts of the cases that are met; a case that is not named gives nothing. */
  readonly cases: readonly TermFacts<All, Id>[];
}
