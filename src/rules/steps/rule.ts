import type { Points } from "../../number/quantity.js";
import type { Measured } from "../form/measured.js";
import type { Limit } from "../measure.js";

/**
 * A table of steps, best first: the first whose limit is kept counts. All limits run one way, and what keeps none gets
 * `otherwise`, so that gaps and overlaps cannot be written.
 */
export interface StepsRule extends Measured {
  readonly kind: "steps";
  /**
   * What lies past the best step, of a table that is full in the middle ("95 to 105 % full, above 105 % half, above 110 %
   * nothing"). It is looked at first; the farthest comes first, and farther out gives no more.
   */
  readonly beyond?: readonly Step[];
  readonly steps: readonly Step[];
  readonly otherwise: Points;
}

/** A step has exactly one limit; for a ratio it is in percent. */
export interface Step extends Limit {
  readonly points: Points;
}
