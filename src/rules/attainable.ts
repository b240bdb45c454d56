import { type Decimal, decimal, decimalText, greater, lesser, ONE, ZERO } from "../number/decimal.js";
import { type Rounding, roundDecimal } from "../number/rounding.js";
import { keyOfFact } from "./expression/factors.js";
import type { Known } from "./expression/known.js";
import { type FactValues, valuesOf } from "./expression/values.js";
import { knownOf } from "./form/known.js";
import type { Bounds } from "./place.js";
import { prepareRule } from "./prepared.js";
import type { Rule } from "./rule.js";

interface Attainable {
  readonly values: readonly Decimal[];
  readonly texts: ReadonlySet<string>;
}

const remembered = new WeakMap<Rule, Attainable | null>();

/**
 * The points nearest to these that the rule gives for some facts, where it gives these for none: points that somebody sets outright
 * beside the levels or the increments of a rule may be meant, or be a slip. `null` where the rule may give them.
 */
export function nearestAttainable(rule: Rule, bounds: Bounds, rounding: Rounding, points: Decimal): Decimal | null {
  let found = remembered.get(rule);
  if (found === undefined) {
    found = attainable(rule, bounds, rounding);
    if (Object.isFrozen(rule)) remembered.set(rule, found);
  }
  if (found === null || found.texts.has(decimalText(points))) return null;
  const away = (value: Decimal): Decimal => value.minus(points).abs();
  return found.values.reduce((nearest, value) => (away(value).lt(away(nearest)) ? value : nearest));
}

/** Every figure that a rule can give; `null` where they are too many to be listed. */
function attainable(rule: Rule, bounds: Bounds, rounding: Rounding): Attainable | null {
  const exact = rule.kind === "given" ? increments(rule, bounds) : valuesIn(rule, bounds);
  if (exact === null || exact.length === 0) return null;
  const values = exact.map((value) => greater(bounds.min, lesser(bounds.max, roundDecimal(value, rounding))));
  return { values, texts: new Set(values.map(decimalText)) };
}

function valuesIn(rule: Rule, bounds: Bounds): readonly Decimal[] | null {
  const { form, expression } = prepareRule(rule, bounds);
  return valuesOf(expression, factValues(knownOf(form)));
}

/** How many counts of a thing are looked at. */
const COUNTED = 200;
const STEPS = 2_000;

function increments({ step }: Extract<Rule, { kind: "given" }>, { min, max }: Bounds): readonly Decimal[] | null {
  if (step === undefined) return null;
  const count = max.minus(min).divToInt(decimal(step)).toNumber();
  return count > STEPS ? null : Array.from({ length: count + 1 }, (_, at) => min.plus(decimal(step).times(at)));
}

/** A flag is 0 or 1, and a thing is counted from 0 on; other figures may be anything. */
function factValues({ facts }: Known): FactValues {
  const byKey = new Map(facts.map((one) => [keyOfFact(one.fact), one]));
  return (name) => {
    const { places, least, most } = byKey.get(keyOfFact(name)) ?? {};
    if (places !== 0 || least !== "0") return null;
    return most === "1" ? [ZERO, ONE] : Array.from({ length: COUNTED }, (_, count) => decimal(count));
  };
}
