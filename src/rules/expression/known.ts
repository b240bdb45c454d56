import type { Expression, FactName } from "./expression.js";

/**
 * What the reader of facts has proved of every set of facts that it accepts. A rule's form holds this; bounds and
 * columns rely on it.
 */
export interface Known {
  readonly facts: readonly KnownFact[];
  readonly shares: readonly Shares[];
  /** Figures that are more than zero: the denominator minus what is excused. */
  readonly positive: readonly Expression[];
}

export interface KnownFact {
  readonly fact: FactName;
  /** The least and the most that the number can be; without a limit where left out. */
  readonly least?: string | undefined;
  readonly most?: string | undefined;
  /** Decimal places that the number may have: 0 for a count. */
  readonly places?: number | undefined;
  /** The ids that may be stated, where the fact is an id and no number. */
  readonly ids?: readonly string[] | undefined;
}

/** Several facts, none of them negative, that together are no more than a figure. */
export interface Shares {
  readonly facts: readonly FactName[];
  readonly of: Expression;
}
