import type { Points } from "../number/quantity.js";
import type { Form } from "../rules/form/form.js";
import { inside } from "../rules/inside.js";
import type { Rule } from "../rules/rule.js";

/** What a rule asks for under its leaf, by whose titles a cell names the facts. */
export function formOf(rule: Rule, { min = "0", max }: { readonly min?: Points; readonly max: Points }): Form {
  return inside.form(rule, { min, max, places: 8, within: [] });
}
