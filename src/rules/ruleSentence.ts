import { readLanguage } from "../document/arguments.js";
import type { Language } from "../number/print.js";
import type { Points } from "../number/quantity.js";
import { inside } from "./inside.js";
import { readRule } from "./readRule.js";
import type { Rule } from "./rule.js";

/**
 * How a rule scores, in one sentence that an official can read. The clause of the decision says the same in its own words.
 *
 * @param rule - A rule of a parsed scheme.
 * @param leaf - What its leaf may give: `max` points, and `min` where it is not 0.
 * @param language - `"vi"`, where it is left out, or `"en"`.
 * @returns A sentence with a small first letter, so that it can follow a label, and a full stop.
 * @throws `argument.*` for a wrong argument; `document.*` and `number.*` for what is no rule or no decimal.
 * @example
 * ```ts
 * import { ruleSentence } from "par-index";
 *
 * ruleSentence({ kind: "counting", each: "0.5" }, { max: "2" }); // => "mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm."
 * ```
 * @clause Our reading: a rule that is data can be read aloud, so that the annex and the scheme are held side by side.
 */
export function ruleSentence(
  rule: Rule,
  leaf: { readonly max: Points; readonly min?: Points },
  language: Language = "vi",
): string {
  const read = readRule(rule, leaf);
  const place = { min: read.leaf.min ?? "0", max: read.leaf.max, places: 0, within: [] };
  return `${inside.words(read.rule, place, readLanguage(language))}.`;
}
