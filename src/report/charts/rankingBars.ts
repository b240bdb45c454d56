import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { type Decimal, decimal, sum, ZERO } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { shortClassName } from "../tables/className.js";
import { inPrint } from "../tables/column.js";
import { axisOnTop, legendOnTop, oneForEach, quietRule, rightward, spoken, texts } from "./chart.js";
import type { ChartLayer, ChartPosition, ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { chartOfRows, NARROW, type PlacedRow, placeRows } from "./namedRows.js";
import { fillAt, QUIET } from "./palette.js";
import { endsOf, leftOut, type PlacedGroup, type PlacedUnit, placedUnits } from "./placedUnits.js";
import { stackedBars, textsOnBars } from "./stackedBars.js";

/**
 * The ranking of each group as bars: one for each ranked unit, best on top – of more than forty the first ten and the last ten –, made of the points of its parts; the published
 * figure and the class at its end, and the limits of the classes where they are read on points.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group, plain JSON. Lengths are doubles for drawing; figures beside them are
 *   published or rounded for print, the sentence of each bar has the exact one.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { rankingBars } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const [bars] = rankingBars(scheme, evaluate(scheme, [{ dossier }]), "vi");
 * bars?.data.values.map(({ says }) => says); // => ["Hạng 1, Sở Y tế: Điểm thẩm định 1/7"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: units are ordered from high to low, by the sum of both parts.
 */
export function rankingBars(scheme: Scheme, evaluation: Evaluation, language: Language = "vi"): readonly ChartSpec[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const speaks = readLanguage(language);
  return placedUnits(read).map((placed) => barsOf(prepared.scheme, read.scheme.digest, placed, speaks));
}

const dictionary = {
  vi: {
    title: (group: string, first: string, figure: string) => `${first} dẫn đầu khối ${group}: ${figure}`,
    nobody: (group: string) => `Khối ${group}: chưa đơn vị nào được xếp hạng`,
    rank: "Hạng",
    points: "Điểm",
    unranked: (count: number) => `Chưa xếp hạng: ${count} đơn vị.`,
    count: (count: number) => `${count} đơn vị được xếp hạng.`,
    best: "Cao nhất",
    last: "Thấp nhất",
  },
  en: {
    title: (group: string, first: string, figure: string) => `${first} leads group ${group}: ${figure}`,
    nobody: (group: string) => `Group ${group}: no unit is ranked yet`,
    rank: "Rank",
    points: "Points",
    unranked: (count: number) => `Not ranked: ${count} units.`,
    count: (count: number) => `${count} ranked units.`,
    best: "Highest",
    last: "Lowest",
  },
} as const;

/** The bars of one group. */
export function barsOf(
  scheme: Scheme,
  digest: string,
  { group, units, unranked }: PlacedGroup,
  language: Language,
): ChartSpec {
  const sentences = dictionary[language];
  const ranked = units.filter(({ row }) => row !== null);
  const { shown, left, broken } = endsOf(ranked);
  const titles = scheme.parts.map(({ title }) => inLanguage(title, language));
  const placed = placeRows(
    shown.map((unit) => ({
      name: `${unit.row?.rank}. ${unit.index.unit.name}`,
      figure: figureOf(scheme, unit, language),
    })),
    broken,
  );
  const segments = shown.flatMap((unit, at) => segmentsOf(scheme, unit, placed.rows[at], language));
  const scale = sum(scheme.parts.map(({ max }) => decimal(max)));
  const [first, last] = [ranked[0], ranked.at(-1)].map(
    (unit) => unit && `${unit.index.unit.name} ${figureOf(scheme, unit, language)}`,
  );
  const least = leastOf(segments);
  const most = Math.max(drawn(scale), ...segments.map(({ to }) => Number(to)));
  const x = rightward("from", [least, most], axisOnTop(sentences.points));
  const colours = titles.map((_, at) => fillAt(at).fill);
  const legend = titles.length < 2 ? null : legendOnTop(null);
  return chartOfRows(scheme, digest, language, placed, {
    title:
      ranked[0] === undefined
        ? sentences.nobody(group)
        : sentences.title(group, ranked[0].index.unit.name, figureOf(scheme, ranked[0], language)),
    notes: [...leftOut(left, language), ...(unranked > 0 ? [sentences.unranked(unranked)] : [])],
    description: [
      sentences.count(ranked.length),
      ...(first ? [`${sentences.best}: ${first}.`, `${sentences.last}: ${last}.`] : []),
    ].join(" "),
    rows: segments,
    layer: [
      stackedBars(x, placed.height, oneForEach("part", titles, colours, legend)),
      ...limitsOf(scheme, language, x),
      ...textsOnBars(
        segments.filter((segment) => fits(segment, most - least)),
        x,
        placed.height,
        "printed",
      ),
    ],
  });
}

/** For the text of a segment; if it does not fit, the tooltip still shows it. */
function fits({ from, to, printed }: ChartRow, domain: number): boolean {
  return ((Number(to) - Number(from)) / domain) * NARROW > 7 * String(printed).length;
}

function segmentsOf(
  scheme: Scheme,
  { index, row }: PlacedUnit,
  place: PlacedRow | undefined,
  language: Language,
): ChartRow[] {
  let end: Decimal = ZERO;
  return scheme.parts.flatMap(({ id, title }, position): ChartRow[] => {
    const part = index.parts.find((one) => one.part === id);
    if (part === undefined) return [];
    const [from, points] = [end, decimal(part.points)];
    end = from.plus(points);
    const printed = inPrint(part.points, language, scheme.rounding.index);
    const name = inLanguage(title, language);
    return [
      {
        barTop: place?.barTop ?? 0,
        barBottom: place?.barBottom ?? 0,
        height: place?.middle ?? 0,
        unit: index.unit.name,
        part: name,
        from: drawn(from),
        to: drawn(end),
        middle: drawn(from.plus(end)) / 2,
        printed,
        ink: fillAt(position).ink,
        says: `${dictionary[language].rank} ${row?.rank}, ${index.unit.name}: ${name} ${printDecimal(part.points, language)}/${printDecimal(part.max, language)}`,
      },
    ];
  });
}

/** Zero, but where a penalty leaves less than nothing. */
function leastOf(segments: readonly ChartRow[]): number {
  return Math.min(0, ...segments.map(({ to }) => Number(to)));
}

/** The published figure with the class beside it. */
function figureOf(scheme: Scheme, { row }: PlacedUnit, language: Language): string {
  if (row === null) return "";
  const { bands, rounding, publishes } = scheme;
  const unit = publishes === "percent" ? " %" : "";
  const figure = `${printDecimal(row.published, language, rounding.index.places)}${unit}`;
  return bands.best.length === 0 || row.class === null
    ? figure
    : `${figure} · ${shortClassName(bands, row.class, language)}`;
}

/** A line at each limit of a class, where it is a number of points. */
function limitsOf(scheme: Scheme, language: Language, x: ChartPosition): ChartLayer[] {
  if (scheme.bands.on !== "points" || scheme.bands.best.length === 0) return [];
  const values = scheme.bands.best.map(({ class: name, from }) => ({
    from: drawn(from),
    says: `${name} ≥ ${printDecimal(from, language)}`,
  }));
  return [
    { data: { values }, mark: { ...quietRule, strokeDash: [4, 3] }, encoding: { x, ...spoken } },
    {
      data: { values },
      mark: { type: "text", baseline: "top", dy: 6, fontSize: 11, color: QUIET },
      encoding: { x, y: { value: "height" }, text: texts("says") },
    },
  ];
}
