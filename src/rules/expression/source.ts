import type { Figure } from "../../number/decimal.js";
import type { FactName } from "./expression.js";

/**
 * Where a prepared expression finds its facts: asked for each name once, when the expression is prepared, for a function that
 * reads that fact, as the facts state it. Only what a set of facts really needs is read; `null` where it is still awaited.
 */
export interface FactSource<Facts> {
  readonly number: (name: FactName) => (facts: Facts) => Figure | null;
  readonly id: (name: FactName) => (facts: Facts) => string | null;
}
