import { refuseOtherKinds, wrongArgument } from "../../document/arguments.js";
import { isList } from "../../document/plain.js";
import { escaped } from "../formats/escaped.js";
import type {
  ChartAxis,
  ChartColor,
  ChartField,
  ChartLayer,
  ChartPosition,
  ChartRow,
  ChartSpec,
  ChartValue,
} from "./chartSpec.js";
import { INK, QUIET } from "./palette.js";
import { colourAt, placeAt, ticksOf } from "./scales.js";
import { type Box, type Piece, textPieces, widthOf } from "./textPieces.js";

/**
 * Draws a chart of this library as SVG, without a browser and without Vega: marks, axis, legend and title.
 *
 * Use it for pages and documents; where readers should zoom or filter, give the same chart to Vega-Lite.
 *
 * @param chart - What a chart function of this module returns.
 * @returns One `svg` element with its title drawn on top. Its text alternative is the chart's description; every text is escaped. Pixels
 *   are rounded to a tenth.
 * @throws `argument.*` for what is no chart.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { rankIntervalBars, toSvg } from "par-index/report";
 *
 * const chart = rankIntervalBars(scheme, [{ unit: "so-y-te", name: "Sở Y tế", rank: 2, best: 1, worst: 4 }], "vi");
 * toSvg(chart).slice(0, 14); // => "<svg role=\"img\""
 * ```
 * @clause Our reading: a result is shown to people as a picture that needs no program of its own.
 */
export function toSvg(chart: ChartSpec): string {
  return svgOf(readChart(chart), "with-title");
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

/** @throws `argument.missing`, `argument.other_kind` */
export function readChart(input: ChartSpec): ChartSpec {
  refuseOtherKinds("chart", "a-chart", input);
  if (!isList(input.layer)) throw wrongArgument("chart.layer", "a-list", input.layer);
  refuseOtherKinds("chart.data", "an-object", input.data);
  refuseOtherKinds("chart.title", "an-object", input.title);
  refuseOtherKinds("chart.config", "an-object", input.config);
  return input;
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
  const shape = layer.map(({ encoding }) => encoding.shape).find((one) => one !== undefined);
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

/** The values that all layers have at one of their positions. */
function valuesOf(chart: ChartSpec, axis: "x" | "y"): readonly (string | number)[] {
  return chart.layer.flatMap((layer) => {
    const position = layer.encoding[axis];
    if (position === undefined || !("field" in position)) return [];
    const second = layer.encoding[axis === "x" ? "x2" : "y2"];
    return rowsIn(layer, chart).flatMap((row) =>
      [row[position.field], second === undefined ? undefined : row[second.field]].filter((one) => one !== undefined),
    );
  });
}

function rowsIn({ data }: ChartLayer, chart: ChartSpec): readonly ChartRow[] {
  return (data ?? chart.data).values;
}

type Place = (row: ChartRow) => number;

/** Where a layer puts its rows along one direction, and how wide a row is there. */
function placeOf(position: ChartPosition | ChartValue | undefined, chart: ChartSpec, axis: "x" | "y"): Place {
  const size = axis === "x" ? chart.width : chart.height;
  if (position === undefined) return () => size / 2;
  if ("value" in position) {
    const { value } = position;
    return () => (value === "width" ? chart.width : value === "height" ? chart.height : value);
  }
  const place = placeAt(position, valuesOf(chart, axis), size);
  return (row) => place(row[position.field] ?? 0);
}

function secondOf(
  first: ChartPosition | ChartValue | undefined,
  second: ChartField | undefined,
  chart: ChartSpec,
  axis: "x" | "y",
): Place | null {
  if (second === undefined || first === undefined || !("field" in first)) return null;
  return placeOf({ ...first, field: second.field }, chart, axis);
}

/** The height or width of a row where rows are named and not measured. */
function bandOf(position: ChartPosition | ChartValue | undefined, chart: ChartSpec, axis: "x" | "y"): number {
  if (position === undefined || !("type" in position) || position.type !== "ordinal") return 0;
  const rows = new Set(valuesOf(chart, axis)).size;
  return (axis === "x" ? chart.width : chart.height) / Math.max(1, rows);
}

function marksOf(layer: ChartLayer, chart: ChartSpec): readonly Piece[] {
  const { mark, encoding } = layer;
  const [x, y] = [placeOf(encoding.x, chart, "x"), placeOf(encoding.y, chart, "y")];
  const x2 = secondOf(encoding.x, encoding.x2, chart, "x");
  const y2 = secondOf(encoding.y, encoding.y2, chart, "y");
  const [wide, high] = [bandOf(encoding.x, chart, "x"), bandOf(encoding.y, chart, "y") * (mark.height?.band ?? 1)];
  return rowsIn(layer, chart).flatMap((row) => markOf(row));

  function markOf(row: ChartRow): readonly Piece[] {
    const fill = colourOf(encoding.color, row) ?? mark.color ?? (mark.type === "text" ? INK : QUIET);
    const [left, top] = [x(row), y(row)];
    const faint = mark.opacity === undefined ? "" : ` opacity="${mark.opacity}"`;
    const edge = mark.stroke === undefined ? "" : ` stroke="${mark.stroke}" stroke-width="${mark.strokeWidth ?? 1}"`;
    const title = encoding.tooltip === undefined ? undefined : row[encoding.tooltip.field];
    switch (mark.type) {
      case "bar":
      case "rect": {
        const [right, bottom] = [x2?.(row) ?? left + wide / 2, y2?.(row) ?? top + high / 2];
        const box = {
          left: Math.min(x2 === null ? left - wide / 2 : left, right),
          top: Math.min(y2 === null ? top - high / 2 : top, bottom),
          right: Math.max(left, right),
          bottom: Math.max(top, bottom),
        };
        return [rectangle(box, `fill="${fill}"${edge}${faint}`, title)];
      }
      case "rule": {
        const dash = mark.strokeDash === undefined ? "" : ` stroke-dasharray="${mark.strokeDash.join(" ")}"`;
        const style = `stroke="${fill}" stroke-width="${mark.strokeWidth ?? 1}"${dash}${faint}`;
        // A rule at one place only goes from edge to edge.
        if (encoding.y === undefined) return [line(left, 0, left, chart.height, style)];
        if (encoding.x === undefined) return [line(0, top, chart.width, top, style)];
        return [line(left, top, x2?.(row) ?? left, y2?.(row) ?? top, style)];
      }
      case "point": {
        const shape = encoding.shape === undefined ? "circle" : shapeOf(encoding.shape, row);
        return [point(left, top, shape, mark.size ?? 60, `fill="${fill}"${edge}${faint}`, title)];
      }
      case "text":
        return textPieces(String(row[encoding.text?.field ?? "label"] ?? "").split(mark.lineBreak ?? "\n"), {
          x: left + (mark.dx ?? 0),
          y: top + (mark.dy ?? 0),
          size: mark.fontSize ?? chart.config.text.fontSize,
          weight: mark.fontWeight ?? "normal",
          align: mark.align ?? "center",
          baseline: mark.baseline ?? "middle",
          colour: fill,
        });
    }
  }
}

function colourOf(colour: ChartColor | undefined, row: ChartRow): string | undefined {
  if (colour === undefined) return undefined;
  const { domain, range } = colour.scale;
  const value = row[colour.field];
  if (colour.type === "quantitative") return colourAt(Number(value), domain.map(Number), range);
  return range[domain.map(String).indexOf(String(value)) % range.length];
}

function shapeOf({ field, scale: { domain, range } }: ChartColor, row: ChartRow): string {
  return range[domain.map(String).indexOf(String(row[field])) % range.length] ?? "circle";
}

function rectangle({ left, top, right, bottom }: Box, style: string, title?: string | number): Piece {
  const size = `x="${px(left)}" y="${px(top)}" width="${px(right - left)}" height="${px(bottom - top)}"`;
  return { box: { left, top, right, bottom }, markup: element("rect", `${size} ${style}`, title) };
}

function line(x1: number, y1: number, x2: number, y2: number, style: string): Piece {
  const box = { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
  return { box, markup: `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" ${style}/>` };
}

/** A symbol of an area in square pixels; a shape that is none by name is the path of one in a square from −1 to 1. */
function point(x: number, y: number, shape: string, size: number, style: string, title?: string | number): Piece {
  const half = Math.sqrt(size) / 2;
  const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
  if (shape === "circle") {
    const place = `cx="${px(x)}" cy="${px(y)}" r="${px(Math.sqrt(size / Math.PI))}"`;
    return { box, markup: element("circle", `${place} ${style}`, title) };
  }
  const paths: Readonly<Record<string, string>> = { square: "M-1,-1H1V1H-1Z", diamond: "M0,-1.3L1,0L0,1.3L-1,0Z" };
  const place = `d="${paths[shape] ?? shape}" transform="translate(${px(x)},${px(y)}) scale(${px(half)})"`;
  return { box, markup: element("path", `${place} ${style}`, title) };
}

function element(name: string, attributes: string, title: string | number | undefined): string {
  return title === undefined
    ? `<${name} ${attributes}/>`
    : `<${name} ${attributes}><title>${escaped(String(title))}</title></${name}>`;
}

function px(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
