import { readChoice, readLanguage } from "../document/arguments.js";
import type { Language } from "../number/print.js";
import type { Points } from "../number/quantity.js";
import { readGivenRule } from "./readGivenRule.js";
import type { Rule } from "./rule.js";
import { exactly, forPeople } from "./saying.js";
import type { Style } from "./sentence/hole.js";

/**
 * How a rule scores, in one sentence that an official can read. In Vietnamese it is the controlled sentence of the annex,
 * which `readRule` of `par-index/table` reads back as the same rule. The clause of the decision says the same in its own words.
 *
 * @param rule - A rule of a parsed scheme.
 * @param leaf - What its leaf may give: `max` points, and `min` where it is not 0.
 * @param language - `"vi"`, where it is left out, or `"en"`, which is for reading only.
 * @param style - `"exact"`, where it is left out: titles as they stand, with an id in brackets where it does not follow from the
 *   title. `"for-people"`: on one line, without ids.
 * @returns A sentence with a small first letter, so that it can follow a label, and a full stop.
 * @throws `argument.*` for a wrong argument; `document.*` and `number.*` for what is no rule or no decimal.
 * @example
 * ```ts
 * import { ruleSentence } from "par-index/table";
 *
 * ruleSentence({ kind: "counting", each: "0.5" }, { max: "2" }); // => "mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm."
 * ```
 * @clause Our reading: a rule that is data can be read aloud, so that the annex and the scheme are held side by side.
 * @law a sentence says its rule: readRule(ruleSentence(r)) = r
 */
export function ruleSentence(
  rule: Rule,
  leaf: { readonly max: Points; readonly min?: Points },
  language: Language = "vi",
  style: Style = "exact",
): string {
  const read = readGivenRule(rule, leaf);
  const place = { min: read.leaf.min ?? "0", max: read.leaf.max, places: 0, within: [] };
  const parts = readChoice("style", ["exact", "for-people"], style) === "exact" ? exactly : forPeople;
  return `${parts.words(read.rule, place, readLanguage(language))}.`;
}
