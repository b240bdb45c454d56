import type { RoundingMode } from "../number/rounding.js";
import { unitsOf } from "../number/unitsOf.js";
import type { NumberColumn } from "../rules/expression/wholeTable.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";

/** The facts of one leaf for many units, as whole numbers. */
export interface Column {
  /** Takes in what one unit states. */
  readonly take: (row: number, facts: Facts) => Taken;
  /** The points of the first units. Rows that were not filled are undefined. */
  readonly score: (points: Float64Array, size: number) => void;
  /** Whether any facts at all can be taken in; where not, the leaf is always scored in decimals. */
  readonly exact: boolean;
  /** The columns of its facts, where all of them are whole numbers. */
  readonly wholes?: () => readonly NumberColumn[] | null;
}

/** What became of facts: `taken`; one of them is awaited (`pending`); or they do not fit whole numbers below 2^53. */
export type Taken = "taken" | "pending" | "unfit";

/** What a column is built on. */
export interface ColumnSetting {
  readonly own: PreparedLeaf;
  /** The number of units that it can hold. */
  readonly capacity: number;
  readonly scale: Scale;
}

/** The unit in which a plan counts points: `10^-places`. */
export interface Scale {
  readonly places: number;
  /** Units of the plan in one unit of the last place that a leaf's points keep. */
  readonly roundingUnit: number;
  readonly mode: RoundingMode;
}

/** Points of a valid scheme, in units of the plan. */
function pointsIn({ places }: Scale, text: string): number {
  return unitsOf(text, places);
}

/** A leaf's maximum in units of the last place that its points keep. */
export function topOf({ own: leaf, scale }: ColumnSetting): number {
  return pointsIn(scale, leaf.leaf.max) / scale.roundingUnit;
}
