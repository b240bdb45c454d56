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
const explainers: { readonly [K in Rule["kind"]]?: Explainer<Extract<Rule, { kind: K }>, never> } = {
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
  const explainer = explainers[rule.kind] as unknown as Explainer<Rule, Facts> | undefined;
  return explainer !== undefined && isPlain(rule) ? explainer : null;
}

/** Whether the explainers here know all that the rule says. */
function isPlain(rule: Rule): boolean {
  switch (rule.kind) {
    case "counting":
      return typeof rule.each === "string";
    case "deducting":
      return rule.faults.every(({ points }) => typeof points === "string");
    case "relative":
      return rule.measure === undefined && (rule.against ?? "best") === "best";
    default:
      return true;
  }
}

/** From checked facts to the points, line by line. */
export function working(rule: Rule, facts: Facts, setting: Setting): readonly Line[] {
  return explainerOf(rule)?.working(rule, facts, setting) ?? [];
}

/** What checked facts leave unfulfilled. */
export function wanting(rule: Rule, facts: Facts, setting: Setting): readonly Wanting[] {
  return explainerOf(rule)?.unmet(rule, facts, setting) ?? [];
}
