import type { Case } from "../../composite/unitCase.js";
import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import type { Language } from "../../number/print.js";
import type { Percent } from "../../number/quantity.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inAlphabet } from "../../text/alphabet.js";
import { groupMeans } from "../charts/unitProfileDots.js";
import { minutesOf } from "./appraisalMinutes.js";
import { domainMatrix } from "./domainMatrix.js";
import { indexPage } from "./indexPage.js";
import { leaguePage } from "./leaguePage.js";
import type { Page } from "./page.js";
import { checkOptions, type ReportContext, type Reporting, type ReportMap, reportContext } from "./reportContext.js";
import { type ScoredCase, scoredCases } from "./scoredCases.js";
import { type SurveyReporting, surveyOf } from "./surveyReport.js";
import { profileOf } from "./unitProfile.js";

/** What the report of a year is made of beside the result and its cases. */
export interface ReportOptions extends SurveyReporting, Reporting {
  /** Where the units are: the first page then shows each group on the map. */
  readonly map?: ReportMap;
}

/**
 * The complete report of a year: a first page that says who leads, who moved and how the classes stand, with a link to each unit;
 * the league tables, the domains, the minutes of the appraisal, the survey where the scheme has one, and a page for every unit that
 * was scored.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param cases - The cases that it was made from, in their order; their digests must be those that the result holds.
 * @param options - Options of the survey report; the year before, where there is one, and what may be compared with it; a map, where there is one.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns Pages as data, each with a distinct name; the first is named `index`. Figures are those of the pages that it is made of.
 * @throws What {@link appraisalMinutes} and {@link surveyReport} throw; `report.map_*` for what is no map; what `changeOverYears` throws.
 *   `argument.*` for an argument that is something else, `document.unknown_key` for an option that there is not.
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
  options: ReportOptions,
  language: Language = "vi",
): readonly Page[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  checkOptions(options);
  const scored = scoredCases(prepared, read, cases);
  return pagesOf(reportContext(prepared, read, scored, options, readLanguage(language)), scored, options);
}

/** {@link reportPages} for what has been read. */
function pagesOf(context: ReportContext, scored: readonly ScoredCase[], options: ReportOptions): readonly Page[] {
  const { prepared, evaluation, language } = context;
  const { scheme } = prepared;
  const shared = [
    leaguePage(scheme, evaluation, language),
    domainMatrix(scheme, evaluation, language),
    minutesOf(prepared, evaluation, scored, language),
    ...(scheme.questionnaire === undefined ? [] : [surveyOf(prepared, evaluation, scored, options, language)]),
  ];
  const means = new Map<string, ReadonlyMap<string, Percent>>();
  const units = inAlphabet(evaluation.indexes, ({ unit }) => unit.name).map((index) => {
    const group = JSON.stringify([index.period, index.unit.group]);
    const known = means.get(group) ?? groupMeans(scheme, evaluation, index);
    means.set(group, known);
    return profileOf(context, index, known);
  });
  const first = indexPage(
    context,
    shared.map(({ title, name }) => ({ title, to: name })),
  );
  const back = { title: dictionary[language].back, to: first.name };
  return [first, ...[...shared, ...units].map((page) => ({ ...page, links: [back] }))];
}

const dictionary = {
  vi: { back: "Trang đầu của báo cáo" },
  en: { back: "First page of the report" },
} as const;
