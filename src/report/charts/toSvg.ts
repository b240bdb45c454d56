import { readArgument } from "../../document/arguments.js";
import { limits } from "../../document/limits.js";
import { type Reader, readerOf } from "../../document/reader.js";
import { escaped } from "../formats/escaped.js";
import type { ChartAxis, ChartPosition, ChartSpec } from "./chartSpec.js";
import { INK, QUIET } from "./palette.js";
import { placeAt, ticksOf } from "./scales.js";
import { chartSchema } from "./schema.js";
import { line, marksOf, point, valuesOf } from "./svgMarks.js";
import { type Piece, textPieces, widthOf } from "./textPieces.js";

/**
 * Draws a chart of this library as SVG, without a browser and without Vega: marks, axis, legend and title.
 *
 * Use it for pages and documents; where readers should zoom or filter, give the same chart to Vega-Lite.
 *
 * @param chart - What a chart function of this module returns.
 * @returns One `svg` element with its title drawn on top. Its text alternative is the chart's description; every text is escaped. Pixels
 *   are rounded to a tenth.
 * @throws `argument.*` for what is no chart; `document.*`, `number.*` and `report.chart_style` for a chart with something in it that is not
 *   drawn, each with its place.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { rankIntervalBars, toSvg } from "par-index/report";
 *
 * const chart = rankIntervalBars(scheme, [{ unit: "so-y-te", name: "Sở Y tế", rank: 2, best: 1, worst: 4 }], "vi");
 * toSvg(chart).startsWith('<svg role="img"'); // => true
 * ```
 * @clause Our reading: a result is shown to people as a picture that needs no program of its own.
 */
export function toSvg(chart: ChartSpec): string {
  return svgOf(readChart("chart", chart), "with-title");
}

/** {@link toSvg} of a chart that has been read; a page prints the title itself. */
export function svgOf(chart: ChartSpec, title: "with-title" | "without-title"): string {
  const { description, config } = chart;
  const body = [...axesOf(chart), ...chart.layer.flatMap((layer) => marksOf(layer, chart))];
  const above = (pieces: readonly Piece[]): number => Math.min(0, ...pieces.map(({ box }) => box.top));
  const legend = legendOf(chart, above(body) - 10);
  const drawn = [...body, ...legend];
  const head = title === "with-title" ? titleOf(chart, drawn, above(drawn) - 12) : [];
  const all = [...drawn, ...head];
  const left = Math.floor(Math.min(0, ...all.map(({ box }) => box.left))) - 2;
  const top = Math.floor(Math.min(0, ...all.map(({ box }) => box.top))) - 2;
  const width = Math.ceil(Math.max(chart.width, ...all.map(({ box }) => box.right))) + 2 - left;
  const height = Math.ceil(Math.max(chart.height, ...all.map(({ box }) => box.bottom))) + 2 - top;
  return [
    `<svg role="img" xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${config.font}" font-size="${config.text.fontSize}" aria-label="${escaped(description)}">`,
    ...all.map(({ markup }) => markup),
    "</svg>",
  ].join("\n");
}

const charts: Reader<ChartSpec> = readerOf(chartSchema, { most: limits.resultValues });

/** @throws `argument.*`, `document.*`, `number.*`, `report.chart_style` */
export function readChart(argument: string, given: ChartSpec): ChartSpec {
  return readArgument(argument, "a-chart", charts, given, undefined);
}

/** The title in bold lines, its notes below, all above what is drawn. */
function titleOf({ title, config }: ChartSpec, drawn: readonly Piece[], bottom: number): readonly Piece[] {
  const { fontSize, subtitleFontSize } = config.title;
  const left = Math.min(0, ...drawn.map(({ box }) => box.left));
  const lines = [
    ...title.text.map((text) => ({ text, size: fontSize, weight: "bold" })),
    ...title.subtitle.map((text) => ({ text, size: subtitleFontSize, weight: "normal" })),
  ];
  let y = bottom;
  return [...lines].reverse().flatMap(({ text, size, weight }) => {
    const pieces = textPieces([text], { x: left, y, size, weight, align: "left", baseline: "bottom", colour: INK });
    y -= size * 1.3;
    return pieces;
  });
}

function axesOf(chart: ChartSpec): readonly Piece[] {
  const withAxis = chart.layer.map(({ encoding: { x } }) => x).find((x) => x !== undefined && "axis" in x && x.axis);
  if (withAxis === undefined || !("axis" in withAxis) || withAxis.axis === null) return [];
  return axisOf(withAxis, withAxis.axis, chart);
}

function axisOf(position: ChartPosition, axis: ChartAxis, chart: ChartSpec): readonly Piece[] {
  const onTop = axis.orient === "top";
  const [edge, away] = onTop ? [0, -1] : [chart.height, 1];
  const place = placeAt(position, valuesOf(chart, "x"), chart.width);
  const style = {
    size: 12,
    weight: "normal",
    align: "center",
    baseline: onTop ? "bottom" : "top",
    colour: INK,
  } as const;
  const decimal = chart.layer.some(({ mark }) => mark.type === "text") ? commaOf(chart) : ".";
  const ticks = ticksOf(position, valuesOf(chart, "x"), axis).flatMap((tick): readonly Piece[] => {
    const x = place(tick);
    const label = String(tick).replace(".", decimal).replace("-", "−");
    return [
      ...(axis.grid === true ? [line(x, 0, x, chart.height, `stroke="#d0d0d0"`)] : []),
      ...textPieces([label], { ...style, x, y: edge + away * 5 }),
    ];
  });
  if (axis.title === null) return ticks;
  return [...ticks, ...textPieces([axis.title], { ...style, align: "left", x: 0, y: edge + away * 21 })];
}

/** The decimal mark of the texts of a chart. */
function commaOf({ layer }: ChartSpec): string {
  const texts = layer.flatMap(({ data }) => (data?.values ?? []).map(({ label }) => String(label ?? "")));
  return texts.some((text) => /\d\.\d/.test(text)) ? "." : ",";
}

function legendOf({ layer, width }: ChartSpec, bottom: number): readonly Piece[] {
  const colour = layer.map(({ encoding }) => encoding.color).find((one) => one !== undefined && one.legend !== null);
  if (colour === undefined) return [];
  const shape = layer.map(({ encoding }) => encoding.shape).find((one) => one?.field === colour.field);
  const { domain } = colour.scale;
  const suffix = colour.type === "quantitative" ? " %" : "";
  const lines: { readonly x: number; readonly row: number; readonly at: number; readonly text: string }[] = [];
  let [x, row] = [0, 0];
  for (const [at, one] of domain.entries()) {
    const text = `${one}${suffix}`;
    const needs = 22 + widthOf(text, 12, false) + 14;
    if (x > 0 && x + needs > Math.max(width, 300)) [x, row] = [0, row + 1];
    lines.push({ x, row, at, text });
    x += needs;
  }
  return lines.flatMap(({ x: left, row: of, at, text }) => {
    const y = bottom - 9 - (row - of) * 18;
    const fill = String(colour.scale.range[at % colour.scale.range.length]);
    const symbol = shape === undefined ? "square" : String(shape.scale.range[at % shape.scale.range.length]);
    return [
      point(left + 7, y, symbol, 130, `fill="${fill}" stroke="${QUIET}" stroke-width="0.5"`),
      ...textPieces([text], {
        x: left + 20,
        y,
        size: 12,
        weight: "normal",
        align: "left",
        baseline: "middle",
        colour: INK,
      }),
    ];
  });
}
