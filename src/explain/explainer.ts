import type { Quotient } from "../number/quotient.js";
import type { Bounds } from "../rules/place.js";
import type { Line, NamedRounding } from "./line.js";
import type { Unmet } from "./proof.js";

/** What every kind of rule can tell about its points. Each kind is one file, and answers in this order. */
export interface Explainer<Rule, Facts> {
  /** From the facts to the points, line by line; no line where the rule itself states the points for such facts. */
  readonly working: (rule: Rule, facts: Facts, setting: Setting) => readonly Line[];
  /** What the facts leave unfulfilled. */
  readonly unmet: (rule: Rule, facts: Facts, setting: Setting) => readonly Wanting[];
}

/** The leaf that a rule is applied in: its bounds, as exact numbers too, and how its points are rounded. */
export interface Setting {
  readonly bounds: Bounds;
  readonly min: string;
  readonly max: string;
  readonly rounded: NamedRounding;
}

/** Something unfulfilled, and what the rule would earn had it alone been fulfilled, before the rounding of the leaf. */
export interface Wanting extends Omit<Unmet, "wouldGive"> {
  readonly earns: Quotient;
}
