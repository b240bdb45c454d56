/**
 * A chart as data: a Vega-Lite specification, in the few words of it that the charts of this library use. It is plain
 * JSON; any Vega-Lite from version 6 draws it; to change its look, change your copy. Lists are
 * not read-only, because vega-lite's own `TopLevelSpec` takes none that are.
 */
export interface ChartSpec {
  readonly $schema: string;
  readonly title: ChartTitle;
  /** The chart in one or two sentences, for people who cannot see it. */
  readonly description: string;
  /** The finding and the notes as they were before they were broken into lines, for a page that prints them itself. */
  readonly usermeta: { readonly title: string; readonly notes: string[] };
  readonly background: string;
  /** Of the drawing area, in pixels; titles and labels stand around it. */
  readonly width: number;
  readonly height: number;
  /** What is drawn. Numbers give positions; every text is printed from exact figures. */
  readonly data: ChartData;
  readonly layer: ChartLayer[];
  readonly config: ChartConfig;
}

export interface ChartTitle {
  readonly text: string[];
  /** Status, edition and digest of the scheme; notes. */
  readonly subtitle: string[];
  readonly anchor: "start";
  readonly frame: "bounds";
}

export interface ChartData {
  readonly values: ChartRow[];
}

export type ChartRow = Readonly<Record<string, string | number>>;

export interface ChartLayer {
  /** Its own rows; those of the chart where there are none. */
  readonly data?: ChartData;
  readonly mark: ChartMark;
  readonly encoding: ChartEncoding;
}

export interface ChartMark {
  readonly type: "bar" | "point" | "rect" | "rule" | "text";
  readonly align?: "left" | "right" | "center";
  readonly baseline?: "top" | "middle" | "bottom";
  readonly dx?: number;
  readonly dy?: number;
  readonly color?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: number[];
  readonly filled?: boolean;
  readonly size?: number;
  readonly opacity?: number;
  readonly fontSize?: number;
  readonly fontWeight?: "bold" | "normal";
  readonly lineBreak?: string;
  /** Hidden from screen readers: other elements carry the same text. */
  readonly aria?: false;
  readonly height?: { readonly band: number };
}

export interface ChartEncoding {
  readonly x?: ChartPosition | ChartValue;
  readonly x2?: ChartField;
  readonly y?: ChartPosition | ChartValue;
  readonly y2?: ChartField;
  readonly color?: ChartColor;
  readonly shape?: ChartColor;
  readonly text?: ChartText;
  /** The whole sentence of a mark: shown by the pointer, and read out. */
  readonly tooltip?: ChartText;
  readonly description?: ChartText;
}

export interface ChartField {
  readonly field: string;
}

/** One place for all rows: so many pixels, or an edge of the drawing area. */
export interface ChartValue {
  readonly value: number | "width" | "height";
}

export interface ChartText {
  readonly field: string;
  readonly type: "nominal";
}

export interface ChartPosition {
  readonly field: string;
  readonly type: "quantitative" | "ordinal";
  readonly sort?: null;
  readonly scale?: ChartScale;
  readonly axis: ChartAxis | null;
}

export interface ChartScale {
  readonly domain?: number[];
  readonly nice?: boolean;
  readonly zero?: boolean;
  readonly reverse?: boolean;
}

export interface ChartAxis {
  readonly title: string | null;
  readonly orient: "top" | "bottom";
  readonly tickCount?: number;
  readonly grid?: boolean;
  readonly tickMinStep?: number;
  readonly format?: string;
  readonly labelAngle?: number;
  readonly labelLimit?: number;
}

/** A colour or shape with a meaning, which the legend explains. */
export interface ChartColor {
  readonly field: string;
  readonly type: "nominal" | "quantitative";
  readonly sort?: null;
  readonly scale: {
    readonly domain: string[] | number[];
    readonly range: string[];
    readonly clamp?: boolean;
  };
  readonly legend: ChartLegend | null;
}

export interface ChartLegend {
  readonly title: string | null;
  readonly orient: "top";
  readonly direction: "horizontal";
  readonly labelLimit: number;
  readonly titleLimit: number;
  readonly offset: number;
}

export interface ChartConfig {
  readonly font: string;
  readonly view: { readonly stroke: null };
  readonly mark: { readonly invalid: "show" };
  readonly title: { readonly fontSize: number; readonly subtitleFontSize: number; readonly offset: number };
  readonly axis: { readonly labelFontSize: number; readonly titleFontSize: number; readonly labelColor: string };
  readonly legend: { readonly labelFontSize: number; readonly titleFontSize: number };
  readonly text: { readonly fontSize: number; readonly color: string };
}
