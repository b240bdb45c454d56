import { type Issue, issue } from "../issue/issue.js";
import type { Inside } from "./kind.js";
import { kindOf } from "./kindOf.js";
import type { AnyRule, At, Place } from "./place.js";
import { checkReach } from "./reach.js";

/** Rules inside rules, asked as rules of a leaf are. */
export const inside: Inside = {
  form: (rule, place) => kindOf(rule).form(rule, place, inside),
  express: (rule, place) => kindOf(rule).express(rule, place, inside),
  written: (rule) => kindOf(rule).written(rule, inside),
  atLimits: (rule, place) => kindOf(rule).atLimits(rule, place, inside),
  check: (rule, at, place) => {
    // Its points come from the answers of the whole leaf, so that no rule around it would ever be asked.
    if (rule.kind === "survey") return [issue("rules.survey_inside", at.path, { code: at.code }, at.clause)];
    return kindOf(rule).check?.(rule, at, place, inside) ?? [];
  },
  checkReach: (rule, at, place) => {
    const malformed = inside.check(rule, at, place);
    return malformed.length > 0 ? malformed : reach(rule, at, place);
  },
};

/** What is wrong with the rule of a leaf; it alone may be the survey. */
export function checkOfLeaf(rule: AnyRule, at: At, place: Place): readonly Issue[] {
  return rule.kind === "survey" ? reach(rule, at, place) : inside.checkReach(rule, at, place);
}

function reach(rule: AnyRule, at: At, place: Place): readonly Issue[] {
  return checkReach(inside.express(rule, place), inside.form(rule, place), at, place);
}
