import { whole } from "../number/quotient.js";
import type { RelativeFacts, RelativeRule } from "../rules/relative/rule.js";
import type { Explainer } from "./explainer.js";
import { againstLimit, calculate, compareExact, type Line, term } from "./line.js";

export const relative: Explainer<RelativeRule, RelativeFacts> = {
  working: (rule, { value, best }, { max, rounded }) => {
    if (best === undefined) return [];
    const highest = rule.best === "highest";
    if (compareExact(value, best) === 0) return [againstBest(value, best, "=")];
    return highest
      ? [againstBest(value, best, "<"), calculate("points", [term(max, value)], { divisor: best, rounded })]
      : [againstBest(value, best, ">"), calculate("points", [term(max, best)], { divisor: value, rounded })];
  },

  unmet: (rule, { best }, { bounds }) => {
    if (best === undefined) return [];
    const limit = rule.best === "highest" ? { atLeast: best } : { atMost: best };
    return [{ limit, earns: whole(bounds.max) }];
  },
};

function againstBest(value: string, best: string, sign: "=" | "<" | ">"): Line {
  return { ...againstLimit("best", value, { atLeast: best }), kept: sign === "=", sign };
}
