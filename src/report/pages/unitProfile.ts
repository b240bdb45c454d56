import type { Case } from "../../composite/unitCase.js";
import type { UnitIndex } from "../../composite/unitIndex.js";
import { readLanguage, readName } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { madeFor } from "../../evaluate/madeFor.js";
import { issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import type { Language } from "../../number/print.js";
import type { Percent } from "../../number/quantity.js";
import { gaps } from "../../questions/gaps.js";
import type { Scheme } from "../../scheme/scheme.js";
import { groupMeans } from "../charts/unitProfileDots.js";
import { criteriaTable } from "../tables/criteriaTable.js";
import { minutesSection } from "./appraisalMinutes.js";
import { besideGroupSection } from "./besideGroupSection.js";
import { lostPointsSection, otherLostSection } from "./lostPoints.js";
import { nextClassSection } from "./nextClass.js";
import type { Page } from "./page.js";
import { pageStamp } from "./pageStamp.js";
import { checkOptions, type ReportContext, type Reporting, reportContext } from "./reportContext.js";
import { resultSection } from "./resultSection.js";
import { scoredCases } from "./scoredCases.js";

/** What the page of a unit may say beside the result. */
export interface UnitReporting extends Reporting {
  /** The cases that the evaluation was made from, in their order: with them the page has figures, reasons and minutes. */
  readonly cases?: readonly Case[];
}

/**
 * The page of one unit (kết quả của một đơn vị): its index, class and rank and how they changed; where points were lost, each
 * with its rule, its figures, the appraiser's reason and who appraises; what brings it to the next class; its profile beside the
 * mean of its group; the adjustments; and every criterion with its three results.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param unit - The id of a unit that was scored.
 * @param language - `"vi"`, the default, or `"en"`.
 * @param options - The cases, the year before, and what may be compared with it; each may be left out.
 * @returns A page as data, named `unit-` and the unit's place among those scored. Lost points and ways are exact; figures in the
 *   other tables are rounded to the places of the index for print. A provisional result shows the points still possible.
 * @throws `report.unknown_unit` for a unit that was not scored; `report.missing_case` or `report.other_case` for cases that are not
 *   those of the evaluation; `document.other_scheme` when it was made by another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else, `document.unknown_key` for an option that there is not.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { unitProfile } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const cases = [{ dossier }];
 * unitProfile(scheme, evaluate(scheme, cases), "so-y-te", "vi", { cases }).name; // => "unit-001-so-y-te"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.1: the index helps heads of agencies to correct shortcomings; mục II.3: self-assessment,
 *   appraisal, survey, index, class.
 */
export function unitProfile(
  scheme: Scheme,
  evaluation: Evaluation,
  unit: string,
  language: Language = "vi",
  options: UnitReporting = {},
): Page {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const id = readName("unit", unit);
  checkOptions(options);
  const index = read.indexes.find((one) => one.unit.id === id);
  if (index === undefined) throw new ScoringError([issue("report.unknown_unit", [], { unit: id })]);
  const scored = options.cases === undefined ? [] : scoredCases(prepared, read, options.cases);
  const context = reportContext(prepared, read, scored, options, readLanguage(language));
  return profileOf(context, index, groupMeans(prepared.scheme, read, index));
}

/**
 * {@link unitProfile} for what has been read.
 *
 * @param means - What the units of its group attained of each domain on average.
 */
export function profileOf(context: ReportContext, computed: UnitIndex, means: ReadonlyMap<string, Percent>): Page {
  const { prepared, evaluation, language, cases, pageOf } = context;
  const { scheme } = prepared;
  const sentences = dictionary[language];
  const index = madeFor(prepared, computed);
  const found = gaps(scheme, index);
  const documents = cases.get(index.unit.id);
  const others = otherLostSection(context, index, found);
  return {
    name: pageOf.get(index.unit.id) ?? index.unit.id,
    language,
    title: `${sentences.title}: ${index.unit.name}`,
    subject: index.unit.name,
    stamp: pageStamp(scheme, evaluation, language),
    sections: [
      resultSection(context, index, found),
      lostPointsSection(context, index, found),
      ...(scheme.bands.best.length === 0 ? [] : [nextClassSection(scheme, index, language)]),
      besideGroupSection(context, index, means),
      {
        heading: sentences.criteria,
        anchor: "criteria",
        paragraphs: [sentences.states],
        tables: [criteriaTable(scheme, index, language)],
      },
      ...(others === null ? [] : [others]),
      ...(documents === undefined ? [] : [minutesSection(prepared, documents, language)]),
    ],
    links: [],
  };
}

const dictionary = {
  vi: {
    title: "Kết quả của đơn vị",
    criteria: "Toàn bộ tiêu chí",
    states:
      "Mỗi tiêu chí có ba kết quả: tự chấm, sau thẩm định, và kết quả cuối cùng sau giải trình và Hội đồng. Điểm tự chấm chỉ so với tối đa phần tự chấm, vì đơn vị không tự chấm phần điều tra và phần chỉ do cơ quan thẩm định chấm.",
  },
  en: {
    title: "Result of the unit",
    criteria: "All criteria",
    states:
      "Each criterion has three results: self-assessed, after appraisal, and final after explanation and council. Compare the self-assessed points only with the self-assessed maximum: units do not score the survey, nor the criteria that only the appraisers score.",
  },
} as const;
