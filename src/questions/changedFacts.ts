import type { Absent } from "../assessment/dossier.js";
import type { Facts } from "../rules/rule.js";

/** Other facts of one leaf of one unit. */
export interface ChangedFacts {
  readonly unit: string;
  readonly leaf: string;
  /** As they would stand in the end, or why there would be none. */
  readonly facts: Facts | Absent;
}
