import type { Clause } from "../issue/clause.js";
import type { Path } from "../issue/issue.js";
import type { Decimal } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { FactName } from "./expression/expression.js";

/** What a leaf may give: never less than `min`, never more than `max`. */
export interface Bounds {
  readonly min: Decimal;
  readonly max: Decimal;
  /** Decimal places that a leaf's points keep, as the scheme declares. */
  readonly places: number;
}

/** Which criterion is spoken of, and where it stands. */
export interface At {
  readonly code: string;
  readonly path: Path;
  readonly clause?: Clause | undefined;
}

/** A figure of points that a rule writes down, and where. */
export interface DeclaredPoints {
  readonly path: Path;
  readonly points: Points;
}

/** Where a rule stands: in a leaf, or in another rule, which then says what it may give there. */
export interface Place {
  readonly min: Points;
  readonly max: Points;
  /** Decimal places that the leaf's points keep. */
  readonly places: number;
  /** What stands before the name of each of its facts: nothing in a leaf, the id of the term in a sum. */
  readonly within: FactName;
}

/** A rule, as far as a kind knows the rules that stand inside its own. */
export interface AnyRule {
  readonly kind: string;
}

/** The facts of any rule. */
export type AnyFacts = object;

/** Every rule and all facts, as far as they are known where a rule holds others. */
export interface Any {
  readonly rule: AnyRule;
  readonly facts: AnyFacts;
}

/** The name of one of a rule's facts. */
export function nameIn(place: Place, ...name: FactName): FactName {
  return [...place.within, ...name];
}
