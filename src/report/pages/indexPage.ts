import { periodsOf } from "../../evaluate/periodsOf.js";
import { describeIssue } from "../../issue/describeIssue.js";
import { printDecimal } from "../../number/print.js";
import type { RankedUnit, Ranking } from "../../ranking/ranking.js";
import { inAlphabet } from "../../text/alphabet.js";
import { inLanguage } from "../../text/text.js";
import { classYears } from "../charts/classesOverYears.js";
import { placedUnits } from "../charts/placedUnits.js";
import { barsOf } from "../charts/rankingBars.js";
import { distributionOf } from "../charts/scoreDistribution.js";
import { rankChange } from "../tables/changeText.js";
import { classCounts } from "../tables/classCounts.js";
import { className } from "../tables/className.js";
import { headColumn, numberColumn, textColumn } from "../tables/column.js";
import { groupFigures } from "../tables/groupFigures.js";
import { namesIn, rankingsInPrint } from "../tables/printOrder.js";
import { NONE, type Table } from "../tables/table.js";
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
      mainSection(context, rankings, notices?.paragraphs.length ?? 0),
      ...rankings.map((ranking, at) => groupSection(context, ranking, at, rankings.length)),
      ...(rankings.length > 1 ? [unitsSection(context, rankings)] : []),
      ...(notices === null ? [] : [notices]),
    ],
    links,
  };
}

/** What a reader has to know in half a minute. */
function mainSection(context: ReportContext, rankings: readonly Ranking[], notices: number): Section {
  const { language, previous } = context;
  const sentences = dictionary[language];
  const [only] = rankings;
  return {
    heading: sentences.main,
    anchor: "main",
    paragraphs: [
      ...(rankings.length === 1 && only !== undefined ? findings(context, only) : []),
      ...(previous === null ? [sentences.noPrevious] : []),
      ...(notices > 0 ? [sentences.seeNotices(notices)] : []),
    ],
    tables: [...(rankings.length > 1 ? [groupsTable(context, rankings)] : []), ...classTable(context, rankings)],
  };
}

/** Who leads a group and who is last, what its figures come to, who moved most. */
function findings(context: ReportContext, { rows, group }: Ranking): readonly string[] {
  const { prepared, evaluation, language, changes } = context;
  const { scheme } = prepared;
  const sentences = dictionary[language];
  const nameOf = namesIn(evaluation);
  const names = (list: readonly RankedUnit[]): string => list.map(({ unit }) => nameOf(unit)).join(", ");
  const print = (figure: string): string => printDecimal(figure, language, scheme.rounding.index.places);
  const [first, last] = [rows[0], rows.at(-1)];
  const figures = groupFigures(rows, scheme.rounding.index);
  if (first === undefined || last === undefined || figures === null) return [sentences.nobody(group)];
  const classOf = (row: RankedUnit): string =>
    row.class === null || scheme.bands.best.length === 0 ? "" : `, ${className(scheme.bands, row.class, language)}`;
  const leaders = rows.filter(({ rank }) => rank === first.rank);
  const places = (row: RankedUnit): number => changes.get(row.unit)?.placesGained ?? 0;
  const [up, down] = [Math.max(0, ...rows.map(places)), Math.min(0, ...rows.map(places))];
  const movers = (by: number): readonly RankedUnit[] => rows.filter((row) => by !== 0 && places(row) === by);
  return [
    sentences.leads(names(leaders), print(first.published) + classOf(first), group),
    ...(rows.length > 1
      ? [sentences.last(names(rows.filter(({ rank }) => rank === last.rank)), print(last.published) + classOf(last))]
      : []),
    ...(up > 0 ? [sentences.rose(names(movers(up)), up)] : []),
    ...(down < 0 ? [sentences.fell(names(movers(down)), -down)] : []),
    sentences.figures(
      rows.length,
      print(figures.mean),
      print(figures.lowest),
      print(figures.highest),
      print(figures.spread),
    ),
  ];
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

/** A group: its findings, its picture, its units in the order of their ranks, each with a link to its page. */
function groupSection(context: ReportContext, ranking: Ranking, at: number, groups: number): Section {
  const { prepared, evaluation, language, previous } = context;
  const { scheme } = prepared;
  const { digest } = evaluation.scheme;
  const placed = placedUnits(evaluation).find(
    (_, place) =>
      evaluation.rankings[place]?.period === ranking.period && evaluation.rankings[place]?.group === ranking.group,
  );
  const ranked = ranking.rows.length > 0;
  return {
    heading: dictionary[language].ofGroup(groupName(context, ranking)),
    anchor: `group-${at + 1}`,
    paragraphs: groups > 1 ? findings(context, ranking) : [],
    charts: [
      ...(placed === undefined || !ranked ? [] : [barsOf(scheme, digest, placed, language)]),
      ...(ranking.rows.length > 2 ? [distributionOf(scheme, digest, ranking, language)] : []),
      ...(previous === null || !ranked || scheme.bands.best.length === 0
        ? []
        : [classYears(scheme, [previous, evaluation], ranking.group, language)]),
    ],
    tables: [leagueOf(context, ranking)],
  };
}

/** A group, with its period where there are several. */
function groupName({ evaluation }: ReportContext, { group, period }: Ranking): string {
  return periodsOf(evaluation).length > 1 ? `${group}, ${period}` : group;
}

/** The league table in the columns that fit a telephone. */
function leagueOf(context: ReportContext, ranking: Ranking): Table {
  const { prepared, evaluation, language, previous, changes, pageOf } = context;
  const { scheme } = prepared;
  const sentences = dictionary[language];
  const nameOf = namesIn(evaluation);
  const hasClasses = scheme.bands.best.length > 0;
  return {
    caption: [dictionary[language].ofGroup(groupName(context, ranking))],
    columns: [
      numberColumn(sentences.rank),
      headColumn(sentences.unit),
      numberColumn(sentences[scheme.publishes]),
      ...(hasClasses ? [textColumn(sentences.class)] : []),
      ...(previous === null ? [] : [textColumn(sentences.change)]),
    ],
    rows: ranking.rows.map((row) => [
      String(row.rank),
      nameOf(row.unit),
      printDecimal(row.published, language, scheme.rounding.index.places),
      ...(hasClasses ? [row.class === null ? NONE : className(scheme.bands, row.class, language)] : []),
      ...(previous === null ? [] : [rankChange(changes.get(row.unit), language)]),
    ]),
    rowLinks: ranking.rows.map(({ unit }) => pageOf.get(unit) ?? null),
    notes: ranking.unranked.map(({ unit, why }) =>
      describeIssue({ code: why, params: { unit: nameOf(unit) } }, language),
    ),
  };
}

/** Every unit that was scored by the alphabet, to be found with the search of the browser. */
function unitsSection(
  { evaluation, prepared, language, pageOf }: ReportContext,
  rankings: readonly Ranking[],
): Section {
  const sentences = dictionary[language];
  const { places } = prepared.scheme.rounding.index;
  const rows = new Map(rankings.flatMap((ranking) => ranking.rows.map((row) => [row.unit, row] as const)));
  const units = inAlphabet(evaluation.indexes, ({ unit }) => unit.name);
  return {
    heading: sentences.allUnits,
    anchor: "units",
    paragraphs: [sentences.search],
    tables: [
      {
        caption: [sentences.allUnits],
        columns: [
          headColumn(sentences.unit),
          textColumn(sentences.group),
          numberColumn(sentences[prepared.scheme.publishes]),
          numberColumn(sentences.rank),
        ],
        rows: units.map(({ unit, published }) => [
          unit.name,
          unit.group,
          published === null ? NONE : printDecimal(published, language, places),
          String(rows.get(unit.id)?.rank ?? NONE),
        ]),
        rowLinks: units.map(({ unit }) => pageOf.get(unit.id) ?? null),
        notes: [],
      },
    ],
  };
}

/** What was refused and what somebody should look at, each in its whole sentence; `null` where there is nothing. */
function noticesSection({ evaluation, language }: ReportContext): Section | null {
  const sentences = dictionary[language];
  const refused = evaluation.refused.flatMap(({ issues }) =>
    issues.map((issue) => sentences.refused(describeIssue(issue, language))),
  );
  const paragraphs = [...refused, ...evaluation.notices.map((notice) => describeIssue(notice, language))];
  return paragraphs.length === 0 ? null : { heading: sentences.notices, anchor: "notices", paragraphs, tables: [] };
}

const dictionary = {
  vi: {
    main: "Kết quả chính",
    leads: (names: string, figure: string, group: string) => `Dẫn đầu khối ${group}: ${names} (${figure}).`,
    last: (names: string, figure: string) => `Thấp nhất: ${names} (${figure}).`,
    rose: (names: string, places: number) => `Tăng hạng nhiều nhất: ${names} (lên ${places} hạng so với kỳ trước).`,
    fell: (names: string, places: number) => `Giảm hạng nhiều nhất: ${names} (xuống ${places} hạng so với kỳ trước).`,
    figures: (count: number, mean: string, lowest: string, highest: string, spread: string) =>
      `Bình quân ${count} đơn vị: ${mean}; thấp nhất ${lowest}, cao nhất ${highest}, chênh nhau ${spread}.`,
    nobody: (group: string) => `Khối ${group}: chưa đơn vị nào được xếp hạng.`,
    noPrevious: "Không có kết quả kỳ trước để so sánh.",
    seeNotices: (count: number) => `Có ${count} điều cần lưu ý, nêu đầy đủ ở mục “Những điều cần lưu ý”.`,
    byGroup: "Kết quả theo khối",
    byClass: "Số đơn vị theo xếp loại",
    withoutClass: (count: number) => `${count} đơn vị được xếp hạng nhưng không có xếp loại.`,
    group: "Khối",
    ofGroup: (group: string) => `Khối ${group}`,
    leader: "Dẫn đầu",
    mover: "Tăng hạng nhiều nhất",
    mean: "Bình quân",
    range: "Thấp nhất – cao nhất",
    units: "Số đơn vị",
    class: "Xếp loại",
    before: "Kỳ trước",
    difference: "Tăng, giảm",
    rank: "Hạng",
    unit: "Đơn vị",
    points: "Chỉ số",
    percent: "Chỉ số (%)",
    share: "Chỉ số (0–1)",
    change: "So với kỳ trước",
    allUnits: "Các đơn vị theo tên",
    search: "Tìm đơn vị bằng chức năng tìm của trình duyệt (Ctrl + F). Tên đơn vị dẫn đến trang của đơn vị.",
    notices: "Những điều cần lưu ý",
    refused: (sentence: string) => `Hồ sơ bị từ chối: ${sentence}`,
  },
  en: {
    main: "Main results",
    leads: (names: string, figure: string, group: string) => `Leading group ${group}: ${names} (${figure}).`,
    last: (names: string, figure: string) => `Last: ${names} (${figure}).`,
    rose: (names: string, places: number) => `Rose most: ${names} (up ${places} since the year before).`,
    fell: (names: string, places: number) => `Fell most: ${names} (down ${places} since the year before).`,
    figures: (count: number, mean: string, lowest: string, highest: string, spread: string) =>
      `Mean of ${count} units: ${mean}; lowest ${lowest}, highest ${highest}, ${spread} apart.`,
    nobody: (group: string) => `Group ${group}: nobody is ranked yet.`,
    noPrevious: "There is no result of the year before to compare with.",
    seeNotices: (count: number) => `${count} points need attention; they stand in full under “What to look at”.`,
    byGroup: "Results by group",
    byClass: "Units by class",
    withoutClass: (count: number) => `${count} units have a rank but no class.`,
    group: "Group",
    ofGroup: (group: string) => `Group ${group}`,
    leader: "Leader",
    mover: "Rose most",
    mean: "Mean",
    range: "Lowest – highest",
    units: "Units",
    class: "Class",
    before: "Year before",
    difference: "Difference",
    rank: "Rank",
    unit: "Unit",
    points: "Index",
    percent: "Index (%)",
    share: "Index (0–1)",
    change: "Since the year before",
    allUnits: "Units by name",
    search: "Find a unit with the search of the browser (Ctrl + F). A name leads to the page of the unit.",
    notices: "What to look at",
    refused: (sentence: string) => `Case refused: ${sentence}`,
  },
} as const;
