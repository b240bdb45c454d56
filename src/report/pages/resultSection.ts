import type { UnitIndex } from "../../composite/unitIndex.js";
import { decimal } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Gaps } from "../../questions/gaps.js";
import { inLanguage } from "../../text/text.js";
import { indexChange, rankChange } from "../tables/changeText.js";
import { className } from "../tables/className.js";
import { headColumn, inPrint, numberColumn, printed, rounded, rowsOf, textColumn } from "../tables/column.js";
import { NONE, type Table } from "../tables/table.js";
import type { Section } from "./page.js";
import { placeIn, type ReportContext } from "./reportContext.js";

/** The result of a unit: its index, class and rank, how they changed, and its parts. */
export function resultSection(context: ReportContext, index: UnitIndex, found: Gaps): Section {
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
    [sentences.lost, inPrint(found.lost, language, scheme.rounding.index)],
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
    index: "Kết quả",
    parts: "Các phần điểm",
    draft: "KẾT QUẢ TẠM TÍNH – còn tiêu chí chờ kết quả, nên đơn vị chưa được xếp loại và xếp hạng.",
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
    index: "Result",
    parts: "Parts",
    draft: "PROVISIONAL – criteria are still pending, so the unit has no class and no rank yet.",
    what: "What",
    result: "Result",
    lost: "Points below the maximum",
    published: "Published index",
    class: "Class",
    rank: "Rank",
    place: (rank: number, of: number, group: string) => `rank ${rank} of ${of} units in group ${group}`,
    shared: "(shared)",
    between: "Still possible",
    rankChange: "Rank since the previous period",
    indexChange: "Index since the previous period",
    classBefore: "Class in the previous period",
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
