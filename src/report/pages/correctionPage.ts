import { readArgument, readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { evaluations } from "../../evaluate/parseEvaluation.js";
import type { Language } from "../../number/print.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { warningsOf } from "../../scheme/warningsOf.js";
import { diffEvaluations, type ResultStamp } from "../../years/diffEvaluations.js";
import { className } from "../tables/className.js";
import { stampLine, unstampedTables } from "../tables/correctionTables.js";
import type { Page, Stamp } from "./page.js";
import { pageStamp } from "./pageStamp.js";

/**
 * The page of a correction (đính chính kết quả): which units moved, which criteria changed, and why.
 *
 * @param scheme - The scheme that the corrected result was made by.
 * @param before - The result as it was published.
 * @param after - The corrected one.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A page as data, named `corrections`; points are exact. Classes go by their titles; where `before` was made by
 *   another text of the scheme, its classes go by their ids.
 * @throws What `diffEvaluations` throws; `document.other_scheme` when `after` was made by another scheme.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { correctionPage } from "par-index/report";
 *
 * const evaluation = evaluate(scheme, []);
 * correctionPage(scheme, evaluation, evaluation, "en").title; // => "Corrections of the result"
 * ```
 * @clause Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4); a correction says whom it
 *   moved and why.
 */
export function correctionPage(scheme: Scheme, before: Evaluation, after: Evaluation, language: Language = "vi"): Page {
  const { prepared, evaluation } = evaluationFor(scheme, after, "after");
  return pageOf(
    prepared,
    readArgument("before", "an-evaluation", evaluations, before, undefined),
    evaluation,
    readLanguage(language),
  );
}

/** {@link correctionPage} for what has been read. */
function pageOf(prepared: PreparedScheme, before: Evaluation, after: Evaluation, language: Language): Page {
  const sentences = dictionary[language];
  const diff = diffEvaluations(before, after);
  const { stamp, scheme } = prepared;
  const classNow = (name: string): string => className(scheme.bands, name, language);
  // What another text of the scheme calls its classes is not known here.
  const former = diff.before.scheme.digest === stamp.digest ? classNow : (name: string): string => name;
  const [units, leaves] = unstampedTables(diff, { before: former, after: classNow }, language);
  return {
    name: "corrections",
    language,
    title: sentences.title,
    stamp: correctionStamp(scheme, after, diff.before, language),
    sections: [
      { heading: sentences.units, paragraphs: [], tables: [{ ...units, caption: [sentences.standings] }] },
      { heading: sentences.leaves, paragraphs: [], tables: [{ ...leaves, caption: [sentences.points] }] },
    ],
    links: [],
  };
}

/** The stamp of the corrected result, which also names the result it corrects. */
function correctionStamp(scheme: Scheme, after: Evaluation, before: ResultStamp, language: Language): Stamp {
  const { warnings, lines } = pageStamp(scheme, after, language);
  return {
    warnings: [...new Set([...warningsOf(before.scheme.status, language), ...warnings])],
    lines: [...lines, { label: dictionary[language].corrects, value: stampLine(before) }],
  };
}

const dictionary = {
  vi: {
    title: "Đính chính kết quả",
    corrects: "Thay cho bản trước",
    units: "Đơn vị có thay đổi",
    standings: "Điểm, xếp loại và hạng trước, sau đính chính",
    leaves: "Tiêu chí có thay đổi",
    points: "Điểm trên điểm tối đa trước, sau đính chính",
  },
  en: {
    title: "Corrections of the result",
    corrects: "Corrects the earlier result",
    units: "Units that changed",
    standings: "Points, class and rank before and after the correction",
    leaves: "Criteria that changed",
    points: "Points out of the maximum before and after the correction",
  },
} as const;
