import { diffEvaluations } from "../analysis/diffEvaluations.js";
import { openFor } from "../analysis/openFor.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import type { Language } from "../number/print.js";
import type { Scheme } from "../scheme/scheme.js";
import { correctionTables } from "./correctionTables.js";
import type { Page } from "./page.js";
import { pageStamp } from "./pageStamp.js";

/**
 * The page of a correction (đính chính kết quả): which units moved, which criteria changed, and why.
 *
 * @param scheme - The scheme that the corrected result was made by.
 * @param before - The result as it was published.
 * @param after - The corrected one.
 * @param language - `"vi"` or `"en"`.
 * @returns A page as data, named `corrections`; points are exact.
 * @throws What `diffEvaluations` throws; `analysis.other_scheme` when `after` was made by another scheme.
 * @example
 * ```ts
 * import { correctionPage, evaluate, sonLa880Departments as scheme } from "par-index";
 *
 * const evaluation = evaluate(scheme, []);
 * correctionPage(scheme, evaluation, evaluation, "en").title; // => "Corrections of the result"
 * ```
 * @clause Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4); a correction says whom it
 *   moved and why.
 */
export function correctionPage(scheme: Scheme, before: Evaluation, after: Evaluation, language: Language): Page {
  const tables = correctionTables(diffEvaluations(before, after), language);
  openFor(scheme, [after]);
  return {
    name: "corrections",
    language,
    title: words[language].title,
    stamp: pageStamp(scheme, after, language),
    sections: tables.map((table) => ({
      heading: table.caption[0] ?? "",
      paragraphs: [],
      tables: [table],
    })),
    links: [],
  };
}

const words = {
  vi: { title: "Đính chính kết quả" },
  en: { title: "Corrections of the result" },
} as const;
