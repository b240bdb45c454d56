import type { Quotient } from "../number/quotient.js";
import type { Bounds } from "../rules/place.js";
import type { NamedRounding } from "./line.js";
import type { Unmet } from "./proof.js";

/** The leaf that a rule is applied in: its bounds, and how its points are rounded. */
export interface Setting {
  readonly bounds: Bounds;
  readonly max: string;
  readonly rounded: NamedRounding;
}

/** Something unfulfilled, and what the rule would earn had it alone been fulfilled, before the rounding of the leaf. */
export interface Wanting extends Omit<Unmet, "wouldGive"> {
  readonly earns: Quotient;
}
