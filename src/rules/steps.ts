import { type Issue, issue } from "../issue/issue.js";
import { type Decimal, decimal, greater, lesser } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { whole } from "../number/quotient.js";
import type { At, Kind } from "./kind.js";
import {
  checkMeasure,
  checkOneLimit,
  isLower,
  keeps,
  type Limit,
  limitOf,
  type Measure,
  type MeasureFacts,
  measureOf,
} from "./measure.js";

/**
 * A table of steps, best first: the first whose limit is kept counts. All limits run one way, and what keeps none gets
 * `otherwise`, so that gaps and overlaps cannot be written.
 */
export interface StepsRule {
  readonly kind: "steps";
  readonly measure: Measure;
  readonly steps: readonly Step[];
  readonly otherwise: Points;
}

/** A step has exactly one limit; for a ratio it is in percent. */
export interface Step extends Limit {
  readonly points: Points;
}

export const steps: Kind<StepsRule, MeasureFacts> = {
  checkRule: (rule, at) => {
    const single = rule.steps.flatMap((step, position) => checkOneLimit(step, [...at.path, "steps", position], at));
    return single.length > 0 ? single : [...checkOrder(rule, at), ...checkPoints(rule, at), ...checkFirst(rule, at)];
  },

  reach: (rule) => {
    const points = allPoints(rule);
    return { least: points.reduce(lesser), most: points.reduce(greater) };
  },

  written: (rule) => [
    ...rule.steps.map(({ points }, position) => ({ path: ["steps", position, "points"], points })),
    { path: ["otherwise"], points: rule.otherwise },
  ],

  checkFacts: (_rule, facts, at) => checkMeasure(facts, at),

  earn: (rule, facts) => {
    const measure = measureOf(facts);
    const step = rule.steps.find((one) => keeps(measure, one));
    return whole(decimal(step === undefined ? rule.otherwise : step.points));
  },
};

function allPoints(rule: StepsRule): Decimal[] {
  return [...rule.steps.map(({ points }) => decimal(points)), decimal(rule.otherwise)];
}

/** Lower limits fall and upper limits rise down the list; at one figure the stricter limit comes first. */
function checkOrder(rule: StepsRule, at: At): Issue[] {
  const issues: Issue[] = [];
  for (const [position, step] of rule.steps.entries()) {
    const before = rule.steps[position - 1];
    if (before === undefined) continue;
    const [here, there] = [limitOf(step), limitOf(before)];
    const path = [...at.path, "steps", position, here.kind];
    if (isLower(here.kind) !== isLower(there.kind)) {
      issues.push(issue("rules.steps_mixed", path, { code: at.code }, at.clause));
      continue;
    }
    const order = decimal(there.at).comparedTo(decimal(here.at)) * (isLower(here.kind) ? 1 : -1);
    const stricterFirst = isStrict(there.kind) && !isStrict(here.kind);
    if (order > 0 || (order === 0 && stricterFirst)) continue;
    const params = { code: at.code, limit: here.at, before: there.at };
    issues.push(issue("rules.steps_out_of_order", path, params, at.clause));
  }
  return issues;
}

function isStrict(kind: ReturnType<typeof limitOf>["kind"]): boolean {
  return kind === "above" || kind === "below";
}

/** A worse step never gives more. */
function checkPoints(rule: StepsRule, at: At): Issue[] {
  const written = steps.written(rule);
  return written.flatMap(({ path, points }, position) => {
    const before = written[position - 1]?.points;
    if (before === undefined || decimal(points).lte(decimal(before))) return [];
    return [issue("rules.step_points_rise", [...at.path, ...path], { code: at.code, points, before }, at.clause)];
  });
}

/** A ratio is never negative, so a first step that lies below zero could not be reached. */
function checkFirst(rule: StepsRule, at: At): Issue[] {
  const [first] = rule.steps;
  if (first === undefined || rule.measure === "value") return [];
  const { kind, at: limit } = limitOf(first);
  const below = decimal(limit);
  const unreachable = (kind === "below" && !below.gt(0)) || (kind === "atMost" && below.lt(0));
  return unreachable
    ? [issue("rules.step_unreachable", [...at.path, "steps", 0, kind], { code: at.code }, at.clause)]
    : [];
}
