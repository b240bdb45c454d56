import type { Rounding } from "../number/rounding.js";
import type { Succession } from "./succession.js";

/** What is declared to be comparable between two years. */
export interface Comparability {
  /** How units gave way to others in between. */
  readonly succession: Succession;
  /**
   * Criteria and parts of the earlier edition beside those of the later one that mean the same. Editions with the same
   * digest need none; between others, what is not listed is not compared.
   */
  readonly mapping: readonly { readonly from: string; readonly to: string }[];
  /** Whether the published figures of two different editions may be compared at all. */
  readonly index: "comparable" | "not-comparable";
  /** How a mean that is inherited is rounded; half up to as many places as the figures it is made from, where this is not declared. */
  readonly rounding?: Rounding;
}
