import { decimal, sum } from "../number/decimal.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Columns } from "./columns.js";
import { SURE, SURE_PLACES } from "./grid.js";
import { pointsUnder } from "./pointsUnder.js";
import { roundTo } from "./roundTo.js";

/** What ranks and classes are read from, a figure a unit, in millionths of a point, of a percent or of the whole. */
interface Figures {
  readonly ranked: Float64Array;
  readonly classed: Float64Array;
}

/** Works out the figures under weights; the same arrays are filled again at each call. */
export type FiguresUnder = (weights: Float64Array) => Figures;

/**
 * The figures of all units under any weights, as the scheme publishes and reads them: points or percent, rounded by
 * `rounding.index` or, where the exact figure is read, to six places.
 */
export function figuresUnder(scheme: Scheme, columns: Columns): FiguresUnder {
  const { grid, indexes } = columns;
  const rescaling = scheme.absence.notApplicable === "rescale-part" ? scheme.rounding.leaf : null;
  const scale = sum(scheme.parts.map(({ max }) => decimal(max))).toNumber() * grid.weight * grid.share;
  const count = indexes.length;
  const [points, maxima] = [new Float64Array(count), new Float64Array(count).fill(scale)];
  const kinds = kindsOf(scheme);
  const ranked = new Float64Array(count);
  const classed = kinds.classed === kinds.ranked ? ranked : new Float64Array(count);
  const fill = (kind: FigureKind, figures: Float64Array): void => {
    const step = kind.rounds === null ? 0 : 10 ** Math.max(0, SURE_PLACES - kind.rounds.places);
    const unit = (grid.weight * grid.share) / SURE;
    for (let at = 0; at < count; at += 1) {
      const earned = points[at] as number;
      const max = maxima[at] as number;
      const figure =
        kind.on === "points"
          ? earned / unit
          : max === 0
            ? 0
            : earned / (max / (kind.on === "share" ? SURE : 100 * SURE));
      const sure = Math.floor(figure + 0.5);
      figures[at] = kind.rounds === null ? sure : roundTo(sure, step, kind.rounds.mode);
    }
  };
  return (weights) => {
    pointsUnder(columns, rescaling, weights, points, maxima);
    fill(kinds.ranked, ranked);
    if (classed !== ranked) fill(kinds.classed, classed);
    return { ranked, classed };
  };
}

interface FigureKind {
  readonly on: Scheme["publishes"];
  /** `null` where the exact figure is read. */
  readonly rounds: Scheme["rounding"]["index"] | null;
}

function kindsOf({ bands, ranking, publishes, rounding }: Scheme): {
  readonly ranked: FigureKind;
  readonly classed: FigureKind;
} {
  const published: FigureKind = { on: publishes, rounds: rounding.index };
  const ranked = ranking.by === "published" ? published : { on: publishes, rounds: null };
  const classed = bands.reads === "published" ? published : { on: bands.on, rounds: null };
  return { ranked, classed: bands.reads === ranking.by && classed.on === ranked.on ? ranked : classed };
}
