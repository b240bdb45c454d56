import { edged, inked, spoken, texts } from "./chart.js";
import type { ChartColor, ChartLayer, ChartPosition, ChartRow } from "./chartSpec.js";
import { downward } from "./namedRows.js";

/** Bars made of pieces, each in its colour: rows have `from`, `to`, `barTop` and `barBottom`. */
export function stackedBars(x: ChartPosition, height: number, color: ChartColor): ChartLayer {
  const y = downward(height, "barTop");
  return {
    mark: { type: "rect", ...edged },
    encoding: { x, x2: { field: "to" }, y, y2: { field: "barBottom" }, color, ...spoken },
  };
}

/** A text in the middle of each piece: rows have `middle`, `height` and `ink`, too. */
export function textsOnBars(
  rows: readonly ChartRow[],
  x: ChartPosition,
  height: number,
  field: string,
): readonly ChartLayer[] {
  const encoding = { x: { ...x, field: "middle" }, y: downward(height, "height"), text: texts(field) };
  return inked(rows, { type: "text", fontSize: 11 }, encoding);
}
