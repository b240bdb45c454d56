import type { Amount, Points } from "../../number/quantity.js";
import type { Measured } from "../form/measured.js";

/**
 * Points by straight lines between given points: slopes ("1 điểm mỗi 1 %"), plateaux, and less for more. Before the first and
 * after the last point nothing changes any more.
 */
export interface LineRule extends Measured {
  readonly kind: "line";
  /** Two points or more, by rising figure; in percent for a ratio. */
  readonly through: readonly LinePoint[];
}

export interface LinePoint {
  readonly at: Amount;
  readonly points: Points;
}
