import type { Points } from "../number/quantity.js";
import type { LocalizedText } from "../text/text.js";
import type { Gate } from "./gates.js";

/** How an index becomes a class (xếp loại, nhóm). */
export interface Bands {
  /** What the limits are written in: points, or percent or a share (0 to 1) of the unit's own maximum. */
  readonly on: "points" | "percent" | "share";
  /** Which figure is held against them: the published one, after its rounding, or the exact one before it. */
  readonly reads: "published" | "exact";
  /** Best class first. */
  readonly best: readonly Band[];
  /** The class of whatever reaches none of them. */
  readonly otherwise: ClassName;
  /** Conditions that keep a unit from a better class, applied one after another in this order. */
  readonly gates?: readonly Gate[];
}

export interface ClassName {
  readonly class: string;
  readonly title: LocalizedText;
}

export interface Band extends ClassName {
  /** The lowest figure of the class, itself included. */
  readonly from: Points;
}
