import { issue } from "../issue/issue.js";
import { type Decimal, decimal, greater, lesser, spell, sum, ZERO } from "../number/decimal.js";
import type { Amount, Ratio } from "../number/quantity.js";
import { compareSpellings } from "../number/spelling.js";
import type { Text } from "../text/text.js";
import { byId, duplicateIds, misnamedIds } from "./ids.js";
import type { Kind } from "./kind.js";
import { checkWhole, countedWhole } from "./measure.js";

/** Several outcomes of one whole, each with its weight: (b/a) × 1 + (c/a) × 0.5, times the maximum. */
export interface WeightedRule {
  readonly kind: "weighted";
  readonly terms: readonly Term[];
}

export interface Term {
  readonly id: string;
  readonly title: Text;
  /** The largest weight of a rule is 1. */
  readonly weight: Ratio;
}

export interface WeightedFacts {
  readonly counts: readonly Counted[];
  readonly whole: Amount;
  readonly excused?: Amount;
}

/** So many of one thing. */
export interface Counted {
  readonly id: string;
  readonly count: number;
}

export const weighted: Kind<WeightedRule, WeightedFacts> = {
  checkRule: (rule, at) => duplicateIds(rule.terms, at, "terms"),

  reach: (rule, { max }) => {
    const weights = rule.terms.map(({ weight }) => decimal(weight));
    return { least: weights.reduce(lesser, ZERO).times(max), most: weights.reduce(greater, ZERO).times(max) };
  },

  written: () => [],

  checkFacts: (rule, facts, at) => {
    const wrongWhole = checkWhole(facts, at);
    const names = facts.counts.map(({ id }) => id);
    const misnamed = misnamedIds(names, rule.terms, at, "counts");
    const counted = String(facts.counts.reduce((total, { count }) => total + BigInt(count), 0n));
    if (wrongWhole.length > 0) return [...misnamed, ...wrongWhole];
    const whole = facts.excused === undefined ? facts.whole : spell(countedWhole(facts));
    if (compareSpellings(counted, whole) <= 0) return misnamed;
    const params = { code: at.code, counts: counted, whole };
    return [...misnamed, issue("rules.counts_exceed_whole", [...at.path, "counts"], params, at.clause)];
  },

  earn: (rule, facts, { max }) => {
    const weighed: Decimal[] = facts.counts.map(({ id, count }) => decimal(byId(rule.terms, id).weight).times(count));
    return { over: max.times(sum(weighed)), under: countedWhole(facts) };
  },
};
