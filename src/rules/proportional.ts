import { type Issue, issue } from "../issue/issue.js";
import { type Decimal, decimal, HUNDRED, lesser, spell, ZERO } from "../number/decimal.js";
import type { Amount, Points } from "../number/quantity.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import { roundQuotient } from "../number/rounding.js";
import type { At, Bounds, Kind } from "./kind.js";
import { checkMeasure, checkOneLimit, keeps, limitOf, type Measure, type MeasureFacts, measureOf } from "./measure.js";

/** Points in proportion: b/a × maximum, full at the target; under a threshold something else. */
export interface ProportionalRule {
  readonly kind: "proportional";
  readonly measure: Measure;
  /** Where the maximum is reached: in percent for a ratio (default 100), as a value otherwise (then required). */
  readonly target?: Amount;
  readonly from?: Threshold;
}

/** The proportion counts from here; short of it `otherwise` is given. Exactly one of the two limits is written. */
export interface Threshold {
  readonly atLeast?: Amount;
  readonly above?: Amount;
  readonly otherwise: Points;
}

export const proportional: Kind<ProportionalRule, MeasureFacts> = {
  checkRule: (rule, at, bounds) => {
    if (rule.measure === "value" && rule.target === undefined) {
      return [issue("rules.target_missing", at.path, { code: at.code }, at.clause)];
    }
    if (rule.from === undefined) return [];
    const single = checkOneLimit(rule.from, [...at.path, "from"], at);
    return single.length > 0 ? single : checkThreshold(rule, rule.from, at, bounds);
  },

  reach: (rule, { max }) => {
    const least = rule.from === undefined ? ZERO : lesser(ZERO, decimal(rule.from.otherwise));
    return { least, most: max };
  },

  written: ({ from }) => (from === undefined ? [] : [{ path: ["from", "otherwise"], points: from.otherwise }]),

  checkFacts: (_rule, facts, at) => checkMeasure(facts, at),

  earn: (rule, facts, bounds) => {
    const measure = measureOf(facts);
    if (rule.from !== undefined && !keeps(measure, rule.from)) return whole(decimal(rule.from.otherwise));
    return share(measure, targetOf(rule), bounds);
  },
};

function targetOf({ target }: ProportionalRule): Decimal {
  return target === undefined ? HUNDRED : decimal(target);
}

/** `max × measure ÷ target`, multiplied first; full from the target on, nothing below zero. */
function share(measure: Quotient, target: Decimal, { max }: Bounds): Quotient {
  if (compareQuotients(measure, whole(target)) >= 0) return whole(max);
  if (measure.over.isNegative()) return whole(ZERO);
  return { over: max.times(measure.over), under: measure.under.times(target) };
}

/** The target itself is past the threshold, for it earns everything; and what is given short of it is no more than what is given at it. */
function checkThreshold(rule: ProportionalRule, from: Threshold, at: At, bounds: Bounds): Issue[] {
  const target = targetOf(rule);
  const limit = limitOf(from);
  const short = compareQuotients(whole(target), whole(decimal(limit.at)));
  if (short < 0 || (short === 0 && limit.kind === "above")) {
    const params = { code: at.code, from: limit.at, target: spell(target) };
    return [issue("rules.threshold_above_target", [...at.path, "from", limit.kind], params, at.clause)];
  }
  const atThreshold = share(whole(decimal(limit.at)), target, bounds);
  if (compareQuotients(whole(decimal(from.otherwise)), atThreshold) <= 0) return [];
  const params = {
    code: at.code,
    otherwise: from.otherwise,
    atThreshold: spell(roundQuotient(atThreshold, { places: 8, mode: "down" })),
  };
  return [issue("rules.threshold_reward", [...at.path, "from", "otherwise"], params, at.clause)];
}
