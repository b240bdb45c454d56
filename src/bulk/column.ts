import type { RoundingMode } from "../number/rounding.js";
import type { Facts } from "../rules/rule.js";
import type { OpenLeaf } from "../scheme/openScheme.js";
import { unitsOf } from "./whole.js";

/** The facts of one leaf for many units, as whole numbers. */
export interface Column {
  /** Takes in what one unit states. */
  readonly take: (row: number, facts: Facts) => Taken;
  /** The points of the first so many units. What stands in a row that took nothing in says nothing. */
  readonly score: (points: Float64Array, size: number) => void;
  /** Whether any facts at all can be taken in; where not, the leaf is always scored in decimals. */
  readonly exact: boolean;
}

/** What became of facts: `taken`; one of them is awaited (`pending`); or they do not fit whole numbers below 2^53. */
export type Taken = "taken" | "pending" | "unfit";

/** What a column is built on. */
export interface Ground {
  readonly own: OpenLeaf;
  /** Units that it has room for. */
  readonly capacity: number;
  readonly scale: Scale;
}

/** The unit in which a plan counts points: `10^-places`. */
export interface Scale {
  readonly places: number;
  /** Units of the plan in one unit of the last place that a leaf's points keep. */
  readonly grain: number;
  readonly mode: RoundingMode;
}

/** Points that a sound scheme writes down, in units of the plan. */
export function pointsIn({ places }: Scale, spelling: string): number {
  return unitsOf(spelling, places);
}

/** A leaf's maximum in units of the last place that its points keep. */
export function topOf({ own, scale }: Ground): number {
  return pointsIn(scale, own.leaf.max) / scale.grain;
}
