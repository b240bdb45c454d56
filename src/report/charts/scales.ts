import type { ChartAxis, ChartPosition } from "./chartSpec.js";

type Value = string | number;

/** Where a value stands on so many pixels: measured from a domain, or in the middle of its share where values are names. */
export function placeAt(position: ChartPosition, values: readonly Value[], size: number): (value: Value) => number {
  if (position.type === "ordinal") {
    const names = [...new Set(values)].sort((a, b) => (typeof a === "number" && typeof b === "number" ? a - b : 0));
    const order = new Map(names.map((name, at) => [name, at]));
    return (value) => (((order.get(value) ?? 0) + 0.5) / Math.max(1, names.length)) * size;
  }
  const [from, to] = domainOf(position, values);
  // Pixels grow downward; what is reversed begins on top. A chart of this library measures downward only in reverse.
  return (value) => ((Number(value) - from) / (to - from || 1)) * size;
}

/** The least and the greatest value that is drawn. */
function domainOf({ scale }: ChartPosition, values: readonly Value[]): readonly [number, number] {
  const numbers = (scale?.domain ?? values).map(Number);
  const [from, to] = numbers.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (scale?.domain !== undefined || from < to) return [from, to];
  return Number.isFinite(from) ? [from - 1, from + 1] : [0, 1];
}

const STEPS = [1, 2, 5, 10];

/** Round values inside the domain, about as many as are asked for. */
export function ticksOf(position: ChartPosition, values: readonly Value[], axis: ChartAxis): readonly number[] {
  const [from, to] = domainOf(position, values);
  const rough = (to - from) / (axis.tickCount ?? 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max((STEPS.find((one) => one * power >= rough) ?? 10) * power, axis.tickMinStep ?? 0);
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step - 1e-9); at * step <= to + step * 1e-9; at += 1) {
    ticks.push(Number((at * step).toPrecision(12)));
  }
  return ticks;
}

/** The colour of a value between those of the stops beside it; beyond the stops, that of the nearest. */
export function colourAt(value: number, stops: readonly number[], colours: readonly string[]): string {
  const found = stops.findIndex((stop) => value <= stop);
  const above = found < 0 ? stops.length - 1 : Math.max(1, found);
  const [from = 0, to = 1] = [stops[above - 1], stops[above]];
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  const [dark, light] = [levels(colours[above - 1] ?? ""), levels(colours[above] ?? "")];
  const mixed = dark.map((level, at) => Math.round(level + share * ((light[at] ?? 0) - level)));
  return `#${mixed.map((level) => level.toString(16).padStart(2, "0")).join("")}`;
}

function levels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
