import type { Case } from "../../composite/unitCase.js";
import type { UnitIndex } from "../../composite/unitIndex.js";
import { readLanguage, readName } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import { decimal } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Percent } from "../../number/quantity.js";
import { type Gaps, gaps } from "../../questions/gaps.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { groupMeans } from "../charts/unitProfileDots.js";
import { indexChange, rankChange } from "../tables/changeText.js";
import { className } from "../tables/className.js";
import { headColumn, numberColumn, printed, rounded, rowsOf, textColumn } from "../tables/column.js";
import { criteriaTable } from "../tables/criteriaTable.js";
import { NONE, type Table } from "../tables/table.js";
import { minutesSection } from "./appraisalMinutes.js";
import { besideGroupSection } from "./besideGroupSection.js";
import { lostPointsSection } from "./lostPoints.js";
import { nextClassSection } from "./nextClass.js";
import type { Page, Section } from "./page.js";
import { pageStamp } from "./pageStamp.js";
import { placeIn, type ReportContext, type Reporting, reportContext } from "./reportContext.js";
import { scoredCases } from "./scoredCases.js";

/** What the page of a unit may say beside the result. */
export interface UnitReporting extends Reporting {
  /** The cases that the evaluation was made from, in their order: with them the page has figures, reasons and minutes. */
  readonly cases?: readonly Case[];
}

/**
 * The page of one unit (kết quả của một đơn vị): its index, class and rank and how they changed; where points were lost, each
 * with its rule, its figures, the appraiser's reason and who appraises; the nearest way to the next class; its profile beside the
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
 *   `argument.*` for an argument that is something else.
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
export function profileOf(context: ReportContext, index: UnitIndex, means: ReadonlyMap<string, Percent>): Page {
  const { prepared, evaluation, language, cases, pageOf } = context;
  const { scheme } = prepared;
  const sentences = dictionary[language];
  const found = gaps(scheme, index);
  const documents = cases.get(index.unit.id);
  return {
    name: pageOf.get(index.unit.id) ?? index.unit.id,
    language,
    title: `${sentences.title}: ${index.unit.name}`,
    stamp: pageStamp(scheme, evaluation, language),
    sections: [
      resultSection(context, index, found),
      lostPointsSection(context, index, found),
      ...(scheme.bands.best.length === 0 ? [] : [nextClassSection(scheme, index, language)]),
      besideGroupSection(context, index, means),
      ...(documents === undefined ? [] : [minutesSection(prepared, documents, language)]),
      {
        heading: sentences.criteria,
        anchor: "criteria",
        paragraphs: [sentences.states],
        tables: [criteriaTable(scheme, index, language)],
      },
    ],
    links: [],
  };
}

function resultSection(context: ReportContext, index: UnitIndex, found: Gaps): Section {
  const { prepared, evaluation, language, changes, previous } = context;
  const { scheme } = prepared;
  const sentences = dictionary[language];
  const { places } = scheme.rounding.index;
  const { unit, published, between } = index;
  const placing = placeIn(evaluation, index);
  const change = changes.get(unit.id);
  const moved = indexChange(change, places, language);
  const range = `${printDecimal(between.lowest, language)} – ${printDecimal(between.highest, language)}`;
  const shared = placing !== null && placing.tied > 1 ? ` ${sentences.shared}` : "";
  const lines: readonly (readonly [string, string])[] = [
    [sentences.published, `${printed(published, language, places)}${bonusText(found, language)}`],
    [sentences.class, index.class === null ? NONE : className(scheme.bands, index.class, language)],
    [sentences.rank, placing === null ? NONE : `${sentences.place(placing.rank, placing.of, unit.group)}${shared}`],
    ...(index.complete ? [] : [[sentences.between, range] as const]),
    ...(previous === null
      ? []
      : [
          [sentences.rankChange, rankChange(change, language)] as const,
          [sentences.indexChange, moved ?? NONE] as const,
          [sentences.classBefore, classBefore(context, index)] as const,
        ]),
    [sentences.lost, printDecimal(found.lost, language)],
  ];
  return {
    heading: sentences.index,
    anchor: "result",
    paragraphs: index.complete ? [] : [sentences.draft],
    tables: [
      {
        caption: [sentences.index],
        columns: [headColumn(sentences.what), textColumn(sentences.result)],
        rows: lines,
        notes: [],
      },
      parts(context, index, found),
    ],
  };
}

function classBefore({ prepared, changes, language }: ReportContext, { unit }: UnitIndex): string {
  const before = changes.get(unit.id)?.before?.class ?? null;
  return before === null ? NONE : className(prepared.scheme.bands, before, language);
}

/** What bonuses brought, beside the figure that they are in. */
function bonusText({ parts: account }: Gaps, language: Language): string {
  const brought = account.map(({ bonus }) => bonus).filter((bonus) => !decimal(bonus).isZero());
  if (brought.length === 0) return "";
  return ` ${dictionary[language].withBonus(brought.map((one) => printDecimal(one, language)).join(" + "))}`;
}

function parts({ prepared: { scheme }, language }: ReportContext, index: UnitIndex, found: Gaps): Table {
  const sentences = dictionary[language];
  const { index: rounding } = scheme.rounding;
  const each = scheme.parts.map(({ id }) => index.parts.find(({ part }) => part === id));
  const bonus = scheme.parts.map(({ id }) => found.parts.find(({ part }) => part === id)?.bonus ?? "0");
  const hasBonus = bonus.some((points) => !decimal(points).isZero());
  const figures = (column: readonly (string | null | undefined)[]) => rounded(column, language, rounding);
  return {
    caption: [sentences.parts],
    columns: [
      headColumn(sentences.part),
      numberColumn(sentences.final),
      ...(hasBonus ? [numberColumn(sentences.bonus)] : []),
      numberColumn(sentences.max),
      numberColumn(sentences.percent),
      numberColumn(sentences.self),
      numberColumn(sentences.selfMax),
    ],
    rows: rowsOf([
      scheme.parts.map(({ title }) => inLanguage(title, language)),
      figures(each.map((part) => part?.points)),
      ...(hasBonus ? [figures(bonus)] : []),
      figures(each.map((part) => part?.max)),
      each.map((part) => printed(part?.percent, language, rounding.places)),
      figures(each.map((part) => part?.self)),
      figures(each.map((part) => part?.selfMax)),
    ]),
    notes: [],
  };
}

const dictionary = {
  vi: {
    title: "Kết quả của đơn vị",
    index: "Kết quả",
    parts: "Các phần điểm",
    criteria: "Toàn bộ tiêu chí",
    draft: "KẾT QUẢ TẠM TÍNH – còn tiêu chí chờ kết quả, nên đơn vị chưa được xếp loại và xếp hạng.",
    states:
      "Mỗi tiêu chí có ba kết quả: tự chấm, sau thẩm định, và kết quả cuối cùng sau giải trình và Hội đồng. Điểm tự chấm chỉ so với tối đa phần tự chấm, vì đơn vị không tự chấm phần điều tra và phần chỉ do cơ quan thẩm định chấm.",
    what: "Nội dung",
    result: "Kết quả",
    lost: "Điểm còn thiếu so với tối đa",
    published: "Chỉ số công bố",
    class: "Xếp loại",
    rank: "Xếp hạng",
    place: (rank: number, of: number, group: string) => `hạng ${rank} trong ${of} đơn vị khối ${group}`,
    shared: "(đồng hạng)",
    between: "Còn có thể đạt",
    rankChange: "So với kỳ trước",
    indexChange: "Chỉ số so với kỳ trước",
    classBefore: "Xếp loại kỳ trước",
    part: "Phần điểm",
    self: "Tự chấm",
    selfMax: "Tối đa phần tự chấm",
    final: "Kết quả",
    bonus: "Trong đó điểm thưởng",
    withBonus: (points: string) => `(gồm ${points} điểm thưởng)`,
    max: "Tối đa",
    percent: "Tỷ lệ (%)",
  },
  en: {
    title: "Result of the unit",
    index: "Result",
    parts: "Parts",
    criteria: "All criteria",
    draft: "DRAFT – something is still pending, so the unit is neither classified nor ranked.",
    states:
      "Each criterion has three results: self-assessed, after appraisal, and final after explanation and council. Compare the self score with the self-scored maximum only: units do not score the survey, nor what is the appraiser’s alone.",
    what: "What",
    result: "Result",
    lost: "Points missing from the maximum",
    published: "Published index",
    class: "Class",
    rank: "Rank",
    place: (rank: number, of: number, group: string) => `rank ${rank} of ${of} units in group ${group}`,
    shared: "(shared)",
    between: "Can still come to",
    rankChange: "Against the year before",
    indexChange: "Index against the year before",
    classBefore: "Class the year before",
    part: "Part",
    self: "Self",
    selfMax: "Self-scored maximum",
    final: "Result",
    bonus: "Bonus in it",
    withBonus: (points: string) => `(with a bonus of ${points})`,
    max: "Maximum",
    percent: "Percent",
  },
} as const;
