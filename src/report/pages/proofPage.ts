import { memoOf } from "../../explain/memo.js";
import type { Proof } from "../../explain/proof.js";
import type { Language } from "../../number/print.js";
import type { Page } from "./page.js";

/**
 * The memo of a proof (thuyết minh kết quả chấm điểm) as a page: a section for each figure, with its clause, rule, facts, arithmetic,
 * adjustments and what was not fulfilled. Use it with `toOfficialDocx`, without a form, for what is sent to a unit, and `proofText`
 * for the same lines as text.
 *
 * @param proof - A proof from `explain`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A page as data, named `memo`, without tables; exact figures, rounded only where a line says so. How far a line stands in is
 *   kept, in blanks that do not break.
 * @throws `argument.*` for what is no proof, `document.*` for one that is no plain data.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { explain } from "par-index/explain";
 * import { proofPage } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.4", facts: { part: "45", whole: "50" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const page = proofPage(explain(scheme, { dossier }, "1.1.4"), "vi");
 * page.sections[1]?.paragraphs.map((line) => line.trim()).includes("– Tỷ lệ (%): 100 × 45 ÷ 50 = 90"); // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: results are to be objective and accurate. Our reading: every scored unit can
 *   follow every step.
 * @law one memo: lines of proofPage(p) = lines of proofText(p)
 */
export function proofPage(proof: Proof, language: Language = "vi"): Page {
  const { title, about, warnings, blocks } = memoOf(proof, language);
  const [subject = "", ...others] = about;
  return {
    name: "memo",
    language,
    title,
    subject: proof.unit.name,
    stamp: { warnings, lines: [] },
    sections: [[subject, ...others], ...blocks].map(([heading = "", ...lines]) => ({
      heading,
      paragraphs: lines.map((line) => line.replace(/^ +/, (blanks) => "\u00a0".repeat(2 * blanks.length))),
      tables: [],
    })),
    links: [],
  };
}
