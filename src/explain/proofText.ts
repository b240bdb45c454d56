import type { Language } from "../number/print.js";
import { memoOf } from "./memo.js";
import type { Proof } from "./proof.js";

/**
 * A proof as a memo that an official can read out and defend: clause, rule, facts, arithmetic, adjustments, what was not
 * fulfilled; then how the index adds up; at the end the ids and the digest with which it can be checked. Every line that begins with a dash can be worked out again with a pocket
 * calculator.
 *
 * @param proof - A proof from `explain`. One from elsewhere is not computed again: it is true if `explain` of the case gives the
 *   same digest.
 * @param language - `"vi"`, the default, or `"en"`. Decimals are printed with a comma in Vietnamese. Nothing is rounded but by the
 *   roundings that the lines name; of a fraction such as `2/7` the first digits are shown beside it, `0,2857…`.
 * @returns Lines joined by `\n`, without one at the end; a block for each criterion, the one asked about first. Words of
 *   the documents are put on one line each, so that none can pass for a line of the memo. Escape it before it goes into
 *   markup.
 * @throws `argument.*` for what is no proof, `document.*` for one that is no plain data, `document.digest_broken` for one that
 *   was changed after `explain` made it.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { explain, proofText } from "par-index/explain";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.4", facts: { part: "45", whole: "50" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const memo = proofText(explain(scheme, { dossier }, "1.1.4"), "vi");
 * memo.includes("– Tỷ lệ (%): 100 × 45 ÷ 50 = 90"); // => true
 * memo.includes("• Tỷ lệ (%) trên 90: sẽ được 2 điểm"); // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: results are to be objective and accurate. Our reading: every scored unit can
 *   follow every step.
 * @law a memo recomputes: every printed line of proofText(explain(s, c, code)) holds in exact fractions
 */
export function proofText(proof: Proof, language: Language = "vi"): string {
  const { title, about, warnings, blocks } = memoOf(proof, language);
  return [[title, ...about, ...warnings], ...blocks].map((lines) => lines.join("\n")).join("\n\n");
}
