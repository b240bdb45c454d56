import { decimalText } from "../number/decimal.js";
import { whole } from "../number/quotient.js";
import { constant, least, type Sign } from "../rules/expression/expression.js";
import { proofOf } from "../rules/expression/proof.js";
import { type Unfulfilled, unfulfilledBy } from "../rules/expression/unfulfilled.js";
import { knownOf } from "../rules/form/known.js";
import { type Outside, sourceOf } from "../rules/form/source.js";
import type { Limit } from "../rules/measure.js";
import { prepareRule } from "../rules/prepared.js";
import type { Facts, Rule } from "../rules/rule.js";
import type { Line } from "./line.js";
import type { Setting, Wanting } from "./setting.js";

/** From checked facts to the points, line by line; no line while a fact is awaited. */
export function working(rule: Rule, facts: Facts, outside: Outside, setting: Setting): readonly Line[] {
  const { form, expression, value } = prepareRule(rule, setting.bounds);
  const stated = { facts, outside };
  if (value(stated) === null) return [];
  return proofOf(expression, knownOf(form), sourceOf(form), stated, setting.rounded.rounding);
}

/** What checked facts leave unfulfilled; where nothing is found by itself, that the maximum is not reached. */
export function wanting(rule: Rule, facts: Facts, outside: Outside, { bounds }: Setting): readonly Wanting[] {
  const { form, expression, value } = prepareRule(rule, bounds);
  const stated = { facts, outside };
  if (value(stated) === null) return [];
  const capped = least(expression, constant(decimalText(bounds.max)));
  const found = unfulfilledBy(capped, knownOf(form), sourceOf(form), stated).map(asWanting);
  return found.length > 0 ? found : [{ kind: "maximum", earns: whole(bounds.max) }];
}

function asWanting({ limit, ...one }: Unfulfilled): Wanting {
  return limit === undefined ? one : { ...one, limit: { [LIMITS[limit.sign]]: limit.at } };
}

const LIMITS: Readonly<Record<Sign, keyof Limit>> = { ">=": "atLeast", ">": "above", "<=": "atMost", "<": "below" };
