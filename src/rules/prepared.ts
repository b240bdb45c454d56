import { decimalText } from "../number/decimal.js";
import type { Expression } from "./expression/expression.js";
import { prepareValue, type Value } from "./expression/value.js";
import { type CheckFacts, prepareCheck } from "./form/check.js";
import { asksFor, type Form } from "./form/form.js";
import { type Stated, sourceOf } from "./form/source.js";
import { inside } from "./inside.js";
import type { Bounds, Place } from "./place.js";
import type { Rule } from "./rule.js";

/** The rule of a leaf, made ready for the facts of many units. */
export interface PreparedRule {
  readonly form: Form;
  readonly expression: Expression;
  /** What is wrong with facts of the right shape. */
  readonly check: CheckFacts;
  /** The exact points of facts in which no issue was found; `null` while one of them is awaited. */
  readonly value: Value<Stated>;
  /** Whether its facts state a day. */
  readonly asksForDay: boolean;
  /** Whether its facts state a value, or a part of a whole. */
  readonly asksForMeasure: boolean;
}

interface Remembered {
  readonly bounds: Bounds;
  readonly prepared: PreparedRule;
}

const remembered = new WeakMap<Rule, Remembered>();

/** Prepares a rule for a leaf with these bounds. One that is frozen, as that of a parsed scheme is, is prepared once. */
export function prepareRule(rule: Rule, bounds: Bounds): PreparedRule {
  const before = remembered.get(rule);
  if (before !== undefined && before.bounds === bounds) return before.prepared;
  const prepared = prepare(rule, placeIn(bounds));
  if (Object.isFrozen(rule)) remembered.set(rule, { bounds, prepared });
  return prepared;
}

function prepare(rule: Rule, place: Place): PreparedRule {
  const form = inside.form(rule, place);
  const expression = inside.express(rule, place);
  return {
    form,
    expression,
    check: prepareCheck(form),
    value: prepareValue(expression, sourceOf(form)),
    asksForDay: asksFor(form, ({ holds }) => holds === "day"),
    asksForMeasure: asksFor(form, ({ key }) => key === "part" || key === "value"),
  };
}

/** Where the rule of a leaf stands. */
export function placeIn({ min, max, places }: Bounds): Place {
  return { min: decimalText(min), max: decimalText(max), places, within: [] };
}
