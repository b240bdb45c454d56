import { decimal, ONE, spell } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import type { CountingFacts, CountingRule } from "../rules/counting/rule.js";
import type { Explainer } from "./explainer.js";
import { atMost, calculate, term } from "./line.js";

export const counting: Explainer<CountingRule, CountingFacts> = {
  working: ({ each: sorts }, { count }, { max }) => {
    const each = sorts as string;
    const points = calculate("points", [term(String(count), each)]);
    const cap = atMost("points", points.result, max);
    return [cap.length === 0 ? points : { ...points, gives: "earned" }, ...cap];
  },

  unmet: ({ each: sorts }, { count }, { bounds }) => {
    const each = sorts as string;
    const whole = roundQuotient({ over: bounds.max, under: decimal(each) }, { places: 0, mode: "down" });
    const needed = whole.times(each).lt(bounds.max) ? whole.plus(ONE) : whole;
    return needed.gt(count) ? [{ count: spell(needed), earns: { over: bounds.max, under: ONE } }] : [];
  },
};
