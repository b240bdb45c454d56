import type { Percent, Points } from "../number/quantity.js";

/** From what difference on a change is a jump, up or down. */
export interface JumpThresholds {
  /** Of the published index, in what it is published in. */
  readonly index: Points | Percent;
  /** Of a part or a criterion, in percentage points of its maximum. */
  readonly criterion: Percent;
}
