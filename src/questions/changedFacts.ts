import type { Absent } from "../assessment/dossier.js";
import type { Facts } from "../rules/rule.js";

/** Other facts of one leaf of one unit. */
export interface ChangedFacts {
  readonly unit: string;
  readonly leaf: string;
  /** The assumed final facts, or why there are none. */
  readonly facts: Facts | Absent;
}
