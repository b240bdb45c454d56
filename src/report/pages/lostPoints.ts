import type { Adjustment } from "../../appraisal/ledger.js";
import { factsIn, isAbsent } from "../../assessment/dossier.js";
import type { UnitIndex } from "../../composite/unitIndex.js";
import { factsText } from "../../explain/text/factsText.js";
import { printDay, printResult } from "../../issue/describeIssue.js";
import type { Language } from "../../number/print.js";
import type { Gap, Gaps } from "../../questions/gaps.js";
import { ruleSentence } from "../../rules/ruleSentence.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { waterfallOf } from "../charts/lostPointsWaterfall.js";
import { headColumn, inPrint, numberColumn, textColumn } from "../tables/column.js";
import { type SchemeNames, schemeNames } from "../tables/schemeNames.js";
import type { Table } from "../tables/table.js";
import type { Section } from "./page.js";
import type { ReportContext } from "./reportContext.js";
import type { ScoredCase } from "./scoredCases.js";

/** The criteria with the largest losses are told one by one; the others are listed. */
const TOLD = 5;

/** Where a unit lost its points, the most first: by which rule, on which figures, why, and who appraises it. */
export function lostPointsSection({ prepared, cases, language }: ReportContext, index: UnitIndex, gaps: Gaps): Section {
  const sentences = dictionary[language];
  const { scheme } = prepared;
  const names = schemeNames(scheme, language);
  const print = (figure: string): string => inPrint(figure, language, scheme.rounding.index);
  const told = gaps.leaves.slice(0, TOLD);
  const documents = cases.get(index.unit.id);
  return {
    heading: sentences.heading,
    anchor: "lost",
    paragraphs: [
      gaps.leaves.length === 0
        ? sentences.nothing
        : sentences.sum(print(gaps.lost), print(gaps.max), gaps.leaves.length),
      ...(gaps.pending.length === 0 ? [] : [sentences.pending(codes(gaps.pending))]),
      ...(gaps.bonuses.length === 0 ? [] : [sentences.bonuses(codes(gaps.bonuses))]),
    ],
    charts: gaps.leaves.length === 0 ? [] : [waterfallOf(scheme, index, gaps, language)],
    tables: told.length === 0 ? [] : [entries(prepared, sentences.entries, told, documents, names, language)],
  };
}

/** The criteria that lost less, told in the same way; none where there are few. */
export function otherLostSection(
  { prepared, cases, language }: ReportContext,
  index: UnitIndex,
  gaps: Gaps,
): Section | null {
  const listed = gaps.leaves.slice(TOLD);
  if (listed.length === 0) return null;
  const heading = dictionary[language].others;
  const names = schemeNames(prepared.scheme, language);
  const table = entries(prepared, heading, listed, cases.get(index.unit.id), names, language);
  return { heading, anchor: "lost-others", paragraphs: [], tables: [{ ...table, layout: "grid" }] };
}

function codes(list: readonly Gap[]): string {
  return list.map(({ code }) => code).join(", ");
}

function entries(
  prepared: PreparedScheme,
  caption: string,
  told: readonly Gap[],
  documents: ScoredCase | undefined,
  names: SchemeNames,
  language: Language,
): Table {
  const sentences = dictionary[language];
  const print = (figure: string): string => inPrint(figure, language, prepared.scheme.rounding.index);
  return {
    caption: [caption],
    layout: "entries",
    columns: [
      headColumn(sentences.criterion),
      numberColumn(sentences.lost),
      textColumn(sentences.attained),
      textColumn(sentences.rule),
      textColumn(sentences.facts),
      textColumn(sentences.reason),
      textColumn(sentences.appraiser),
    ],
    rows: told.map((gap) => [
      `${gap.code}. ${names.criterion(gap.code)}`,
      print(gap.lost),
      gap.absence === undefined
        ? `${print(gap.points)} / ${print(gap.max)}`
        : `${printResult(gap.absence, language)} / ${print(gap.max)}`,
      ruleOf(prepared, gap.code, language),
      factsOf(prepared, gap.code, documents, language),
      reasonOf(lastOf(documents, gap.code), names, language),
      gap.appraiser === null ? names.part(gap.part ?? "") : names.agency(gap.appraiser),
    ]),
    notes: [],
  };
}

/** How the leaf is scored; nothing for a group that a cap or a floor holds. */
function ruleOf({ leaves }: PreparedScheme, code: string, language: Language): string {
  const leaf = leaves.get(code)?.leaf;
  return leaf === undefined ? "" : ruleSentence(leaf.rule, leaf, language, "for-people");
}

function lastOf(documents: ScoredCase | undefined, code: string): Adjustment | undefined {
  return documents?.ledger.filter(({ leaf }) => leaf === code).at(-1);
}

/** The facts that the points rest on: as they were corrected last, else as the unit stated them. */
function factsOf(
  { leaves }: PreparedScheme,
  code: string,
  documents: ScoredCase | undefined,
  language: Language,
): string {
  const leaf = leaves.get(code)?.leaf;
  if (leaf === undefined || documents === undefined || leaf.rule.kind === "survey") return "";
  const corrected = documents.ledger
    .flatMap(({ leaf: of, to }) => (of === code && "facts" in to ? [to.facts] : []))
    .at(-1);
  const entry = documents.dossier.entries.find((one) => one.leaf === code);
  if (corrected === undefined && entry?.facts === undefined) return "";
  const facts = corrected ?? factsIn(entry);
  return isAbsent(facts) ? printResult(facts.absent, language) : factsText(leaf.rule, leaf, facts, language);
}

function reasonOf(adjustment: Adjustment | undefined, names: SchemeNames, language: Language): string {
  if (adjustment === undefined) return "";
  const { reason, by, stage, at } = adjustment;
  const who = [names.agency(by.agency), by.officer].filter((one) => one !== undefined).join(", ");
  return `${reason} (${who}, ${dictionary[language].stages[stage]}, ${printDay(at)})`;
}

const dictionary = {
  vi: {
    heading: "Mất điểm ở đâu",
    sum: (lost: string, max: string, count: number) =>
      `Đơn vị thiếu ${lost} điểm so với mức tối đa ${max} điểm; ${count} tiêu chí chưa đạt điểm tối đa.`,
    nothing: "Không tiêu chí nào mất điểm.",
    pending: (list: string) => `Đang chờ kết quả, chưa tính là mất: ${list}.`,
    bonuses: (list: string) => `Điểm thưởng chưa đạt hết, không tính là mất: ${list}.`,
    entries: "Các tiêu chí mất nhiều điểm nhất",
    others: "Các tiêu chí khác chưa đạt điểm tối đa",
    criterion: "Tiêu chí",
    lost: "Mất (điểm)",
    attained: "Đạt / tối đa",
    rule: "Cách chấm",
    facts: "Số liệu",
    reason: "Lý do",
    appraiser: "Thẩm định",
    stages: { appraisal: "thẩm định", explanation: "giải trình", council: "Hội đồng" },
  },
  en: {
    heading: "Where points were lost",
    sum: (lost: string, max: string, count: number) =>
      `The unit is ${lost} points below its maximum of ${max}; ${count} criteria are below their maximum.`,
    nothing: "No criterion lost points.",
    pending: (list: string) => `Pending, not yet counted as lost: ${list}.`,
    bonuses: (list: string) => `Bonuses not fully earned, not counted as lost: ${list}.`,
    entries: "The criteria with the largest losses",
    others: "Other criteria below their maximum",
    criterion: "Criterion",
    lost: "Lost (points)",
    attained: "Attained / maximum",
    rule: "Rule",
    facts: "Figures",
    reason: "Reason",
    appraiser: "Appraised by",
    stages: { appraisal: "appraisal", explanation: "explanation", council: "council" },
  },
} as const;
