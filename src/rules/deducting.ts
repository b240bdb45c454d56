import { type Decimal, decimal, greater, sum } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { whole } from "../number/quotient.js";
import type { Text } from "../text/text.js";
import { byId, duplicateIds, misnamedIds } from "./ids.js";
import type { Bounds, Kind } from "./kind.js";
import type { Counted } from "./weighted.js";

/** The maximum, less so many points for each fault, and never below the least. */
export interface DeductingRule {
  readonly kind: "deducting";
  readonly faults: readonly Fault[];
  /** The fewest points left; the leaf's minimum where it is not stated. */
  readonly least?: Points;
}

export interface Fault {
  readonly id: string;
  readonly title: Text;
  /** What one fault takes away: a positive figure. */
  readonly points: Points;
}

export interface DeductingFacts {
  readonly faults: readonly Counted[];
}

export const deducting: Kind<DeductingRule, DeductingFacts> = {
  checkRule: (rule, at) => duplicateIds(rule.faults, at, "faults"),

  reach: (rule, bounds) => ({ least: leastOf(rule, bounds), most: greater(bounds.max, leastOf(rule, bounds)) }),

  written: (rule) => [
    ...rule.faults.map(({ points }, position) => ({ path: ["faults", position, "points"], points })),
    ...(rule.least === undefined ? [] : [{ path: ["least"], points: rule.least }]),
  ],

  checkFacts: (rule, { faults }, at) => {
    const names = faults.map(({ id }) => id);
    return misnamedIds(names, rule.faults, at, "faults");
  },

  earn: (rule, { faults }, bounds) => {
    const taken = sum(faults.map(({ id, count }) => decimal(byId(rule.faults, id).points).times(count)));
    return whole(greater(leastOf(rule, bounds), bounds.max.minus(taken)));
  },
};

function leastOf({ least }: DeductingRule, { min }: Bounds): Decimal {
  return least === undefined ? min : decimal(least);
}
