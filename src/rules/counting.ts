import { decimal, lesser, ZERO } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { whole } from "../number/quotient.js";
import type { Kind } from "./kind.js";

/** So many points for each, up to the maximum. */
export interface CountingRule {
  readonly kind: "counting";
  readonly each: Points;
}

export interface CountingFacts {
  readonly count: number;
}

export const counting: Kind<CountingRule, CountingFacts> = {
  checkRule: () => [],
  reach: (_rule, { max }) => ({ least: ZERO, most: max }),
  written: ({ each }) => [{ path: ["each"], points: each }],
  checkFacts: () => [],
  earn: ({ each }, { count }, { max }) => whole(lesser(max, decimal(each).times(count))),
};
