import { periodsOf } from "../../evaluate/periodsOf.js";
import { printDecimal } from "../../number/print.js";
import type { Ranking } from "../../ranking/ranking.js";
import { inAlphabet } from "../../text/alphabet.js";
import { classYears } from "../charts/classesOverYears.js";
import { placedUnits } from "../charts/placedUnits.js";
import { barsOf } from "../charts/rankingBars.js";
import { mapOf } from "../charts/resultMaps.js";
import { distributionOf } from "../charts/scoreDistribution.js";
import { rankChange } from "../tables/changeText.js";
import { shortClassName } from "../tables/className.js";
import { headColumn, numberColumn, textColumn } from "../tables/column.js";
import { namesIn } from "../tables/printOrder.js";
import { NONE, type Table } from "../tables/table.js";
import { unrankedNotes } from "../tables/unrankedNotes.js";
import { findings } from "./findings.js";
import type { Section } from "./page.js";
import type { ReportContext } from "./reportContext.js";

/** A group: its findings, its picture, its units in the order of their ranks, each with a link to its page. */
export function groupSection(context: ReportContext, ranking: Ranking, at: number, groups: number): Section {
  const { prepared, evaluation, language, previous, map } = context;
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
      ...(placed === undefined || !ranked || map === null ? [] : [mapOf(scheme, digest, placed, map, language)]),
    ],
    tables: [leagueOf(context, ranking)],
  };
}

/** A group, with its period where there are several. */
export function groupName({ evaluation }: ReportContext, { group, period }: Ranking): string {
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
      ...(hasClasses ? [row.class === null ? NONE : shortClassName(scheme.bands, row.class, language)] : []),
      ...(previous === null ? [] : [rankChange(changes.get(row.unit), language)]),
    ]),
    rowLinks: ranking.rows.map(({ unit }) => pageOf.get(unit) ?? null),
    notes: unrankedNotes(
      ranking.unranked.map(({ unit, why }) => ({ name: nameOf(unit), why })),
      language,
    ),
  };
}

/** Every unit that was scored by the alphabet, to be found with the search of the browser. */
export function unitsSection(
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

const dictionary = {
  vi: {
    group: "Khối",
    ofGroup: (group: string) => `Khối ${group}`,
    class: "Xếp loại",
    rank: "Hạng",
    unit: "Đơn vị",
    points: "Chỉ số",
    percent: "Chỉ số (%)",
    share: "Chỉ số (0–1)",
    change: "So với kỳ trước",
    allUnits: "Các đơn vị theo tên",
    search: "Tìm đơn vị bằng chức năng tìm kiếm của trình duyệt (Ctrl + F). Bấm vào tên để mở trang của đơn vị.",
  },
  en: {
    group: "Group",
    ofGroup: (group: string) => `Group ${group}`,
    class: "Class",
    rank: "Rank",
    unit: "Unit",
    points: "Index",
    percent: "Index (%)",
    share: "Index (0–1)",
    change: "Since the previous period",
    allUnits: "Units by name",
    search: "To find a unit, use the browser’s search (Ctrl + F). Each name links to the page of that unit.",
  },
} as const;
