import { type Issue, issue } from "../issue/issue.js";
import { type Decimal, spell } from "../number/decimal.js";
import type { Quotient } from "../number/quotient.js";
import { type Rounding, roundQuotient } from "../number/rounding.js";
import { checklist } from "./checklist.js";
import { counting } from "./counting.js";
import { deducting } from "./deducting.js";
import { given } from "./given.js";
import type { At, Bounds, Kind, Written } from "./kind.js";
import { levels } from "./levels.js";
import { proportional } from "./proportional.js";
import { relative } from "./relative.js";
import type { Facts, Rule } from "./rule.js";
import { steps } from "./steps.js";
import { survey } from "./survey.js";
import { weighted } from "./weighted.js";

const kinds: { readonly [K in Rule["kind"]]: Kind<Extract<Rule, { kind: K }>, never> } = {
  levels,
  steps,
  proportional,
  weighted,
  counting,
  checklist,
  deducting,
  relative,
  given,
  survey,
};

/**
 * The kind that answers for this rule. A rule and its own kind always fit, and facts are read by the rule's schema,
 * which the compiler cannot follow through the table.
 */
function kindOf(rule: Rule): Kind<Rule, Facts> {
  return kinds[rule.kind] as unknown as Kind<Rule, Facts>;
}

/** What is wrong with a rule as a scheme writes it: its own form, and that it earns just the leaf's maximum. */
export function checkRule(rule: Rule, bounds: Bounds, at: At): readonly Issue[] {
  const kind = kindOf(rule);
  const malformed = kind.checkRule(rule, at, bounds);
  if (malformed.length > 0) return malformed;
  const { least, most } = kind.reach(rule, bounds);
  const issues: Issue[] = [];
  const [min, max] = [spell(bounds.min), spell(bounds.max)];
  if (most.lt(bounds.max)) {
    issues.push(issue("rules.cannot_earn_max", at.path, { code: at.code, most: spell(most), max }, at.clause));
  }
  if (most.gt(bounds.max)) {
    issues.push(issue("rules.exceeds_max", at.path, { code: at.code, most: spell(most), max }, at.clause));
  }
  if (least.lt(bounds.min)) {
    issues.push(issue("rules.below_min", at.path, { code: at.code, least: spell(least), min }, at.clause));
  }
  return issues;
}

/** The points that a rule writes down, each with its place in the rule. */
export function writtenPoints(rule: Rule): readonly Written[] {
  return kindOf(rule).written(rule);
}

/** What is wrong with facts under a rule. */
export function checkFacts(rule: Rule, facts: Facts, at: At, bounds: Bounds): readonly Issue[] {
  return kindOf(rule).checkFacts(rule, facts, at, bounds);
}

/** The points that checked facts earn, before they are rounded; `null` while a fact is still awaited. */
export function exactPoints(rule: Rule, facts: Facts, bounds: Bounds): Quotient | null {
  return kindOf(rule).earn(rule, facts, bounds);
}

/**
 * The points that checked facts earn, rounded once as the scheme declares; `null` while a fact is still awaited.
 * This is the only place where the quotient of a self-assessed or appraised leaf is divided out.
 */
export function score(rule: Rule, facts: Facts, bounds: Bounds, rounding: Rounding): Decimal | null {
  const earned = kindOf(rule).earn(rule, facts, bounds);
  return earned === null ? null : roundQuotient(earned, rounding);
}
