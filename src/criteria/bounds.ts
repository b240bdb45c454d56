import { decimal, ZERO } from "../number/decimal.js";
import type { Bounds } from "../rules/place.js";
import type { Leaf } from "./criterion.js";

/** What a leaf may give, and how finely. */
export function boundsOf({ min, max }: Leaf, places: number): Bounds {
  return { min: min === undefined ? ZERO : decimal(min), max: decimal(max), places };
}
