import type { Clause } from "../issue/clause.js";
import type { Issue, Path } from "../issue/issue.js";
import type { Decimal } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { Quotient } from "../number/quotient.js";

/** What a leaf may give: never less than `min`, never more than `max`. */
export interface Bounds {
  readonly min: Decimal;
  readonly max: Decimal;
  /** Decimal places that a leaf's points keep, as the scheme declares. */
  readonly places: number;
}

/** The fewest and the most points that a rule can come to. */
export interface Reach {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** Which criterion is spoken of, and where it stands. */
export interface At {
  readonly code: string;
  readonly path: Path;
  readonly clause?: Clause | undefined;
}

/** A figure of points that a rule writes down, and where. */
export interface Written {
  readonly path: Path;
  readonly points: Points;
}

/** What every kind of rule can be asked. Each kind is one file, and answers in this order. */
export interface Kind<Rule, Facts> {
  /** What is wrong with the rule as written, apart from its reach. */
  readonly checkRule: (rule: Rule, at: At, bounds: Bounds) => readonly Issue[];
  /** The fewest and the most points it can come to. */
  readonly reach: (rule: Rule, bounds: Bounds) => Reach;
  /** The points written in it. */
  readonly written: (rule: Rule) => readonly Written[];
  /** What is wrong with the facts under this rule. */
  readonly checkFacts: (rule: Rule, facts: Facts, at: At, bounds: Bounds) => readonly Issue[];
  /** The points that sound facts earn, before the one rounding of the leaf; `null` while a fact is still awaited. */
  readonly earn: (rule: Rule, facts: Facts, bounds: Bounds) => Quotient | null;
}
