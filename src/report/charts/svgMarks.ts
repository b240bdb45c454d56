import { escaped } from "../formats/escaped.js";
import type {
  ChartColor,
  ChartField,
  ChartLayer,
  ChartPosition,
  ChartRow,
  ChartSpec,
  ChartValue,
} from "./chartSpec.js";
import { INK, QUIET } from "./palette.js";
import { colourAt, placeAt } from "./scales.js";
import { type Box, type Piece, textPieces } from "./textPieces.js";

/** The values that all layers have at one of their positions. */
export function valuesOf(chart: ChartSpec, axis: "x" | "y"): readonly (string | number)[] {
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

export function marksOf(layer: ChartLayer, chart: ChartSpec): readonly Piece[] {
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
          // Labels stand on paper, where lines of the axis and of limits pass, and other marks.
          ...((mark.baseline === "top" || mark.dx !== undefined) && mark.color === undefined
            ? { clear: true as const }
            : {}),
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

export function line(x1: number, y1: number, x2: number, y2: number, style: string): Piece {
  const box = { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
  return { box, markup: `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" ${style}/>` };
}

/** A symbol of an area in square pixels; a shape that is none by name is the path of one in a square from −1 to 1. */
export function point(
  x: number,
  y: number,
  shape: string,
  size: number,
  style: string,
  title?: string | number,
): Piece {
  const half = Math.sqrt(size) / 2;
  const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
  if (shape === "circle") {
    const place = `cx="${px(x)}" cy="${px(y)}" r="${px(Math.sqrt(size / Math.PI))}"`;
    return { box, markup: element("circle", `${place} ${style}`, title) };
  }
  const paths: Readonly<Record<string, string>> = { square: "M-1,-1H1V1H-1Z", diamond: "M0,-1.3L1,0L0,1.3L-1,0Z" };
  // The outline of an area is as thin as it is said to be, however large the area is drawn.
  const outline = shape in paths ? "" : ' vector-effect="non-scaling-stroke"';
  const place = `d="${paths[shape] ?? shape}"${outline} transform="translate(${px(x)},${px(y)}) scale(${px(half)})"`;
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
