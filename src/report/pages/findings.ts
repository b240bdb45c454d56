import { printDecimal } from "../../number/print.js";
import type { RankedUnit, Ranking } from "../../ranking/ranking.js";
import { className } from "../tables/className.js";
import { groupFigures } from "../tables/groupFigures.js";
import { namesIn } from "../tables/printOrder.js";
import type { ReportContext } from "./reportContext.js";

/** Who leads a group and who is last, what its figures come to, who moved most. */
export function findings(context: ReportContext, { rows, group }: Ranking): readonly string[] {
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

const dictionary = {
  vi: {
    leads: (names: string, figure: string, group: string) => `Dẫn đầu khối ${group}: ${names} – ${figure}.`,
    last: (names: string, figure: string) => `Thấp nhất: ${names} – ${figure}.`,
    rose: (names: string, places: number) => `Tăng hạng nhiều nhất: ${names} (lên ${places} hạng so với kỳ trước).`,
    fell: (names: string, places: number) => `Giảm hạng nhiều nhất: ${names} (xuống ${places} hạng so với kỳ trước).`,
    figures: (count: number, mean: string, lowest: string, highest: string, spread: string) =>
      `Bình quân ${count} đơn vị: ${mean}; thấp nhất ${lowest}, cao nhất ${highest}, chênh lệch ${spread}.`,
    nobody: (group: string) => `Khối ${group}: chưa đơn vị nào được xếp hạng.`,
  },
  en: {
    leads: (names: string, figure: string, group: string) => `First in group ${group}: ${names} – ${figure}.`,
    last: (names: string, figure: string) => `Lowest: ${names} – ${figure}.`,
    rose: (names: string, places: number) => `Largest rise: ${names} (up ${places} in rank since the previous period).`,
    fell: (names: string, places: number) =>
      `Largest fall: ${names} (down ${places} in rank since the previous period).`,
    figures: (count: number, mean: string, lowest: string, highest: string, spread: string) =>
      `Mean of ${count} units: ${mean}; lowest ${lowest}, highest ${highest}, a spread of ${spread}.`,
    nobody: (group: string) => `Group ${group}: no unit is ranked yet.`,
  },
} as const;
