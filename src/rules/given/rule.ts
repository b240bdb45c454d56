import type { Points } from "../../number/quantity.js";

/** Points stated by a person or taken from an outside index, in allowed increments. */
export interface GivenRule {
  readonly kind: "given";
  /** Points go up from the leaf's minimum in increments of this size. */
  readonly step?: Points;
}

export interface GivenFacts {
  readonly points: Points;
  readonly reason: string;
}
