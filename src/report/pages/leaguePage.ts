import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { periodsOf } from "../../evaluate/periodsOf.js";
import type { Language } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { leagueTables } from "../tables/leagueTables.js";
import { rankingsInPrint } from "../tables/printOrder.js";
import type { Page } from "./page.js";
import { pageStamp } from "./pageStamp.js";

/**
 * The page of the league tables (bảng xếp hạng), a section for each group.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A page as data, named `league`; figures as they are published, nothing rounded again.
 * @throws `document.other_scheme` when the evaluation was made by another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { leaguePage } from "par-index/report";
 *
 * const page = leaguePage(scheme, evaluate(scheme, []), "vi");
 * page.stamp.warnings; // => ["BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức."]
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: Sở Nội vụ has the index published every year.
 */
export function leaguePage(scheme: Scheme, evaluation: Evaluation, language: Language = "vi"): Page {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  return pageOf(prepared.scheme, read, readLanguage(language));
}

/** {@link leaguePage} for what has been read. */
function pageOf(scheme: Scheme, evaluation: Evaluation, language: Language): Page {
  const sentences = dictionary[language];
  const several = periodsOf(evaluation).length > 1;
  const rankings = rankingsInPrint(evaluation);
  const groups = rankings.map(({ period, group }) => (several ? `${group}, ${period}` : group));
  const tables = leagueTables(scheme, evaluation, language);
  return {
    name: "league",
    language,
    title: sentences.title,
    stamp: pageStamp(scheme, evaluation, language),
    sections: tables.map((table, at) => ({
      heading: sentences.group(groups[at] ?? ""),
      paragraphs: [],
      // The stamp contains everything of the caption except the title.
      tables: [{ ...table, caption: table.caption.slice(0, 1) }],
    })),
    links: [],
  };
}

const dictionary = {
  vi: { title: "Bảng xếp hạng Chỉ số cải cách hành chính", group: (name: string) => `Khối ${name}` },
  en: { title: "League table of the PAR Index", group: (name: string) => `Group ${name}` },
} as const;
