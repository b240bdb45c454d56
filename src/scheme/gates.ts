import type { Clause } from "../issue/clause.js";
import type { Percent, Points } from "../number/quantity.js";

/**
 * A condition on the class (điều kiện khống chế xếp loại): where it is met, the class is no better than the gate lets
 * through, whatever the figure.
 */
export interface Gate {
  readonly when: GateCondition;
  readonly then: GateOutcome;
  readonly clause?: Clause;
}

/** Met where the criterion has fewer points, a smaller share of its maximum, or this level. */
export type GateCondition = BelowCondition | LevelCondition;

export interface BelowCondition {
  /** The code of a criterion, or the id of a part; where a part has the code of a criterion, the part is meant. */
  readonly node: string;
  /** The limit itself is not below it. Never met where nothing of the criterion applies. */
  readonly below: { readonly percent: Percent } | { readonly points: Points };
}

export interface LevelCondition {
  /** The code of a leaf with a rule of levels. */
  readonly node: string;
  /** The level that its final facts state; never met where its points were set outright. */
  readonly level: string;
}

/** No better than a class; so many classes lower, down to the last; no class at all. */
export type GateOutcome = { readonly atMost: string } | { readonly lower: number } | "no-class";

const NONE: ReadonlySet<string> = new Set();

/** The leaves whose level decides a gate. */
export function gatedLevels({ gates }: { readonly gates?: readonly Gate[] }): ReadonlySet<string> {
  if (gates === undefined) return NONE;
  return new Set(gates.flatMap(({ when }) => ("level" in when ? [when.node] : [])));
}
