import type { Evaluation } from "../../evaluate/evaluation.js";
import { printDecimal } from "../../number/print.js";
import type { RankedUnit, Ranking } from "../../ranking/ranking.js";
import { inAlphabet } from "../../text/alphabet.js";
import { inLanguage } from "../../text/text.js";
import { rankChange } from "../tables/changeText.js";
import { classCounts } from "../tables/classCounts.js";
import { className } from "../tables/className.js";
import { headColumn, numberColumn, textColumn } from "../tables/column.js";
import { groupFigures } from "../tables/groupFigures.js";
import { namesIn, rankingsInPrint } from "../tables/printOrder.js";
import { NONE, type Table } from "../tables/table.js";
import { findings } from "./findings.js";
import { groupName, groupSection, unitsSection } from "./groupSection.js";
import { noticesSection } from "./noticesSection.js";
import type { Link, Page, Section } from "./page.js";
import { pageStamp } from "./pageStamp.js";
import type { ReportContext } from "./reportContext.js";

/** The first page of a report: who leads and who moved, the classes, each group with its picture and its units, what to look at. */
export function indexPage(context: ReportContext, links: readonly Link[]): Page {
  const { prepared, evaluation, language } = context;
  const { scheme } = prepared;
  const rankings = rankingsInPrint(evaluation);
  const notices = noticesSection(context);
  return {
    name: "index",
    language,
    title: inLanguage(scheme.title, language),
    stamp: pageStamp(scheme, evaluation, language),
    sections: [
      mainSection(context, rankings, notices?.count ?? 0),
      ...rankings.map((ranking, at) => groupSection(context, ranking, at, rankings.length)),
      ...(rankings.length > 1 || isAnyUnranked(evaluation) ? [unitsSection(context, rankings)] : []),
      ...(notices === null ? [] : [notices.section]),
    ],
    links,
  };
}

/** Whether somebody was scored who stands in no league table. */
function isAnyUnranked({ indexes, rankings }: Evaluation): boolean {
  return indexes.length > rankings.reduce((total, { rows }) => total + rows.length, 0);
}

/** What a reader has to know in half a minute. */
function mainSection(context: ReportContext, rankings: readonly Ranking[], notices: number): Section {
  const { language, previous, gone } = context;
  const sentences = dictionary[language];
  const [only] = rankings;
  const names = inAlphabet(gone, ({ name }) => name).map(({ name }) => name);
  return {
    heading: sentences.main,
    anchor: "main",
    paragraphs: [
      ...(rankings.length === 1 && only !== undefined ? findings(context, only) : []),
      ...(previous === null ? [sentences.noPrevious] : []),
      ...(names.length > 0 ? [sentences.gone(names.join(", "))] : []),
      ...(notices > 0 ? [sentences.seeNotices(notices)] : []),
    ],
    tables: [...(rankings.length > 1 ? [groupsTable(context, rankings)] : []), ...classTable(context, rankings)],
  };
}

/** A row for each group: who leads it, what its figures come to, who moved most. */
function groupsTable(context: ReportContext, rankings: readonly Ranking[]): Table {
  const { prepared, evaluation, language, changes, previous } = context;
  const { scheme } = prepared;
  const sentences = dictionary[language];
  const nameOf = namesIn(evaluation);
  const print = (figure: string): string => printDecimal(figure, language, scheme.rounding.index.places);
  const rows = rankings.map((ranking) => {
    const [first] = ranking.rows;
    const figures = groupFigures(ranking.rows, scheme.rounding.index);
    const [best] = [...ranking.rows].sort((a, b) => gainOf(context, b) - gainOf(context, a));
    const moved = best !== undefined && gainOf(context, best) > 0 ? best : undefined;
    return [
      groupName(context, ranking),
      first === undefined ? NONE : `${nameOf(first.unit)} (${print(first.published)})`,
      ...(previous === null
        ? []
        : [moved === undefined ? NONE : `${nameOf(moved.unit)} (${rankChange(changes.get(moved.unit), language)})`]),
      figures === null ? NONE : print(figures.mean),
      figures === null ? NONE : `${print(figures.lowest)} – ${print(figures.highest)}`,
      String(ranking.rows.length),
    ];
  });
  return {
    caption: [sentences.byGroup],
    columns: [
      headColumn(sentences.group),
      textColumn(sentences.leader),
      ...(previous === null ? [] : [textColumn(sentences.mover)]),
      numberColumn(sentences.mean),
      textColumn(sentences.range),
      numberColumn(sentences.units),
    ],
    rows,
    notes: [],
  };
}

function gainOf({ changes }: ReportContext, { unit }: RankedUnit): number {
  return changes.get(unit)?.placesGained ?? 0;
}

/** How many units have each class, beside the year before. */
function classTable(
  { prepared, evaluation, previous, language }: ReportContext,
  rankings: readonly Ranking[],
): readonly Table[] {
  const { bands } = prepared.scheme;
  if (bands.best.length === 0) return [];
  const sentences = dictionary[language];
  const [now, before] = [classCounts(evaluation), previous === null ? null : classCounts(previous)];
  const classes = [...bands.best, bands.otherwise].map((band) => band.class);
  const ranked = rankings.reduce((total, { rows }) => total + rows.length, 0);
  const withClass = classes.reduce((total, name) => total + (now.get(name) ?? 0), 0);
  return [
    {
      caption: [sentences.byClass],
      columns: [
        headColumn(sentences.class),
        numberColumn(sentences.units),
        ...(before === null ? [] : [numberColumn(sentences.before), numberColumn(sentences.difference)]),
      ],
      rows: classes.map((name) => {
        const [count, then] = [now.get(name) ?? 0, before?.get(name) ?? 0];
        const difference = count - then;
        const sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
        return [
          className(bands, name, language),
          String(count),
          ...(before === null ? [] : [String(then), `${sign}${Math.abs(difference)}`]),
        ];
      }),
      notes: ranked > withClass ? [sentences.withoutClass(ranked - withClass)] : [],
    },
  ];
}

const dictionary = {
  vi: {
    main: "Kết quả chính",
    noPrevious: "Không có kết quả kỳ trước để so sánh.",
    gone: (names: string) => `Kỳ trước có kết quả, kỳ này không còn: ${names}.`,
    seeNotices: (count: number) => `Có ${count} điều cần lưu ý; xem mục “Những điều cần lưu ý”.`,
    byGroup: "Kết quả theo khối",
    byClass: "Số đơn vị theo xếp loại",
    withoutClass: (count: number) => `${count} đơn vị được xếp hạng nhưng không có xếp loại.`,
    group: "Khối",
    leader: "Dẫn đầu",
    mover: "Tăng hạng nhiều nhất",
    mean: "Bình quân",
    range: "Thấp nhất – cao nhất",
    units: "Số đơn vị",
    class: "Xếp loại",
    before: "Kỳ trước",
    difference: "Tăng, giảm",
  },
  en: {
    main: "Main results",
    noPrevious: "There is no result of the previous period to compare with.",
    gone: (names: string) => `Scored in the previous period and no longer in this one: ${names}.`,
    seeNotices: (count: number) =>
      `${count} ${count === 1 ? "notice needs" : "notices need"} attention; see “Points to note”.`,
    byGroup: "Results by group",
    byClass: "Units by class",
    withoutClass: (count: number) => `${count} units have a rank but no class.`,
    group: "Group",
    leader: "Leader",
    mover: "Rose most",
    mean: "Mean",
    range: "Lowest – highest",
    units: "Units",
    class: "Class",
    before: "Year before",
    difference: "Difference",
  },
} as const;
