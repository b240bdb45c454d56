import type { Facts, Rule } from "../rules/rule.js";
import { checklist } from "./checklist.js";
import { counting } from "./counting.js";
import { deducting } from "./deducting.js";
import type { Explainer, Setting, Wanting } from "./explainer.js";
import { given } from "./given.js";
import { levels } from "./levels.js";
import type { Line } from "./line.js";
import { proportional } from "./proportional.js";
import { relative } from "./relative.js";
import { steps } from "./steps.js";
import { weighted } from "./weighted.js";

/** A survey leaf has answers instead of facts: `survey.ts` explains it. */
type FactsRule = Exclude<Rule, { kind: "survey" }>;

const explainers: { readonly [K in FactsRule["kind"]]: Explainer<Extract<FactsRule, { kind: K }>, never> } = {
  levels,
  steps,
  proportional,
  weighted,
  counting,
  checklist,
  deducting,
  relative,
  given,
};

/** The explainer of this rule; rule and facts fit, which the compiler cannot follow through the table. */
function explainerOf(rule: Rule): Explainer<Rule, Facts> | null {
  return rule.kind === "survey" ? null : (explainers[rule.kind] as unknown as Explainer<Rule, Facts>);
}

/** From checked facts to the points, line by line. */
export function working(rule: Rule, facts: Facts, setting: Setting): readonly Line[] {
  return explainerOf(rule)?.working(rule, facts, setting) ?? [];
}

/** What checked facts leave unfulfilled. */
export function wanting(rule: Rule, facts: Facts, setting: Setting): readonly Wanting[] {
  return explainerOf(rule)?.unmet(rule, facts, setting) ?? [];
}
