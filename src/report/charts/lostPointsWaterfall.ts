import type { UnitIndex } from "../../composite/unitIndex.js";
import { readLanguage } from "../../document/arguments.js";
import { indexFor } from "../../evaluate/evaluationFor.js";
import { type Decimal, decimal, decimalText, sum } from "../../number/decimal.js";
import type { Language } from "../../number/print.js";
import { type Gaps, gaps } from "../../questions/gaps.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inPrint } from "../tables/column.js";
import { schemeNames } from "../tables/schemeNames.js";
import { axisOnTop, edged, rightward, spoken } from "./chart.js";
import type { ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { chartOfRows, downward, placeRows } from "./namedRows.js";
import { fillAt } from "./palette.js";

/**
 * How a unit comes from its maximum to its points: a step for each criterion that lost, the largest first, the small ones
 * together, then what is pending, what bonuses brought and what rescaling changed.
 *
 * @param scheme - The scheme that the index was made by.
 * @param index - One of the `indexes` of an evaluation, or the result of `computeIndex`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A Vega-Lite specification, plain JSON. Steps are drawn from exact figures and end at the points of the unit; they are
 *   rounded for print.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { lostPointsWaterfall } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * const steps = index && lostPointsWaterfall(scheme, index, "vi");
 * steps?.data.values.map(({ says }) => says).at(-1); // => "Kết quả: 1,00"
 * ```
 * @clause Our reading: an index is the sum of its criteria (880/QĐ-UBND, Phần II, mục II.3), so what is missing from the
 *   maximum is the sum of what they lost.
 */
export function lostPointsWaterfall(scheme: Scheme, index: UnitIndex, language: Language = "vi"): ChartSpec {
  const { prepared, index: read } = indexFor(scheme, index);
  return waterfallOf(prepared.scheme, read, gaps(prepared.scheme, read), readLanguage(language));
}

const STEPS = 7;

/** {@link lostPointsWaterfall} for what has been read. */
export function waterfallOf(scheme: Scheme, index: UnitIndex, found: Gaps, language: Language): ChartSpec {
  const sentences = dictionary[language];
  const names = schemeNames(scheme, language);
  const print = (figure: Decimal): string => inPrint(decimalText(figure), language, scheme.rounding.index);
  const totalOf = (list: readonly string[]): Decimal => sum(list.map((one) => decimal(one)));
  const few = found.leaves.length <= STEPS + 1 ? found.leaves : found.leaves.slice(0, STEPS);
  const rest = found.leaves.slice(few.length);
  const steps = [
    ...few.map(({ code, lost }) => ({ name: `${code}. ${names.criterion(code)}`, change: decimal(lost).times(-1) })),
    { name: sentences.others(rest.length), change: totalOf(rest.map(({ lost }) => lost)).times(-1) },
    { name: sentences.pending, change: totalOf(found.parts.map(({ pending }) => pending)).times(-1) },
    { name: sentences.bonus, change: totalOf(found.parts.map(({ bonus }) => bonus)) },
    { name: sentences.rescaling, change: totalOf(found.parts.map(({ rescaling }) => rescaling)).times(-1) },
  ].filter(({ change }) => !change.isZero());
  const [max, points] = [decimal(index.max), decimal(index.points)];
  let reached = max;
  const moves = steps.map(({ name, change }) => {
    const from = reached;
    reached = reached.plus(change);
    return { name, figure: `${change.isNegative() ? "−" : "+"}${print(change.abs())}`, from, to: reached };
  });
  const zero = decimal("0");
  const bars = [
    { name: sentences.max, figure: print(max), from: zero, to: max, whole: true },
    ...moves.map((move) => ({ ...move, whole: false })),
    { name: sentences.points, figure: print(points), from: zero, to: points, whole: true },
  ];
  const placed = placeRows(bars);
  const ends = moves.flatMap(({ from, to }) => [drawn(from), drawn(to)]);
  const [low, high] = [Math.min(drawn(points), ...ends), Math.max(drawn(max), ...ends)];
  const start = Math.max(Math.min(0, low), Math.floor(low - (high - low) / 4));
  const rows = bars.map(({ name, figure, from, to, whole }, at): ChartRow => {
    const { barTop = 0, barBottom = 0 } = placed.rows[at] ?? {};
    const shown = whole ? Math.max(start, drawn(from)) : drawn(from);
    return {
      barTop,
      barBottom,
      from: drawn(from),
      shown,
      to: drawn(to),
      whole: whole ? 1 : 0,
      says: `${name}: ${figure}`,
    };
  });
  const axis = axisOnTop(start > 0 ? sentences.cut(print(decimal(start))) : sentences.axis);
  const x = rightward("shown", [start, high], axis);
  const bar = (whole: number, colour: string) => ({
    data: { values: rows.filter((row) => row["whole"] === whole) },
    mark: { type: "rect", color: colour, ...edged } as const,
    encoding: {
      x,
      x2: { field: "to" },
      y: downward(placed.height, "barTop"),
      y2: { field: "barBottom" },
      ...spoken,
    },
  });
  const [worst] = found.leaves;
  return chartOfRows(scheme, index.scheme.digest, language, placed, {
    title:
      worst === undefined
        ? sentences.nothing(index.unit.name)
        : sentences.title(
            index.unit.name,
            print(decimal(found.lost)),
            `${worst.code}. ${names.criterion(worst.code)}`,
            print(decimal(worst.lost)),
          ),
    notes: [],
    description: rows.map(({ says }) => says).join("; "),
    rows,
    layer: [bar(1, fillAt(0).fill), bar(0, fillAt(1).fill)],
  });
}

const dictionary = {
  vi: {
    title: (unit: string, lost: string, criterion: string, most: string) =>
      `${unit} thiếu ${lost} điểm; mất nhiều nhất ở tiêu chí ${criterion}: ${most} điểm`,
    nothing: (unit: string) => `${unit} không mất điểm ở tiêu chí nào`,
    max: "Điểm tối đa",
    points: "Kết quả",
    others: (count: number) => `${count} tiêu chí khác`,
    pending: "Tiêu chí chờ kết quả",
    bonus: "Điểm thưởng",
    rescaling: "Do quy đổi về điểm tối đa của phần",
    axis: "Điểm",
    cut: (from: string) => `Điểm (trục bắt đầu từ ${from})`,
  },
  en: {
    title: (unit: string, lost: string, criterion: string, most: string) =>
      `${unit} lost ${lost} points; the largest loss is in criterion ${criterion}: ${most}`,
    nothing: (unit: string) => `${unit} lost no points in any criterion`,
    max: "Maximum",
    points: "Result",
    others: (count: number) => `${count} other criteria`,
    pending: "Criteria still pending",
    bonus: "Bonus",
    rescaling: "Effect of scaling to the maximum of the part",
    axis: "Points",
    cut: (from: string) => `Points (the axis begins at ${from})`,
  },
} as const;
