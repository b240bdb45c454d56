import { decimal, HUNDRED, spell } from "../number/decimal.js";
import { whole } from "../number/quotient.js";
import { keeps, limitOf, type MeasureFacts, measureOf } from "../rules/measure.js";
import type { ProportionalRule } from "../rules/proportional/rule.js";
import type { Explainer, Setting, Wanting } from "./explainer.js";
import { againstLimit, calculate, compareExact, type Line, term } from "./line.js";
import { countedLines, countedOf, measured, measureLines } from "./measure.js";
import { limitIn } from "./steps.js";

export const proportional: Explainer<ProportionalRule, MeasureFacts> = {
  working: (rule, facts, setting) => {
    const measure = measured(facts);
    const target = rule.target ?? spell(HUNDRED);
    const full = againstLimit("target", measure, { atLeast: target });
    const threshold = rule.from === undefined ? [] : [againstLimit("limit", measure, rule.from)];
    if (threshold.some(({ kept }) => !kept)) return [...measureLines(facts), ...threshold];
    if (full.kept) return [...measureLines(facts), ...threshold, full];
    if (compareExact(measure, "0") < 0) return [...threshold, againstLimit("zero", measure, { atLeast: "0" })];
    return [...shareLines(rule, facts, threshold, setting)];
  },

  unmet: (rule, facts, { bounds }) => {
    const measure = measureOf(facts);
    const target = rule.target ?? spell(HUNDRED);
    if (keeps(measure, { atLeast: target })) return [];
    const full: Wanting = { limit: { atLeast: target }, earns: whole(bounds.max) };
    if (rule.from === undefined || keeps(measure, rule.from)) return [full];
    const { at } = limitOf(rule.from);
    const earns = { over: bounds.max.times(decimal(at)), under: decimal(target) };
    return at === target ? [full] : [{ limit: limitIn(rule.from), earns }, full];
  },
};

/** `max × part ÷ whole` where the target is 100 %, `max × measure ÷ target` where it is another. */
function shareLines(
  { target = spell(HUNDRED) }: ProportionalRule,
  facts: MeasureFacts,
  threshold: readonly Line[],
  { max, rounded }: Setting,
): readonly Line[] {
  const direct = !("value" in facts) && decimal(target).eq(HUNDRED);
  if (direct) {
    const before = threshold.length > 0 ? [...measureLines(facts), ...threshold] : countedLines(facts);
    return [...before, calculate("points", [term(max, facts.part)], { divisor: countedOf(facts), rounded })];
  }
  const points = calculate("points", [term(max, measured(facts))], { divisor: target, rounded });
  return [...measureLines(facts), ...threshold, points];
}
