import { decimal, ONE, spell, sum } from "../number/decimal.js";
import { byId } from "../rules/ids.js";
import { countedWhole } from "../rules/measure.js";
import type { WeightedFacts, WeightedRule } from "../rules/weighted/rule.js";
import type { Explainer, Wanting } from "./explainer.js";
import { calculate, term, termOf } from "./line.js";
import { countedLines, countedOf } from "./measure.js";

export const weighted: Explainer<WeightedRule, WeightedFacts> = {
  working: (rule, facts, { max, rounded }) => {
    const terms = facts.counts.map(({ id, count }) => termOf(id, byId(rule.terms, id).weight, String(count)));
    const weighed = calculate("weighed", terms);
    const points = calculate("points", [term(max, weighed.result)], { divisor: countedOf(facts), rounded });
    return [...countedLines(facts), ...(terms.length === 0 ? [] : [weighed]), points];
  },

  /** Each outcome as if it weighed 1, and what has no outcome at all. */
  unmet: (rule, facts, { bounds }) => {
    const under = countedWhole(facts);
    const weighed = sum(facts.counts.map(({ id, count }) => decimal(byId(rule.terms, id).weight).times(count)));
    const earns = (more: typeof under) => ({ over: bounds.max.times(weighed.plus(more)), under });
    const less = facts.counts.flatMap(({ id, count }): Wanting[] => {
      const { title, weight } = byId(rule.terms, id);
      return [{ id, title, count: String(count), earns: earns(ONE.minus(decimal(weight)).times(count)) }];
    });
    const rest = under.minus(sum(facts.counts.map(({ count }) => decimal(count))));
    return [...less, { count: spell(rest), earns: earns(rest) }];
  },
};
