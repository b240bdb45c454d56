import { placesOf } from "../number/spelling.js";
import type { Layout } from "./layout.js";
import { roundQuotientOf } from "./share.js";
import { powerOfTen, unitsFrom, unitsOf } from "./whole.js";

/** How figures of the index are read off points and maxima, all in whole numbers; `NaN` where there is none. */
export interface Reading {
  /** Percent, in units of the last place of the index. */
  readonly percent: (points: number, max: number) => number;
  /** The published figure, in units of the last place of the index. */
  readonly published: (points: number, max: number) => number;
  /** The place of the class among the bands, best first; the last is what reaches none of them. */
  readonly classAt: (points: number, max: number, published: number) => number;
}

export function reading(layout: Layout): Reading {
  const { scheme } = layout.open;
  const { places, mode } = scheme.rounding.index;
  const hundred = 100 * powerOfTen(places);
  const percent: Reading["percent"] = (points, max) =>
    max === 0 ? Number.NaN : roundQuotientOf(hundred * points, max, mode);
  const finer = layout.scale.places - places;
  const [times, over] = [powerOfTen(Math.max(0, -finer)), powerOfTen(Math.max(0, finer))];
  const rounded: Reading["percent"] = (points, max) =>
    max === 0 ? Number.NaN : over === 1 ? times * points : roundQuotientOf(points, over, mode);
  return {
    percent,
    published: scheme.publishes === "percent" ? percent : rounded,
    classAt: classing(layout),
  };
}

/** Bands on a figure that is a whole number of units begin at a whole number of units; only a quotient is multiplied out. */
function classing({ open, scale }: Layout): Reading["classAt"] {
  const { on, reads, best } = open.scheme.bands;
  const places = reads === "published" ? open.scheme.rounding.index.places : scale.places;
  if (reads === "published" || on === "points") {
    const limits = Float64Array.from(best, ({ from }) => unitsFrom(from, places));
    return (points, _max, published) => firstReached(limits, reads === "published" ? published : points, 1);
  }
  const limitPlaces = Math.max(0, ...best.map(({ from }) => placesOf(from)));
  const limits = Float64Array.from(best, ({ from }) => unitsOf(from, limitPlaces));
  const hundred = 100 * powerOfTen(limitPlaces);
  return (points, max) => firstReached(limits, hundred * points, max);
}

function firstReached(limits: Float64Array, over: number, under: number): number {
  let at = 0;
  while (at < limits.length && over < (limits[at] as number) * under) at += 1;
  return at;
}
