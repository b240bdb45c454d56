import { quote } from "../../document/quote.js";
import { found } from "../../document/scalar.js";
import { count, name, scalar, words } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type {
  ChartAxis,
  ChartColor,
  ChartData,
  ChartEncoding,
  ChartField,
  ChartLayer,
  ChartLegend,
  ChartMark,
  ChartPosition,
  ChartSpec,
  ChartText,
  ChartValue,
} from "./chartSpec.js";
import type { RankIntervalBar } from "./rankIntervalBar.js";

export const rankIntervalsSchema: z.ZodMiniType<readonly RankIntervalBar[]> = z.array(
  z.strictObject({ unit: name, name: words, rank: count, best: count, worst: count }),
);

const isNumber = (input: unknown): input is number => typeof input === "number" && Number.isFinite(input);

/** Pixels, and figures as they are drawn. */
const number = scalar<number>(
  (input) => (isNumber(input) ? { value: input } : found("number.not_a_decimal", { found: quote(input) })),
  isNumber,
);

/** What stands in a picture as it is: a colour, a symbol, the outline of an area, the names of fonts. */
function style(pattern: RegExp): z.ZodMiniType<string> {
  const fits = (input: unknown): input is string => typeof input === "string" && pattern.test(input);
  return scalar<string>(
    (input) => (fits(input) ? { value: input } : found("report.chart_style", { found: quote(input) })),
    fits,
  );
}

const colour = style(/^#[0-9a-f]{6}$/i);
const colourOrShape = style(/^(#[0-9a-f]{6}|circle|square|diamond|[MLHVZ\d.,\s-]+)$/i);
const fonts = style(/^[\p{L}\d ,'-]+$/u);

/** Vega-Lite takes the word for nothing too. */
const nothing = z.nullable(z.literal("none")) as unknown as z.ZodMiniType<null>;
const cell = z.union([z.string(), number]);
const data: z.ZodMiniType<ChartData> = z.strictObject({ values: z.array(z.record(z.string(), cell)) });
const field: z.ZodMiniType<ChartField> = z.strictObject({ field: z.string() });
const textField: z.ZodMiniType<ChartText> = z.strictObject({ field: z.string(), type: z.literal("nominal") });
const value: z.ZodMiniType<ChartValue> = z.strictObject({ value: z.union([number, z.enum(["width", "height"])]) });

const axis: z.ZodMiniType<ChartAxis> = z.strictObject({
  title: z.nullable(z.string()),
  orient: z.enum(["top", "bottom"]),
  tickCount: z.exactOptional(number),
  grid: z.exactOptional(z.boolean()),
  tickMinStep: z.exactOptional(number),
  format: z.exactOptional(z.string()),
  labelAngle: z.exactOptional(number),
  labelLimit: z.exactOptional(number),
});

const position: z.ZodMiniType<ChartPosition> = z.strictObject({
  field: z.string(),
  type: z.enum(["quantitative", "ordinal"]),
  sort: z.exactOptional(nothing),
  scale: z.exactOptional(
    z.strictObject({
      domain: z.exactOptional(z.array(number)),
      nice: z.exactOptional(z.boolean()),
      zero: z.exactOptional(z.boolean()),
      reverse: z.exactOptional(z.boolean()),
    }),
  ),
  axis: z.nullable(axis),
});

const place = z.exactOptional(z.union([position, value]));

const legend: z.ZodMiniType<ChartLegend> = z.strictObject({
  title: z.nullable(z.string()),
  orient: z.literal("top"),
  direction: z.literal("horizontal"),
  labelLimit: number,
  titleLimit: number,
  offset: number,
});

const color: z.ZodMiniType<ChartColor> = z.strictObject({
  field: z.string(),
  type: z.enum(["nominal", "quantitative"]),
  sort: z.exactOptional(nothing),
  scale: z.strictObject({
    domain: z.array(cell) as unknown as z.ZodMiniType<string[] | number[]>,
    range: z.array(colourOrShape),
    clamp: z.exactOptional(z.boolean()),
  }),
  legend: z.nullable(legend),
});

const encoding: z.ZodMiniType<ChartEncoding> = z.strictObject({
  x: place,
  x2: z.exactOptional(field),
  y: place,
  y2: z.exactOptional(field),
  color: z.exactOptional(color),
  shape: z.exactOptional(color),
  text: z.exactOptional(textField),
  tooltip: z.exactOptional(textField),
  description: z.exactOptional(textField),
});

const mark: z.ZodMiniType<ChartMark> = z.strictObject({
  type: z.enum(["bar", "point", "rect", "rule", "text"]),
  align: z.exactOptional(z.enum(["left", "right", "center"])),
  baseline: z.exactOptional(z.enum(["top", "middle", "bottom"])),
  dx: z.exactOptional(number),
  dy: z.exactOptional(number),
  color: z.exactOptional(colour),
  stroke: z.exactOptional(colour),
  strokeWidth: z.exactOptional(number),
  strokeDash: z.exactOptional(z.array(number)),
  filled: z.exactOptional(z.boolean()),
  size: z.exactOptional(number),
  opacity: z.exactOptional(number),
  fontSize: z.exactOptional(number),
  fontWeight: z.exactOptional(z.enum(["bold", "normal"])),
  lineBreak: z.exactOptional(z.string()),
  aria: z.exactOptional(z.boolean() as unknown as z.ZodMiniType<false>),
  height: z.exactOptional(z.strictObject({ band: number })),
});

const layer: z.ZodMiniType<ChartLayer> = z.strictObject({ data: z.exactOptional(data), mark, encoding });

export const chartSchema: z.ZodMiniType<ChartSpec> = z.strictObject({
  $schema: z.string(),
  title: z.strictObject({
    text: z.array(z.string()),
    subtitle: z.array(z.string()),
    anchor: z.literal("start"),
    frame: z.literal("bounds"),
  }),
  description: z.string(),
  usermeta: z.strictObject({ title: z.string(), notes: z.array(z.string()) }),
  background: colour,
  width: number,
  height: number,
  data,
  layer: z.array(layer),
  config: z.strictObject({
    font: fonts,
    view: z.strictObject({ stroke: nothing }),
    mark: z.strictObject({ invalid: z.literal("show") }),
    title: z.strictObject({ fontSize: number, subtitleFontSize: number, offset: number }),
    axis: z.strictObject({ labelFontSize: number, titleFontSize: number, labelColor: colour }),
    legend: z.strictObject({ labelFontSize: number, titleFontSize: number }),
    text: z.strictObject({ fontSize: number, color: colour }),
  }),
});
