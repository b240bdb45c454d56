import type { Amount, Points } from "../../number/quantity.js";
import type { Measured } from "../form/measured.js";
import type { Limit } from "../measure.js";

/** Points in proportion: b/a × maximum, full at the target; under a threshold something else. */
export interface ProportionalRule extends Measured {
  readonly kind: "proportional";
  /** Where the maximum is reached: in percent for a ratio (default 100), as a value otherwise (then required). */
  readonly target?: Amount;
  readonly from?: Threshold;
}

/** The proportion counts from here; short of it `otherwise` is given. Exactly one of the two limits is written. */
export interface Threshold extends Pick<Limit, "atLeast" | "above"> {
  readonly otherwise: Points;
}
