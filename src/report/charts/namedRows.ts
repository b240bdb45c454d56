import type { Language } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { chart, type Drawing, texts } from "./chart.js";
import type { ChartLayer, ChartPosition, ChartRow, ChartSpec } from "./chartSpec.js";
import { wrap } from "./wrap.js";

/** What a row of a chart is called, and the figure at its right end. */
interface NamedRow {
  readonly name: string;
  readonly figure: string;
}

/** Where a row is drawn, in pixels from above: its name, and below it what is drawn. */
export interface PlacedRow {
  readonly label: string;
  readonly figure: string;
  readonly top: number;
  readonly barTop: number;
  readonly middle: number;
  readonly barBottom: number;
}

/** The width of the drawing area of a chart with named rows: a telephone shows it at its natural size. */
export const NARROW = 330;

const LINE = 15;
const BAR = 15;
const GAP = 9;
/** How many characters of a name stand beside a figure. */
const LETTERS = 46;

/** What separates the two ends of a list whose middle is left out. */
const BREAK = 26;

/**
 * Rows one below the other: the name in as many lines as it needs, beside it the figure, below both the space of a bar.
 *
 * @param broken - Before which row something is left out.
 */
export function placeRows(
  named: readonly NamedRow[],
  broken?: number | undefined,
): {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
} {
  let top = 0;
  const rows = named.map(({ name, figure }, at): PlacedRow => {
    if (at === broken) top += BREAK;
    const lines = wrap(name, LETTERS - figure.length);
    const barTop = top + lines.length * LINE + 2;
    const placed = { label: lines.join("\n"), figure, top, barTop, middle: barTop + BAR / 2, barBottom: barTop + BAR };
    top = placed.barBottom + GAP;
    return placed;
  });
  return { rows, height: Math.max(1, top) };
}

/** A chart of such rows: what is drawn, then the names and the figures. */
export function chartOfRows(
  scheme: Scheme,
  digest: string,
  language: Language,
  placed: ReturnType<typeof placeRows>,
  drawing: Omit<Drawing, "width" | "height" | "beside">,
): ChartSpec {
  const size = { width: NARROW, height: placed.height, beside: 0 };
  return chart(scheme, digest, language, { ...drawing, ...size, layer: [...drawing.layer, ...rowLabels(placed)] });
}

function rowLabels({ rows, height }: ReturnType<typeof placeRows>): readonly ChartLayer[] {
  const y = downward(height, "top");
  const mark = { type: "text", baseline: "top", lineBreak: "\n" } as const;
  const values = (of: "label" | "figure"): ChartRow[] => rows.map((row) => ({ top: row.top, label: row[of] }));
  return [
    {
      data: { values: values("label") },
      mark: { ...mark, align: "left" },
      encoding: { x: { value: 0 }, y, text: texts("label") },
    },
    {
      data: { values: values("figure") },
      mark: { ...mark, align: "right", fontWeight: "bold" },
      encoding: { x: { value: "width" }, y, text: texts("label") },
    },
  ];
}

/** Pixels from above. */
export function downward(height: number, field: string): ChartPosition {
  return {
    field,
    type: "quantitative",
    scale: { domain: [0, height], nice: false, zero: false, reverse: true },
    axis: null,
  };
}
