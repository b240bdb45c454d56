import type { Unit } from "../../assessment/dossier.js";
import type { Case } from "../../composite/unitCase.js";
import { readLanguage, readWithin, refuseOtherKinds, wrongArgument } from "../../document/arguments.js";
import { limits } from "../../document/limits.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { type Issue, issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import type { Language } from "../../number/print.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inAlphabet } from "../../text/alphabet.js";
import { groupBy } from "../../text/groupBy.js";
import { inLanguage } from "../../text/text.js";
import { scatters } from "../charts/partsScatter.js";
import { answerBars } from "../charts/surveyAnswerBars.js";
import { headColumn, numberColumn } from "../tables/column.js";
import type { Table } from "../tables/table.js";
import { type AnswerCounts, answerCounts } from "./answerCounts.js";
import type { FormCount } from "./forms.js";
import { formsSection } from "./formsSection.js";
import type { Page } from "./page.js";
import { pageStamp } from "./pageStamp.js";
import { checkAnswers, forms, formsOfNobody } from "./readForms.js";
import { type ScoredCase, scoredCases } from "./scoredCases.js";

/** The input of a survey report besides the result. */
export interface SurveyReporting {
  /** A count of answers from 1 up to this, itself left out, is withheld; 0 withholds nothing. */
  readonly threshold: number;
  /** Forms issued, returned and valid; an empty list where they are not known. */
  readonly forms: readonly FormCount[];
}

/**
 * The report of the survey (báo cáo điều tra xã hội học): forms issued, returned and valid with the margin of error they
 * leave, and the answers to each question, unit by unit. Small counts are withheld, and with them as many others as it
 * takes until none can be computed from the totals.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param cases - The cases that it was made from, in their order; their digests must be those that the result holds.
 * @param options - The threshold, and the forms.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A page as data, named `survey`. Counts are whole answers of all respondent groups together; return rates are
 *   rounded half up to two places, margins of error up to two places of a percent. A withheld count is an asterisk. The
 *   points of a survey leaf, which other pages show, also reveal something about the answers; no table can prevent that.
 * @throws `document.other_scheme`, `report.missing_case` or `report.other_case` when they do not belong to the evaluation;
 *   `document.*`, `number.*`, `survey.unknown_group`, `report.forms_do_not_fit`, `report.forms_twice`,
 *   `report.more_answers_than_forms` or `report.unknown_unit` for forms that do not fit; `number.not_a_count` for a threshold that is none; what
 *   `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { surveyReport } from "par-index/report";
 *
 * const page = surveyReport(scheme, evaluate(scheme, []), [], { threshold: 5, forms: [] }, "vi");
 * page.sections[0]?.paragraphs; // => ["Không có số liệu về số phiếu phát ra và thu về."]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.b; the margin of error by the formula of 1001/QĐ-BNV. Our reading: those who answer
 *   a survey must not be found in its report.
 * @law nothing withheld can be computed: for every withheld count another table agrees with all that is shown
 */
export function surveyReport(
  scheme: Scheme,
  evaluation: Evaluation,
  cases: readonly Case[],
  options: SurveyReporting,
  language: Language = "vi",
): Page {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  refuseOtherKinds("options", "an-object", options);
  return surveyOf(prepared, read, scoredCases(prepared, read, cases), options, readLanguage(language));
}

/** {@link surveyReport} of cases that are known to be behind the result. */
export function surveyOf(
  prepared: PreparedScheme,
  evaluation: Evaluation,
  scored: readonly ScoredCase[],
  options: SurveyReporting,
  language: Language,
): Page {
  const { scheme } = prepared;
  const sentences = dictionary[language];
  const units = inAlphabet(
    scored.map(({ dossier }) => dossier.unit),
    ({ name }) => name,
  );
  const questions = scheme.questionnaire?.questions ?? [];
  const tally = scored.flatMap((one) => one.answers);
  const known = new Set(units.map(({ id }) => id));
  const given = readWithin(["options", "forms"], forms, options.forms, prepared);
  checkReporting(options, [...formsOfNobody(given, evaluation), ...checkAnswers(given, tally)]);
  const counts = given.filter(({ unit }) => known.has(unit));
  const byQuestion = groupBy(tally, ({ question }) => question);
  const answered = questions.map((question) =>
    answerCounts(question, units, byQuestion.get(question.id) ?? [], options.threshold),
  );
  const bars = answerBars(scheme, evaluation.scheme.digest, answered, language);
  return {
    name: "survey",
    language,
    title: sentences.title,
    stamp: pageStamp(scheme, evaluation, language),
    sections: [
      {
        ...formsSection(prepared, units, counts, language),
        charts: [...(bars === null ? [] : [bars]), ...scatters(scheme, evaluation, language)],
      },
      ...answered.map((one, at) => ({
        heading: `${sentences.question} ${at + 1}`,
        anchor: `question-${at + 1}`,
        paragraphs: options.threshold > 1 && at === 0 ? [sentences.withheld(options.threshold)] : [],
        tables: [answersTable(one, units, language)],
      })),
    ],
    links: [],
  };
}

function checkReporting({ threshold }: SurveyReporting, issues: readonly Issue[]): void {
  if (typeof threshold !== "number") throw wrongArgument("options.threshold", "a-number", threshold);
  if (!Number.isInteger(threshold) || threshold < 0 || threshold > limits.count) {
    const params = { found: String(threshold), most: String(limits.count) };
    throw new ScoringError([issue("number.not_a_count", ["threshold"], params)]);
  }
  if (issues.length > 0) throw new ScoringError(issues);
}

/** Answers to one question: a row for each unit, a column for each option, and the sums. */
function answersTable({ question, counts, withheld }: AnswerCounts, units: readonly Unit[], language: Language): Table {
  const sentences = dictionary[language];
  const names = [...units.map(({ name }) => name), sentences.all];
  return {
    caption: [inLanguage(question.title, language), `${sentences.criterion} ${question.leaf}`],
    columns: [
      headColumn(sentences.unit),
      ...question.options.map(({ title }) => numberColumn(inLanguage(title, language))),
      numberColumn(sentences.sum),
    ],
    rows: counts.map((row, at) => [
      names[at] ?? "",
      ...row.map((count, column) => (withheld[at]?.[column] ? WITHHELD : String(count))),
    ]),
    notes: [],
  };
}

const WITHHELD = "*";

const dictionary = {
  vi: {
    title: "Báo cáo điều tra xã hội học",
    unit: "Đơn vị",
    question: "Câu hỏi",
    criterion: "Tiêu chí",
    sum: "Cộng",
    all: "Tất cả đơn vị",
    withheld: (threshold: number) =>
      `Dấu * thay cho số nhỏ hơn ${threshold} và cho những số phải che thêm, để không thể tính ngược từ dòng cộng, cột cộng.`,
  },
  en: {
    title: "Report of the survey",
    unit: "Unit",
    question: "Question",
    criterion: "Criterion",
    sum: "Sum",
    all: "All units",
    withheld: (threshold: number) =>
      `An asterisk stands for a count below ${threshold}, and for further counts that are withheld so that it cannot be computed from the totals.`,
  },
} as const;
