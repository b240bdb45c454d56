import { placesOf } from "../number/spelling.js";
import type { Layout } from "./layout.js";
import { LIMIT, powerOfTen, unitsOf } from "./whole.js";

/** A step whose figures can leave the whole numbers below 2^53, so that the reference takes it. */
export interface Excess {
  /** The leaf that the reference scores; `null` where it computes the whole index. */
  readonly leaf: string | null;
  /** Points of a leaf, sums, a rescaled part, a percentage, the class, the order. */
  readonly step: "points" | "sum" | "part" | "percent" | "class" | "rank";
}

/** The steps of the whole index whose largest possible figure is too large. */
export function excessOf(layout: Layout): readonly Excess[] {
  const largest = largestFigures(layout);
  return STEPS.flatMap((step): Excess[] => (largest[step] <= LIMIT ? [] : [{ leaf: null, step }]));
}

const STEPS = ["sum", "part", "percent", "class", "rank"] as const;

/** The largest figure that each step can meet. Rounding never turns an order round, so what is too large looks too large. */
function largestFigures(layout: Layout): Readonly<Record<(typeof STEPS)[number], number>> {
  const { open, nodes, leaves, scale } = layout;
  const { rounding, ranking, publishes, bands, absence } = open.scheme;
  const caps = nodes.flatMap(({ cap }) => (cap === Number.POSITIVE_INFINITY ? [] : [cap]));
  const points = leaves.reduce((sum, { min, max }) => sum + Math.max(max, -min), 0);
  const whole = layout.parts.reduce((sum, { max }) => sum + max, 0);
  const rescales = absence.notApplicable === "rescale-part";
  const most = rescales ? points + mostRescaled(layout, whole) : points;
  const hundred = 100 * powerOfTen(rounding.index.places);
  const finer = powerOfTen(Math.max(0, rounding.index.places - scale.places));
  const multiplies = publishes === "percent" && (ranking.by === "exact" || ranking.tieBreak !== undefined);
  return {
    sum: orBeyond(Math.max(points, whole, ...caps)),
    part: rescales ? orBeyond(quotient(whole * points, whole * scale.grain)) : 0,
    percent: orBeyond(Math.max(quotient(hundred * most, points + whole), finer * most)),
    class: bands.reads === "exact" && bands.on === "percent" ? orBeyond(largestOfBands(layout, most, whole)) : 0,
    rank: multiplies ? orBeyond(most * (points + whole)) : 0,
  };
}

/**
 * How far a part can be scaled up. What is above zero stays below the part's maximum; a penalty grows with it, and most
 * where only the smallest leaf applies.
 */
function mostRescaled({ leaves }: Layout, whole: number): number {
  const penalties = leaves.reduce((sum, { min }) => sum - min, 0);
  const smallest = Math.min(...leaves.flatMap(({ max }) => (max > 0 ? [max] : [])));
  return whole + (penalties === 0 ? 0 : (whole / smallest) * penalties + 1);
}

function largestOfBands({ open }: Layout, points: number, max: number): number {
  const { best } = open.scheme.bands;
  const places = Math.max(0, ...best.map(({ from }) => placesOf(from)));
  const limits = best.map(({ from }) => Math.abs(unitsOf(from, places)) * max);
  return Math.max(100 * powerOfTen(places) * points, ...limits);
}

/** The largest figure in rounding `over ÷ under`. */
function quotient(over: number, under: number): number {
  return 2 * over + 3 * under;
}

/** What did not fit itself (`NaN`) is beyond everything. */
function orBeyond(figure: number): number {
  return Number.isNaN(figure) ? Number.POSITIVE_INFINITY : figure;
}
