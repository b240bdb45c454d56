import type { Absent, Unit } from "../assessment/dossier.js";
import type { Case } from "../composite/unitCase.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { Issue } from "../issue/issue.js";
import type { Percent, Points } from "../number/quantity.js";
import type { Facts } from "../rules/rule.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { Year } from "../year/year.js";
import type { Excess } from "./excess.js";

/**
 * A scheme compiled to columns of whole numbers, for a whole province at once. Documents go in and plain results come
 * out; the columns stay inside. What the leaves of a case have come to is kept beside its dossier, for as long as you hold
 * that, if the documents have been read before: who asks again has them looked at once.
 */
export interface Plan {
  readonly scheme: SchemeStamp;
  /**
   * `true` where whole numbers below 2^53 hold every step for facts of ordinary size; else the steps that the reference
   * takes instead. Results are the same either way, and a single fact that is too large or too fine goes that way alone.
   */
  readonly exact: true | readonly Excess[];
  /** The index of every case, in their order: what `evaluate` gives, to the last bit. */
  readonly index: (cases: readonly Case[], year?: Year) => readonly UnitIndex[];
  /**
   * Only what a league table shows, many times faster: for a slider that follows the hand, or a simulation. Cases are
   * ranked within their groups, and each period by itself, as if they were all.
   */
  readonly figures: (cases: readonly Case[], year?: Year) => readonly PlacedFigures[];
  /**
   * What was accepted in these cases but should be checked: the notices of `evaluate`, which stand beside no figure here. They take as
   * long as `evaluate` does, so ask once before figures are shown, not each time they change.
   */
  readonly notices: (cases: readonly Case[], year?: Year) => readonly Issue[];
  /**
   * The same cases with other facts of one leaf, asked again and again: what `figures` gives for `withFacts`, but all
   * else is taken in only once, so that a slider moves a whole province while it is dragged. The leaf is one that units
   * score themselves; its adjustments are left out. With a year, a unit to which the leaf does not apply keeps that, and a group
   * is compared anew each time. Facts that do not fit throw, each at its unit's position.
   */
  readonly vary: (
    cases: readonly Case[],
    leaf: string,
    year?: Year,
  ) => (factsOf: (unit: Unit) => Facts | Absent) => readonly PlacedFigures[];
}

/** What a league table shows of one unit. */
export interface PlacedFigures {
  readonly unit: string;
  readonly group: string;
  /** Whether nothing is pending. */
  readonly complete: boolean;
  /** Exact. */
  readonly points: Points;
  /** Exact. */
  readonly max: Points;
  /** Rounded by `rounding.index`; `null` where the maximum is 0. */
  readonly percent: Percent | null;
  /** Rounded by `rounding.index`; `null` for a draft and where nothing applies. */
  readonly published: string | null;
  readonly class: string | null;
  /** The rank in its group; `null` where there is no published figure. */
  readonly rank: number | null;
}
