import type { Points } from "../number/quantity.js";
import type { Text } from "../text/text.js";

/** How an index becomes a class (xếp loại, nhóm). */
export interface Bands {
  /** What the limits are written in: points, or percent of the unit's own maximum. */
  readonly on: "points" | "percent";
  /** Which figure is held against them: the published one, after its rounding, or the exact one before it. */
  readonly reads: "published" | "exact";
  /** Best class first. */
  readonly best: readonly Band[];
  /** The class of whatever reaches none of them. */
  readonly otherwise: ClassName;
}

export interface ClassName {
  readonly class: string;
  readonly title: Text;
}

export interface Band extends ClassName {
  /** The lowest figure of the class, itself included. */
  readonly from: Points;
}
