import { type Issue, issue } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import { roundQuotient } from "../number/rounding.js";
import { boundsOf } from "./expression/bounds.js";
import type { Expression } from "./expression/expression.js";
import type { Form } from "./form/form.js";
import { knownOf } from "./form/known.js";
import type { At, Place } from "./place.js";

/** What is wrong with what a rule comes to: it can be worked out for all facts, earns just the maximum, and never less than the minimum. */
export function checkReach(one: Expression, form: Form, at: At, { min, max }: Place): readonly Issue[] {
  const { least, most, unproved } = boundsOf(one, knownOf(form));
  const { code } = at;
  if (unproved.length > 0) return [issue("rules.may_divide_by_zero", at.path, { code }, at.clause)];
  if (least === null || most === null) return [issue("rules.no_limit_proved", at.path, { code }, at.clause)];
  const issues: Issue[] = [];
  const above = compareQuotients(most, whole(decimal(max)));
  if (above !== 0) {
    const problem = above < 0 ? "rules.cannot_earn_max" : "rules.exceeds_max";
    issues.push(issue(problem, at.path, { code, most: text(most), max }, at.clause));
  }
  if (compareQuotients(least, whole(decimal(min))) < 0) {
    issues.push(issue("rules.below_min", at.path, { code, least: text(least), min }, at.clause));
  }
  return issues;
}

/** A figure as an issue names it. */
function text(figure: Quotient): string {
  return decimalText(roundQuotient(figure, { places: 8, mode: "half-up" }));
}
