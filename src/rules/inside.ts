import type { Inside } from "./kind.js";
import { kindOf } from "./kindOf.js";
import { checkReach } from "./reach.js";

/** Rules inside rules, asked as rules of a leaf are. */
export const inside: Inside = {
  form: (rule, place) => kindOf(rule).form(rule, place, inside),
  express: (rule, place) => kindOf(rule).express(rule, place, inside),
  words: (rule, place, language) => kindOf(rule).words[language](rule, place, inside),
  written: (rule) => kindOf(rule).written(rule, inside),
  check: (rule, at, place) => kindOf(rule).check?.(rule, at, place, inside) ?? [],
  checkReach: (rule, at, place) => {
    const malformed = inside.check(rule, at, place);
    if (malformed.length > 0) return malformed;
    return checkReach(inside.express(rule, place), inside.form(rule, place), at, place);
  },
};
