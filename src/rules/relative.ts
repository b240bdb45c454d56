import { issue } from "../issue/issue.js";
import { decimal, ZERO } from "../number/decimal.js";
import type { Amount } from "../number/quantity.js";
import { whole } from "../number/quotient.js";
import { compareSpellings } from "../number/spelling.js";
import type { Kind } from "./kind.js";

/** Against the best of the group: the highest value, or the lowest, gets the maximum and the others their proportion. */
export interface RelativeRule {
  readonly kind: "relative";
  readonly best: "highest" | "lowest";
}

export interface RelativeFacts {
  readonly value: Amount;
  /** The best value of the group; the leaf is pending until it is known. */
  readonly best?: Amount;
}

export const relative: Kind<RelativeRule, RelativeFacts> = {
  checkRule: () => [],

  reach: (_rule, { max }) => ({ least: ZERO, most: max }),

  written: () => [],

  checkFacts: (rule, facts, at) => {
    if (facts.best === undefined) return [];
    const order = compareSpellings(facts.value, facts.best);
    if (rule.best === "highest" ? order > 0 : order < 0) {
      const params = { code: at.code, value: facts.value, best: facts.best };
      return [issue("rules.value_beats_best", [...at.path, "value"], params, at.clause)];
    }
    if (rule.best === "highest" && facts.best === "0") {
      return [issue("rules.whole_is_zero", [...at.path, "best"], { code: at.code }, at.clause)];
    }
    return [];
  },

  earn: (rule, facts, { max }) => {
    if (facts.best === undefined) return null;
    const [value, best] = [decimal(facts.value), decimal(facts.best)];
    // With the lowest best, a value of zero is the best there is, and equals it.
    if (value.eq(best)) return whole(max);
    return rule.best === "highest" ? { over: max.times(value), under: best } : { over: max.times(best), under: value };
  },
};
