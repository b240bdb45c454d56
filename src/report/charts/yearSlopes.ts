import { readEach, readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { evaluations as evaluationReader } from "../../evaluate/parseEvaluation.js";
import { type Language, printDecimal } from "../../number/print.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { groupBy } from "../../text/groupBy.js";
import { byRow, chart, legendOnTop, oneForEach, rightward, sizes, spoken, texts } from "./chart.js";
import type { ChartPosition, ChartRow, ChartSpec } from "./chartSpec.js";
import { fillAt, QUIET } from "./palette.js";
import { type PlacedUnit, placedUnits } from "./placedUnits.js";

/**
 * The order of each group over several years as slopes: a column for each year, best on top, the same unit joined from
 * year to year. Units are matched by id and placed by rank, so years of different editions may be shown side by side.
 *
 * @param scheme - The scheme of the last year, whose title and status the chart bears.
 * @param evaluations - One evaluation a year, oldest first.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group of the last year, plain JSON; none without a year. Units that share a
 *   rank stand one below the other, each with the rank they share. A year in which a unit was not ranked breaks its line.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { yearSlopes } from "par-index/report";
 *
 * const year = (period: string) => {
 *   const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 *   const dossier = { unit, period, scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 *   return evaluate(scheme, [{ dossier }]);
 * };
 * const [slopes] = yearSlopes(scheme, [year("2012"), year("2013")], "vi");
 * slopes?.data.values.map(({ says }) => says); // => ["Sở Y tế, 2012: hạng 1, 0,00", "Sở Y tế, 2013: hạng 1, 0,00"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.2.b: units that do well over the years and in 2021–2025 are commended.
 */
export function yearSlopes(
  scheme: Scheme,
  evaluations: readonly Evaluation[],
  language: Language = "vi",
): readonly ChartSpec[] {
  const { scheme: read } = prepareScheme(scheme);
  const years = readEach("evaluations", "list-of-evaluations", evaluationReader, evaluations, undefined);
  const last = years.at(-1);
  if (last !== undefined) evaluationFor(scheme, last, "evaluations");
  const speaks = readLanguage(language);
  return (last?.rankings ?? []).map(({ group }) => slopesOf(read, years, group, speaks));
}

const dictionary = {
  vi: {
    rank: "hạng",
    rose: "lên hạng",
    fell: "xuống hạng",
    level: "giữ hạng, hoặc chỉ có một năm",
    figures: "Mỗi đường nối hạng của một đơn vị qua các năm.",
    editions: (editions: string) => `Các năm theo những bản khác nhau (${editions}): so thứ hạng, không so điểm.`,
    title: (group: string, rose: number, fell: number) =>
      `Khối ${group}: ${rose} đơn vị lên hạng, ${fell} đơn vị xuống hạng từ năm đầu đến năm cuối`,
    movers: (shown: number, all: number) =>
      `Hình chỉ gồm ${shown} đơn vị thay đổi hạng nhiều nhất trong ${all} đơn vị, xếp theo thứ hạng trong số các đơn vị này.`,
  },
  en: {
    rank: "rank",
    rose: "rose",
    fell: "fell",
    level: "same rank, or one year only",
    figures: "Each line joins the ranks of a unit over the years.",
    editions: (editions: string) => `The years follow different editions (${editions}): compare ranks, not points.`,
    title: (group: string, rose: number, fell: number) =>
      `Group ${group}: ${rose} units rose and ${fell} fell from the first year to the last`,
    movers: (shown: number, all: number) =>
      `Only the ${shown} of ${all} units whose rank changed most, in their order among themselves.`,
  },
} as const;

const GAP = 240;

/** A unit in one year. */
interface Stop {
  readonly column: number;
  readonly row: number;
  readonly year: string;
  readonly rank: number;
  readonly published: string;
  readonly unit: string;
  readonly name: string;
}

function slopesOf(scheme: Scheme, evaluations: readonly Evaluation[], group: string, language: Language): ChartSpec {
  const sentences = dictionary[language];
  const ranked = evaluations.map((evaluation, at) => stopsOf(evaluation, group, at + 1));
  const all = pathsOf(ranked);
  const years = all.length > MOST ? ranked.map((stops) => rowsAmong(stops, largestMovers(all))) : ranked;
  const paths = pathsOf(years);
  const moves = paths.map((path) => moveOf(path));
  const movesBy = { rose: sentences.rose, fell: sentences.fell, level: sentences.level };
  const figure = (published: string): string => printDecimal(published, language, scheme.rounding.index.places);
  const rows = paths.flatMap((path, at) =>
    path.map(({ column, row, year, rank, published, name }): ChartRow => {
      const says = `${name}, ${year}: ${sentences.rank} ${rank}, ${figure(published)}`;
      return { column, row, move: movesBy[moves[at] ?? "level"], says };
    }),
  );
  const lines = paths.flatMap((path, at) =>
    path.slice(1).flatMap((to, before): ChartRow[] => {
      const from = path[before];
      if (from === undefined || to.column - from.column !== 1) return [];
      const move = movesBy[moves[at] ?? "level"];
      return [{ column: from.column, next: to.column, row: from.row, nextRow: to.row, move }];
    }),
  );
  const moved = (move: Move): number => all.filter((path) => moveOf(path) === move).length;
  const most = Math.max(1, ...years.map((stops) => stops.length));
  const labelled = (stops: readonly Stop[]) =>
    stops.map(({ row, rank, name, published }) => ({ row, label: `${rank}. ${name} · ${figure(published)}` }));
  const colours = [fillAt(0).fill, fillAt(1).fill, QUIET];
  const color = oneForEach("move", Object.values(movesBy), colours, legendOnTop(null, 16));
  return chart(scheme, evaluations.at(-1)?.scheme.digest ?? "", language, {
    title: sentences.title(group, moved("rose"), moved("fell")),
    notes: [
      ...differing(evaluations, language),
      ...(paths.length < all.length ? [sentences.movers(paths.length, all.length)] : []),
    ],
    description: sentences.figures,
    width: Math.max(1, evaluations.length - 1) * GAP,
    height: most * sizes.row,
    beside: 600,
    rows,
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", strokeWidth: 2, aria: false },
        encoding: {
          x: byYear(evaluations.length),
          x2: { field: "next" },
          y: byPlace(most),
          y2: { field: "nextRow" },
          color,
        },
      },
      {
        mark: { type: "point", filled: true, size: 50, opacity: 1 },
        encoding: { x: byYear(evaluations.length), y: byPlace(most), color, ...spoken },
      },
      {
        data: { values: evaluations.map(({ indexes }, at) => ({ column: at + 1, label: indexes[0]?.period ?? "–" })) },
        mark: { type: "text", baseline: "bottom", dy: -8, fontWeight: "bold" },
        encoding: { x: byYear(evaluations.length), y: { value: 0 }, text: texts("label") },
      },
      {
        data: { values: labelled(years[0] ?? []) },
        mark: { type: "text", align: "right", dx: -10 },
        encoding: { x: { value: 0 }, y: byPlace(most), text: texts("label") },
      },
      {
        data: { values: years.length < 2 ? [] : labelled(years.at(-1) ?? []) },
        mark: { type: "text", align: "left", dx: 10 },
        encoding: { x: { value: "width" }, y: byPlace(most), text: texts("label") },
      },
    ],
  });
}

function byYear(years: number): ChartPosition {
  return rightward("column", [1, Math.max(2, years)], null);
}

function byPlace(most: number): ChartPosition {
  const scale = { domain: [0.5, most + 0.5], nice: false, reverse: true, zero: false };
  return { ...byRow, type: "quantitative", scale };
}

function stopsOf(evaluation: Evaluation, group: string, column: number): readonly Stop[] {
  const units: readonly PlacedUnit[] = placedUnits(evaluation).find((one) => one.group === group)?.units ?? [];
  return units.flatMap(({ index, row }, at) => {
    if (row === null) return [];
    const { rank, published, unit } = row;
    return [{ column, row: at + 1, year: index.period, rank, published, name: index.unit.name, unit }];
  });
}

/** Each unit with its years. */
function pathsOf(years: readonly (readonly Stop[])[]): readonly (readonly Stop[])[] {
  return [...groupBy(years.flat(), ({ unit }) => unit).values()];
}

/** Lines of more units than this cannot be followed by eye. */
const MOST = 40;
const MOVERS = 20;

function largestMovers(paths: readonly (readonly Stop[])[]): ReadonlySet<string> {
  const places = (path: readonly Stop[]): number => Math.abs((path[0]?.rank ?? 0) - (path.at(-1)?.rank ?? 0));
  const sorted = [...paths].sort((a, b) => places(b) - places(a)).slice(0, MOVERS);
  return new Set(sorted.map((path) => path[0]?.unit ?? ""));
}

/** The stops of some units, one below the other. */
function rowsAmong(stops: readonly Stop[], units: ReadonlySet<string>): readonly Stop[] {
  return stops.filter(({ unit }) => units.has(unit)).map((stop, at) => ({ ...stop, row: at + 1 }));
}

type Move = "rose" | "fell" | "level";

/** From its first year to its last. */
function moveOf(path: readonly Stop[]): Move {
  const places = (path[0]?.rank ?? 0) - (path.at(-1)?.rank ?? 0);
  return places === 0 ? "level" : places > 0 ? "rose" : "fell";
}

/** Years scored with different texts are marked. */
function differing(evaluations: readonly Evaluation[], language: Language): string[] {
  const digests = new Set(evaluations.map(({ scheme }) => scheme.digest));
  const editions = evaluations.map(({ scheme }) => `${scheme.id} ${scheme.edition}`);
  return digests.size < 2 ? [] : [dictionary[language].editions([...new Set(editions)].join("; "))];
}
