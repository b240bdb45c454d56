import type { Language } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { warningsOf } from "../../scheme/warningsOf.js";
import { groupBy } from "../../text/groupBy.js";
import { inLanguage } from "../../text/text.js";
import { textOf } from "../tables/schemeCaption.js";
import type {
  ChartAxis,
  ChartColor,
  ChartEncoding,
  ChartLayer,
  ChartLegend,
  ChartMark,
  ChartPosition,
  ChartRow,
  ChartSpec,
  ChartText,
} from "./chartSpec.js";
import { INK, PAPER, QUIET } from "./palette.js";
import { wrap } from "./wrap.js";

/** What one chart is, beside what all have in common. */
export interface Drawing extends Pick<ChartSpec, "width" | "height" | "layer"> {
  /** What the chart shows, as a finding: who leads, where most was lost. */
  readonly title: string;
  readonly notes: readonly string[];
  readonly description: string;
  readonly rows: ChartRow[];
  /** How far its labels reach beyond the drawing area, so that the title is broken no earlier than it must be. */
  readonly beside: number;
}

/** A chart under its title; notes follow it, then the scheme with its status, edition and digest. */
export function chart(scheme: Scheme, digest: string, language: Language, drawing: Drawing): ChartSpec {
  const { title, notes, description, width, height, beside, rows, layer } = drawing;
  const warnings = warningsOf(scheme.status, language);
  const stamp = textOf({ edition: scheme.edition, digest }, language);
  const lines = (text: string, size: number): string[] => wrap(text, Math.floor((width + beside) / (size * WIDEST)));
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: {
      text: lines(title, sizes.title),
      subtitle: [...notes, inLanguage(scheme.title, language), ...warnings, stamp].flatMap((text) =>
        lines(text, sizes.subtitle),
      ),
      anchor: "start",
      frame: "bounds",
    },
    description: [...warnings, `${title}.`, description].join(" "),
    usermeta: { title, notes: [...notes] },
    background: PAPER,
    width,
    height,
    data: { values: rows },
    layer,
    config: {
      font: "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
      view: { stroke: null },
      // No row lacks a figure; looking for one that does, vega-lite stumbles over layers that share a colour.
      mark: { invalid: "show" },
      title: { fontSize: sizes.title, subtitleFontSize: sizes.subtitle, offset: 14 },
      axis: { labelFontSize: 12, titleFontSize: 12, labelColor: INK },
      legend: { labelFontSize: 12, titleFontSize: 12 },
      text: { fontSize: sizes.text, color: INK },
    },
  };
}

export const sizes = { title: 15, subtitle: 12, text: 12, row: 20 } as const;

/** A character's width over its height, on the wide side. */
const WIDEST = 0.6;

/** The text of each row. */
export function texts(field: string): ChartText {
  return { field, type: "nominal" };
}

/** The sentence of each row, for tooltips and screen readers. */
export const spoken: Pick<ChartEncoding, "tooltip" | "description"> = {
  tooltip: texts("says"),
  description: texts("says"),
};

/** Figures from left to right, over just this domain. */
export function rightward(field: string, [from, to]: readonly [number, number], axis: ChartAxis | null): ChartPosition {
  return { field, type: "quantitative", scale: { domain: [from, to], nice: false, zero: false }, axis };
}

/** A colour, or a shape, for each of some names. */
export function oneForEach(
  field: string,
  names: readonly string[],
  range: readonly string[],
  legend: ChartLegend | null = legendOnTop(null),
): ChartColor {
  return { field, type: "nominal", scale: { domain: [...names], range: [...range] }, legend };
}

/** Rows of a chart by their number, the first on top; their names are texts, for two units may bear one name. */
export const byRow: ChartPosition = { field: "row", type: "ordinal", axis: null };

/** Names to the left of the drawing area. */
export const namesBeside: ChartSpec["layer"][number]["encoding"] = {
  x: { value: 0 },
  y: byRow,
  text: texts("label"),
};

/** An axis above a drawing area of the narrow width: few ticks, so that no label touches the next. */
export function axisOnTop(title: string, more: Partial<ChartAxis> = {}): ChartAxis {
  return { title, orient: "top", grid: true, labelLimit: 0, tickCount: 5, ...more };
}

/** @param above - Space for headings between the legend and the drawing area. */
export function legendOnTop(title: string | null, above = 0): ChartLegend {
  return { title, orient: "top", direction: "horizontal", labelLimit: 0, titleLimit: 0, offset: 18 + above };
}

/** Texts on fills: a layer for each ink that the rows name. */
export function inked(rows: readonly ChartRow[], mark: ChartMark, encoding: ChartEncoding): ChartLayer[] {
  return [...groupBy(rows, ({ ink }) => String(ink))].map(([color, values]) => ({
    data: { values: [...values] },
    mark: { ...mark, color },
    encoding,
  }));
}

/** A thin quiet line. */
export const quietRule: ChartMark = { type: "rule", color: QUIET, strokeWidth: 1 };

/** Bars in one colour, with a thin edge of paper, so that neighbours never merge. */
export const edged: Pick<ChartMark, "stroke" | "strokeWidth"> = { stroke: PAPER, strokeWidth: 1 };
