import type { Adjustment } from "../../appraisal/ledger.js";
import type { Dossier } from "../../assessment/dossier.js";
import { outcomeOf } from "../../assessment/outcomeOf.js";
import type { Case } from "../../composite/unitCase.js";
import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { printClause, printDay, printResult } from "../../issue/describeIssue.js";
import type { Language } from "../../number/print.js";
import type { Outcome } from "../../scheme/absence.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inAlphabet } from "../../text/alphabet.js";
import { inLanguage } from "../../text/text.js";
import { headColumn, textColumn } from "../tables/column.js";
import type { Page, Section } from "./page.js";
import { pageNames } from "./pageName.js";
import { pageStamp } from "./pageStamp.js";
import { type ScoredCase, scoredCases } from "./scoredCases.js";

/**
 * The minutes of the appraisal (biên bản thẩm định): unit by unit every adjustment, from what to what, why, by whose
 * authority, at which stage and when.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param cases - The cases that it was made from, in their order; their digests must be those that the result holds.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A page as data, named `minutes`, a section for each unit. Points are those that the ledger states, or that
 *   the rule gives for corrected facts, rounded once by `rounding.leaf`.
 * @throws `document.other_scheme`, `report.missing_case` or `report.other_case` when they do not belong to the evaluation;
 *   what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { appraisalMinutes } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const cases = [{ dossier }];
 * appraisalMinutes(scheme, evaluate(scheme, cases), cases, "vi").sections[0]?.paragraphs; // => ["Không có điều chỉnh nào."]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: Sở Nội vụ with the agencies concerned appraises the self score.
 */
export function appraisalMinutes(
  scheme: Scheme,
  evaluation: Evaluation,
  cases: readonly Case[],
  language: Language = "vi",
): Page {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  return minutesOf(prepared, read, scoredCases(prepared, read, cases), readLanguage(language));
}

/** {@link appraisalMinutes} of cases that are known to be behind the result. */
export function minutesOf(
  prepared: PreparedScheme,
  evaluation: Evaluation,
  scored: readonly ScoredCase[],
  language: Language,
): Page {
  const pageOf = pageNames(evaluation);
  return {
    name: "minutes",
    language,
    title: dictionary[language].title,
    stamp: pageStamp(prepared.scheme, evaluation, language),
    sections: inAlphabet(scored, ({ unit }) => unit.name).map((one) => ({
      ...minutesSection(prepared, one, language),
      heading: one.unit.name,
      anchor: pageOf.get(one.unit.id) ?? one.unit.id,
    })),
    links: [],
  };
}

/** The adjustments of one unit. */
export function minutesSection(
  prepared: PreparedScheme,
  { unit, dossier, ledger }: ScoredCase,
  language: Language,
): Section {
  const sentences = dictionary[language];
  const section = { heading: sentences.heading, anchor: "minutes" };
  if (ledger.length === 0) return { ...section, paragraphs: [sentences.none], tables: [] };
  const table = {
    caption: [`${sentences.table}: ${unit.name}`],
    columns: [
      headColumn(sentences.criterion),
      textColumn(sentences.from),
      textColumn(sentences.to),
      textColumn(sentences.reason),
      textColumn(sentences.by),
      textColumn(sentences.stage),
      textColumn(sentences.date),
    ],
    rows: ledger.map((adjustment) => row(prepared, dossier, adjustment, language)),
    notes: [],
  };
  return { ...section, paragraphs: [sentences.count(ledger.length)], tables: [table] };
}

function row(
  prepared: PreparedScheme,
  dossier: Dossier,
  adjustment: Adjustment,
  language: Language,
): readonly string[] {
  const sentences = dictionary[language];
  const { leaf, from, reason, by, stage, at, documents = [], clause } = adjustment;
  const title = prepared.leaves.get(leaf)?.leaf.title;
  const grounds = [
    reason,
    ...(clause === undefined ? [] : [`${sentences.clause}: ${printClause(clause, language)}.`]),
    ...documents.map((one) => `${sentences.document}: ${one.title} (${one.id}).`),
  ];
  return [
    title === undefined ? leaf : `${leaf}. ${inLanguage(title, language)}`,
    from === "pending" ? sentences.unscored : printResult(from, language),
    printResult(resultOf(prepared, dossier, adjustment), language),
    grounds.join(" "),
    [agencyTitle(prepared.scheme, by.agency, language), by.officer].filter((one) => one !== undefined).join(", "),
    sentences[stage],
    printDay(at),
  ];
}

/** What an adjustment leads to: points outright, those that its facts give, an absence, or what it confirms. */
function resultOf(prepared: PreparedScheme, { entries }: Dossier, { leaf: code, from, to }: Adjustment): Outcome {
  if ("confirmed" in to) {
    const { facts, claimed } = entries.find((entry) => entry.leaf === code) ?? {};
    return from === "pending" && facts === undefined && claimed !== undefined ? claimed : from;
  }
  if ("points" in to) return to.points;
  if ("absent" in to) return to.absent;
  const leaf = prepared.leaves.get(code);
  if (leaf === undefined) throw new Error(`No leaf ${code}: the ledger was not read by this scheme`);
  return outcomeOf(prepared, leaf, to.facts);
}

function agencyTitle({ agencies = [] }: Scheme, id: string, language: Language): string {
  const agency = agencies.find((one) => one.id === id);
  return agency === undefined ? id : inLanguage(agency.title, language);
}

const dictionary = {
  vi: {
    title: "Biên bản thẩm định",
    heading: "Điều chỉnh khi thẩm định",
    table: "Các điều chỉnh",
    none: "Không có điều chỉnh nào.",
    count: (count: number) => `Số điều chỉnh: ${count}.`,
    criterion: "Tiêu chí",
    unscored: "chưa chấm",
    from: "Từ",
    to: "Thành",
    reason: "Lý do",
    by: "Cơ quan, người điều chỉnh",
    stage: "Vòng",
    date: "Ngày",
    clause: "Căn cứ",
    document: "Tài liệu",
    appraisal: "Thẩm định",
    explanation: "Giải trình",
    council: "Hội đồng",
  },
  en: {
    title: "Minutes of the appraisal",
    heading: "Adjustments at appraisal",
    table: "Adjustments",
    none: "There were no adjustments.",
    count: (count: number) => `Adjustments: ${count}.`,
    criterion: "Criterion",
    unscored: "not scored yet",
    from: "From",
    to: "To",
    reason: "Reason",
    by: "By",
    stage: "Stage",
    date: "Date",
    clause: "Basis",
    document: "Document",
    appraisal: "Appraisal",
    explanation: "Explanation",
    council: "Council",
  },
} as const;
