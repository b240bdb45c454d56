import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import type { Issue } from "../../issue/issue.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { RankedUnit } from "../../ranking/ranking.js";
import type { Scheme } from "../../scheme/scheme.js";
import { shortClassName } from "../tables/className.js";
import { chart, edged, inked, oneForEach, rightward, spoken, texts } from "./chart.js";
import type { ChartEncoding, ChartMark, ChartRow, ChartSpec } from "./chartSpec.js";
import { intervalsOf } from "./intervals.js";
import { downward } from "./namedRows.js";
import { PAPER, QUIET, shadeAt } from "./palette.js";
import { type PlacedGroup, placedUnits } from "./placedUnits.js";
import { type MapOptions, mapNotices, type ReadMap, readMap } from "./readMap.js";
import { widthOf } from "./textPieces.js";

/** The maps of the groups, and what on them goes with nothing. */
export interface ResultMaps {
  readonly charts: readonly ChartSpec[];
  /** Units without a shape that is seen, and shapes without a unit. */
  readonly notices: readonly Issue[];
}

/**
 * The results of each group on a map that the caller has: every unit in the shade of its class, the best the darkest, with the name of
 * the class inside where there is space. What has no result stays white.
 *
 * Use `rankingBars` where there is no map; a large unit is not a better one.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param geojson - A `FeatureCollection` (RFC 7946) of polygons, with longitude and latitude in degrees (WGS 84).
 * @param options - Which property of a feature holds the id of its unit; classes or figures.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group in which somebody is ranked, plain JSON, and the notices
 *   `report.unit_without_shape`, also where a shape would be thinner than two pixels and is left out, and
 *   `report.shape_without_unit`. Degrees are laid out on a plane without a projection.
 * @throws `report.map_no_features`, `report.map_no_unit`, `report.map_unit_twice`, `report.map_no_polygon`, `report.map_open_ring` or
 *   `report.map_no_degrees` for what is no such map, each with its place; `argument.*` for a wrong argument, `document.other_scheme` for
 *   a result of another scheme; what `parseScheme` and `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { resultMaps } from "par-index/report";
 *
 * const unit = { id: "nam-can", name: "Huyện Năm Căn", group: "huyện" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const ring = [[0, 0], [1, 0], [1, 1], [0, 0]];
 * const invented = ["nam-can", "elsewhere"].map((id) => ({ type: "Feature", properties: { id }, geometry: { type: "Polygon", coordinates: [ring] } }));
 * const geojson = { type: "FeatureCollection", features: invented };
 * const { charts, notices } = resultMaps(scheme, evaluate(scheme, [{ dossier }]), geojson, { property: "id" }, "vi");
 * charts[0]?.usermeta.title; // => "Khối huyện: cao nhất Huyện Năm Căn (14,29 %), thấp nhất Huyện Năm Căn (14,29 %)"
 * notices.map(({ params }) => params["shape"]); // => ["elsewhere"]
 * ```
 * @clause Our reading: where results are published (880/QĐ-UBND, Phần III, mục 1), people look for their own commune first.
 * @law nobody vanishes from a map: units = shapes drawn ∪ units named in notices
 */
export function resultMaps(
  scheme: Scheme,
  evaluation: Evaluation,
  geojson: unknown,
  options: MapOptions,
  language: Language = "vi",
): ResultMaps {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const { scheme: known } = prepared;
  const map = readMap(known, geojson, options, ["geojson"], "options");
  readLanguage(language);
  const groups = placedUnits(read).filter(({ units }) => units.some(({ row }) => row !== null));
  return {
    charts: groups.map((placed) => mapOf(known, read.scheme.digest, placed, map, language)),
    notices: mapNotices(read, map),
  };
}

const LETTERS = 10;

/** What a unit is coloured by: the class, or the interval of its figure. The best comes first. */
interface Shading {
  readonly names: readonly string[];
  readonly of: (row: RankedUnit) => number;
  /** What is written inside a unit. */
  readonly within: (row: RankedUnit) => string;
}

function shadingOf(scheme: Scheme, rows: readonly RankedUnit[], show: string, language: Language): Shading {
  const { bands, rounding } = scheme;
  if (show === "classes") {
    const all = [...bands.best, bands.otherwise].map((one) => one.class);
    return {
      names: all.map((name) => shortClassName(bands, name, language)),
      of: (row) => (row.class === null ? -1 : all.indexOf(row.class)),
      within: (row) => row.class ?? "",
    };
  }
  const print = (figure: number): string => printDecimal(String(figure), language);
  const intervals = intervalsOf(
    rows.map(({ published }) => published),
    MOST_SHADES,
  ).reverse();
  return {
    names: intervals.map(({ from, to }) => dictionary[language].interval(print(from), print(to))),
    of: ({ published }) => intervals.findIndex(({ holds }) => holds(published)),
    within: ({ published }) => printDecimal(published, language, rounding.index.places),
  };
}

const MOST_SHADES = 5;

/** The map of one group in which somebody is ranked. */
export function mapOf(
  scheme: Scheme,
  digest: string,
  { group, units }: PlacedGroup,
  { width, height, size, shapes, show }: ReadMap,
  language: Language,
): ChartSpec {
  const sentences = dictionary[language];
  const ranked = units.flatMap(({ index, row }) => (row === null ? [] : [{ name: index.unit.name, row }]));
  const shading = shadingOf(
    scheme,
    ranked.map(({ row }) => row),
    show,
    language,
  );
  const places = new Map(shapes.map((shape) => [shape.unit, shape]));
  const figureOf = ({ published }: RankedUnit): string =>
    `${printDecimal(published, language, scheme.rounding.index.places)}${scheme.publishes === "percent" ? " %" : ""}`;
  const middle = { across: width / 2, down: height / 2 };
  const rows = ranked.flatMap(({ name, row }): ChartRow[] => {
    const place = places.get(row.unit);
    const at = shading.of(row);
    if (place === undefined || at < 0) return [];
    const { ink } = shadeAt(at, shading.names.length);
    const says = sentences.says(name, row.rank, figureOf(row), shading.names[at] ?? "");
    return [
      {
        ...middle,
        unit: row.unit,
        shade: shading.names[at] ?? "",
        ink,
        says,
        ...labelIn(place.label, shading.within(row)),
      },
    ];
  });
  const count = (at: number): number => ranked.filter(({ row }) => shading.of(row) === at).length;
  const present = shading.names.map((name, at) => ({ name, count: count(at) })).filter((one) => one.count > 0);
  const x = rightward("across", [0, width], null);
  const y = downward(height, "down");
  const colours = shading.names.map((_, at) => shadeAt(at, shading.names.length).fill);
  const color = oneForEach("shade", shading.names, colours);
  const outlines = shapes.map(({ path }) => path);
  const drawnUnits = shapes.map(({ unit }) => unit);
  const shape = oneForEach("unit", drawnUnits, outlines, null);
  const mark: ChartMark = { type: "point", filled: true, size, opacity: 1 };
  const encoding: ChartEncoding = { x, y, shape };
  const [first, last] = [ranked[0], ranked.at(-1)];
  const best = first && `${first.name} (${figureOf(first.row)})`;
  const missing = ranked.length - rows.length;
  return chart(scheme, digest, language, {
    title:
      show === "classes"
        ? sentences.classes(group, present, ranked.length)
        : sentences.figures(group, best ?? "", last === undefined ? "" : `${last.name} (${figureOf(last.row)})`),
    notes: [sentences.white, ...(missing > 0 ? [sentences.missing(missing)] : [])],
    description: present.map(({ name, count: units }) => sentences.counted(name, units)).join("; "),
    width,
    height,
    beside: 0,
    rows,
    layer: [
      {
        data: { values: shapes.map(({ unit }) => ({ ...middle, unit })) },
        mark: { ...mark, color: PAPER, stroke: QUIET, strokeWidth: 2, aria: false },
        encoding,
      },
      // White lines between neighbours of one shade, on paper inside the quiet outline.
      { mark: { ...mark, ...edged }, encoding: { ...encoding, color, ...spoken } },
      ...inked(
        rows.filter(({ label }) => label !== ""),
        { type: "text", fontSize: LETTERS },
        {
          x: { ...x, field: "labelAcross" },
          y: { ...y, field: "labelDown" },
          text: texts("label"),
        },
      ),
    ],
  });
}

/** A word inside a shape, if there is space for it. */
function labelIn(
  { x, y, wide }: { readonly x: number; readonly y: number; readonly wide: number },
  text: string,
): ChartRow {
  const fits = widthOf(text, LETTERS, false) + 2 <= wide;
  return { labelAcross: x, labelDown: y, label: fits ? text : "" };
}

type Count = { readonly name: string; readonly count: number };

const dictionary = {
  vi: {
    classes: (group: string, counts: readonly Count[], all: number) =>
      `Khối ${group}: ${counts.map(({ name, count }) => `${count}/${all} đơn vị ${name}`).join(", ")}`,
    figures: (group: string, best: string, last: string) => `Khối ${group}: cao nhất ${best}, thấp nhất ${last}`,
    white:
      "Càng đậm càng cao; vùng trắng không có kết quả trong khối này. Diện tích của vùng không liên quan đến kết quả.",
    missing: (count: number) => `${count} đơn vị được xếp hạng không có trên bản đồ.`,
    interval: (from: string, to: string) => `từ ${from} đến dưới ${to}`,
    counted: (name: string, count: number) => `${name}: ${count} đơn vị`,
    says: (name: string, rank: number, figure: string, shade: string) => `${name}: hạng ${rank}, ${figure}, ${shade}`,
  },
  en: {
    classes: (group: string, counts: readonly Count[], all: number) =>
      `Group ${group}: ${counts.map(({ name, count }) => `${count} of ${all} units ${name}`).join(", ")}`,
    figures: (group: string, best: string, last: string) => `Group ${group}: highest ${best}, lowest ${last}`,
    white: "The darker, the higher; white areas have no result in this group. The size of an area has no meaning.",
    missing: (count: number) => `Ranked units that are not on the map: ${count}.`,
    interval: (from: string, to: string) => `from ${from} to under ${to}`,
    counted: (name: string, count: number) => `${name}: ${count} units`,
    says: (name: string, rank: number, figure: string, shade: string) => `${name}: rank ${rank}, ${figure}, ${shade}`,
  },
} as const;
