import { edged, legendOnTop, spoken } from "./chart.js";
import type { ChartEncoding, ChartLayer, ChartRow } from "./chartSpec.js";
import { heat, NOTHING } from "./palette.js";

/** Cells coloured by what was `attained`, those without a score in grey. */
export function heated(rows: readonly ChartRow[], box: ChartEncoding, title: string, above = 0): ChartLayer[] {
  const mark = { type: "rect", ...edged } as const;
  const scale = { domain: [...heat.percents], range: [...heat.colours], clamp: true };
  const color = { field: "attained", type: "quantitative", scale, legend: legendOnTop(title, above) } as const;
  return [
    {
      data: { values: rows.filter((row) => !("attained" in row)) },
      mark: { ...mark, color: NOTHING.fill },
      encoding: { ...box, ...spoken },
    },
    { data: { values: rows.filter((row) => "attained" in row) }, mark, encoding: { ...box, color, ...spoken } },
  ];
}
