import { decimal } from "../number/decimal.js";
import { whole } from "../number/quotient.js";
import { keeps, type Limit, limitOf, type MeasureFacts, measureOf } from "../rules/measure.js";
import type { StepsRule } from "../rules/steps/rule.js";
import type { Explainer } from "./explainer.js";
import { againstLimit } from "./line.js";
import { measured, measureLines } from "./measure.js";

export const steps: Explainer<StepsRule, MeasureFacts> = {
  /** The step that is missed just before the one that is kept: between them lies the measure. */
  working: (rule, facts) => {
    const at = positionOf(rule, facts);
    const around = rule.steps.slice(Math.max(0, at - 1), at + 1);
    return [...measureLines(facts), ...around.map((step) => againstLimit("limit", measured(facts), step))];
  },

  unmet: (rule, facts) => {
    const at = positionOf(rule, facts);
    const held = decimal(rule.steps[at]?.points ?? rule.otherwise);
    const next = rule.steps
      .slice(0, at)
      .filter(({ points }) => decimal(points).gt(held))
      .at(-1);
    return next === undefined ? [] : [{ limit: limitIn(next), earns: whole(decimal(next.points)) }];
  },
};

/** Which step counts; past the last where none is kept. */
function positionOf(rule: StepsRule, facts: MeasureFacts): number {
  const measure = measureOf(facts);
  const at = rule.steps.findIndex((step) => keeps(measure, step));
  return at < 0 ? rule.steps.length : at;
}

/** The limit alone of what has one and more. */
export function limitIn(limit: Limit): Limit {
  const { kind, at } = limitOf(limit);
  return { [kind]: at };
}
