import type { Case } from "../../composite/unitCase.js";
import { readLanguage, refuseOtherKinds } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import type { Language } from "../../number/print.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inAlphabet } from "../../text/alphabet.js";
import { inLanguage } from "../../text/text.js";
import { minutesOf } from "./appraisalMinutes.js";
import { domainMatrix } from "./domainMatrix.js";
import { leaguePage } from "./leaguePage.js";
import type { Page } from "./page.js";
import { pageStamp } from "./pageStamp.js";
import { type ScoredCase, scoredCases } from "./scoredCases.js";
import { type SurveyReporting, surveyOf } from "./surveyReport.js";
import { unitProfile } from "./unitProfile.js";

/**
 * The complete report of a year: a first page with links to the others, the league tables, the domains, the minutes of the
 * appraisal, the survey where the scheme has one, and a profile of every unit that was scored.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param cases - The cases that it was made from, in their order; their digests must be those that the result holds.
 * @param options - Options of the survey report.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns Pages as data, each with a distinct name; the first is named `index`. Figures are those of the pages that
 *   it is made of, nothing rounded again.
 * @throws What {@link appraisalMinutes} and {@link surveyReport} throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { reportPages } from "par-index/report";
 *
 * const pages = reportPages(scheme, evaluate(scheme, []), [], { threshold: 5, forms: [] }, "vi");
 * pages.map(({ name }) => name); // => ["index", "league", "domains", "minutes", "survey"]
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: Sở Nội vụ compiles the index and has it published.
 */
export function reportPages(
  scheme: Scheme,
  evaluation: Evaluation,
  cases: readonly Case[],
  options: SurveyReporting,
  language: Language = "vi",
): readonly Page[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  refuseOtherKinds("options", "an-object", options);
  return pagesOf(prepared, read, scoredCases(prepared, read, cases), options, readLanguage(language));
}

/** {@link reportPages} for what has been read. */
function pagesOf(
  prepared: PreparedScheme,
  evaluation: Evaluation,
  scored: readonly ScoredCase[],
  options: SurveyReporting,
  language: Language,
): readonly Page[] {
  const sentences = dictionary[language];
  const { scheme: read } = prepared;
  const pages = [
    leaguePage(read, evaluation, language),
    domainMatrix(read, evaluation, language),
    minutesOf(prepared, evaluation, scored, language),
    ...(read.questionnaire === undefined ? [] : [surveyOf(prepared, evaluation, scored, options, language)]),
    ...inAlphabet(evaluation.indexes, ({ unit }) => unit.name).map(({ unit }) =>
      unitProfile(read, evaluation, unit.id, language),
    ),
  ];
  const first: Page = {
    name: "index",
    language,
    title: inLanguage(read.title, language),
    stamp: pageStamp(read, evaluation, language),
    sections: [],
    links: pages.map(({ title, name }) => ({ title, to: name })),
  };
  const back = { title: sentences.back, to: first.name };
  return [first, ...pages.map((page) => ({ ...page, links: [back] }))];
}

const dictionary = {
  vi: { back: "Trang đầu của báo cáo" },
  en: { back: "First page of the report" },
} as const;
