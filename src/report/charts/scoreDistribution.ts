import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Ranking } from "../../ranking/ranking.js";
import type { Scheme } from "../../scheme/scheme.js";
import { groupFigures } from "../tables/groupFigures.js";
import { axisOnTop, chart, edged, quietRule, rightward, spoken, texts } from "./chart.js";
import type { ChartLayer, ChartPosition, ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { intervalsOf } from "./intervals.js";
import { downward, NARROW } from "./namedRows.js";
import { fillAt, QUIET } from "./palette.js";

/**
 * How the published figures of each group are spread: how many units stand in each interval, and where the limits of the
 * classes are.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group in which somebody is ranked, plain JSON. Intervals are of one width, with
 *   their lower end included; limits are drawn where the classes are read on what is published.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { scoreDistribution } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const [bars] = scoreDistribution(scheme, evaluate(scheme, [{ dossier }]), "vi");
 * bars?.data.values.map(({ count }) => count); // => [1]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: classes A–D by limits.
 */
export function scoreDistribution(
  scheme: Scheme,
  evaluation: Evaluation,
  language: Language = "vi",
): readonly ChartSpec[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const speaks = readLanguage(language);
  return read.rankings
    .filter(({ rows }) => rows.length > 0)
    .map((ranking) => distributionOf(prepared.scheme, read.scheme.digest, ranking, speaks));
}

const HEIGHT = 120;
const MOST_BARS = 16;

/** The distribution of one group in which somebody is ranked. */
export function distributionOf(
  scheme: Scheme,
  digest: string,
  { group, rows }: Ranking,
  language: Language,
): ChartSpec {
  const sentences = dictionary[language];
  const figures = rows.map(({ published }) => published);
  const bins = intervalsOf(figures, MOST_BARS).map(({ from, to, holds }) => ({
    from,
    to,
    count: figures.filter(holds).length,
  }));
  const highest = Math.max(...bins.map(({ count }) => count));
  const print = (figure: number): string => printDecimal(String(figure), language);
  const values = bins
    .filter(({ count }) => count > 0)
    .map(
      ({ from, to, count }): ChartRow => ({
        from,
        to,
        middle: (from + to) / 2,
        count,
        label: String(count),
        top: HEIGHT - (count / highest) * (HEIGHT - 34),
        bottom: HEIGHT,
        says: sentences.says(print(from), print(to), count),
      }),
    );
  const axis = { ...axisOnTop(sentences[scheme.publishes]), orient: "bottom" } as const;
  const x = rightward("from", [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1], axis);
  const down = (field: string): ChartPosition => downward(HEIGHT, field);
  const printed = (figure: string): string => printDecimal(figure, language, scheme.rounding.index.places);
  const all = groupFigures(rows, scheme.rounding.index);
  return chart(scheme, digest, language, {
    title: all === null ? group : sentences.title(group, printed(all.mean), printed(all.lowest), printed(all.highest)),
    notes: [sentences.bars],
    description: values.map(({ says }) => says).join("; "),
    width: NARROW,
    height: HEIGHT,
    beside: 0,
    rows: values,
    layer: [
      {
        mark: { type: "rect", color: fillAt(0).fill, ...edged },
        encoding: { x, x2: { field: "to" }, y: down("top"), y2: { field: "bottom" }, ...spoken },
      },
      {
        mark: { type: "text", baseline: "bottom", dy: -2, fontSize: 11 },
        encoding: { x: { ...x, field: "middle" }, y: down("top"), text: texts("label") },
      },
      ...limitsOf(scheme, x, language),
    ],
  });
}

/** A line at each limit of a class inside the picture. */
function limitsOf({ bands, publishes }: Scheme, x: ChartPosition, language: Language): readonly ChartLayer[] {
  const [from = 0, to = 0] = x.scale?.domain ?? [];
  const inside = bands.best.filter(({ from: limit }) => drawn(limit) >= from && drawn(limit) <= to);
  if (bands.on !== publishes || inside.length === 0) return [];
  const values = inside.map(({ class: name, from: limit }) => ({
    from: drawn(limit),
    label: `${name} ≥ ${printDecimal(limit, language)}`,
  }));
  return [
    { data: { values }, mark: { ...quietRule, strokeDash: [4, 3] }, encoding: { x } },
    {
      data: { values },
      mark: { type: "text", baseline: "top", dx: 4, align: "left", fontSize: 11, color: QUIET },
      encoding: { x, y: { value: 0 }, text: texts("label") },
    },
  ];
}

const dictionary = {
  vi: {
    title: (group: string, mean: string, lowest: string, highest: string) =>
      `Khối ${group}: bình quân ${mean}, thấp nhất ${lowest}, cao nhất ${highest}`,
    bars: "Mỗi cột là số đơn vị có chỉ số trong khoảng đó.",
    says: (from: string, to: string, count: number) => `từ ${from} đến dưới ${to}: ${count} đơn vị`,
    points: "Chỉ số (điểm)",
    percent: "Chỉ số (%)",
    share: "Chỉ số (0–1)",
  },
  en: {
    title: (group: string, mean: string, lowest: string, highest: string) =>
      `Group ${group}: mean ${mean}, lowest ${lowest}, highest ${highest}`,
    bars: "Each bar is the number of units with an index in that interval.",
    says: (from: string, to: string, count: number) => `from ${from} to under ${to}: ${count} units`,
    points: "Index (points)",
    percent: "Index (%)",
    share: "Index (0–1)",
  },
} as const;
