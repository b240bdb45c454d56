import type { Issue } from "../issue/issue.js";
import type { Decimal } from "../number/decimal.js";
import type { Quotient } from "../number/quotient.js";
import { type Rounding, roundQuotient } from "../number/rounding.js";
import { NOTHING_OUTSIDE, type Outside } from "./form/source.js";
import { checkOfLeaf, inside } from "./inside.js";
import type { At, Bounds, DeclaredPoints } from "./place.js";
import { placeIn, prepareRule } from "./prepared.js";
import type { Facts, Rule } from "./rule.js";

/** What is wrong with a rule as a scheme writes it: its own form, and that it earns just the leaf's maximum. */
export function checkRule(rule: Rule, bounds: Bounds, at: At): readonly Issue[] {
  return checkOfLeaf(rule, at, placeIn(bounds));
}

/** The points that a rule writes down, each with its place in the rule. */
export function declaredPoints(rule: Rule): readonly DeclaredPoints[] {
  return inside.written(rule);
}

/** What is wrong with facts under a rule. */
export function checkFacts(rule: Rule, facts: Facts, at: At, bounds: Bounds): readonly Issue[] {
  return prepareRule(rule, bounds).check(facts, at);
}

/** The points that checked facts earn, before the one rounding of the leaf; `null` while a fact is still awaited. */
export function exactPoints(
  rule: Rule,
  facts: Facts,
  bounds: Bounds,
  outside: Outside = NOTHING_OUTSIDE,
): Quotient | null {
  return prepareRule(rule, bounds).value({ facts, outside });
}

/**
 * The points that checked facts earn, rounded once as the scheme declares; `null` while a fact is still awaited.
 * This is the only place where the quotient of a self-assessed or appraised leaf is divided out.
 */
export function score(
  rule: Rule,
  facts: Facts,
  bounds: Bounds,
  rounding: Rounding,
  outside: Outside = NOTHING_OUTSIDE,
): Decimal | null {
  const exact = exactPoints(rule, facts, bounds, outside);
  return exact === null ? null : roundQuotient(exact, rounding);
}
