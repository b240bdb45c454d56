import { type Issue, issue } from "../../issue/issue.js";
import { type Decimal, decimal, decimalText, HUNDRED } from "../../number/decimal.js";
import { compareQuotients, whole } from "../../number/quotient.js";
import { roundQuotient } from "../../number/rounding.js";
import { checkMeasured } from "../form/measured.js";
import { checkOneLimit, limitOf } from "../measure.js";
import type { At, Place } from "../place.js";
import type { ProportionalRule, Threshold } from "./rule.js";

/** A value has a target, and a threshold that lies before it and is no better than what it shuts out. */
export function checkProportional(rule: ProportionalRule, at: At, place: Place): readonly Issue[] {
  if (rule.measure === "value" && rule.target === undefined) {
    return [issue("rules.target_missing", at.path, { code: at.code }, at.clause)];
  }
  const misplaced = checkMeasured(rule, at);
  if (rule.from === undefined) return misplaced;
  const single = checkOneLimit(rule.from, [...at.path, "from"], at);
  return [...misplaced, ...(single.length > 0 ? single : checkThreshold(rule, rule.from, at, place))];
}

/** The target itself is past the threshold, for it earns everything; and what is given short of it is no more than what is given at it. */
function checkThreshold({ target: stated }: ProportionalRule, from: Threshold, at: At, { max }: Place): Issue[] {
  const target: Decimal = stated === undefined ? HUNDRED : decimal(stated);
  const limit = limitOf(from);
  const short = target.comparedTo(decimal(limit.at));
  if (short < 0 || (short === 0 && limit.kind === "above")) {
    const params = { code: at.code, from: limit.at, target: decimalText(target) };
    return [issue("rules.threshold_above_target", [...at.path, "from", limit.kind], params, at.clause)];
  }
  const atThreshold = { over: decimal(max).times(decimal(limit.at)), under: target };
  if (compareQuotients(whole(decimal(from.otherwise)), atThreshold) <= 0) return [];
  const params = {
    code: at.code,
    otherwise: from.otherwise,
    atThreshold: decimalText(roundQuotient(atThreshold, { places: 8, mode: "down" })),
  };
  return [issue("rules.threshold_reward", [...at.path, "from", "otherwise"], params, at.clause)];
}
