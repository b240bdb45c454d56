import { takeOver } from "../composite/sumParts.js";
import { decimal, spell } from "../number/decimal.js";
import type { LaidPart, Layout } from "./layout.js";
import { maxAt, type Rolled } from "./rolling.js";
import { roundQuotientOf } from "./share.js";
import { unitsOf } from "./whole.js";

/** The parts of many units: a column of points and one of maxima for each, and their sums. */
export interface Parted {
  readonly points: readonly Float64Array[];
  readonly max: readonly Float64Array[];
  readonly total: { readonly points: Float64Array; readonly max: Float64Array };
}

/** Room for the parts of one life; what is summed next takes its place. */
export interface Parting {
  /** The sums of the leaves as they are, with nothing rescaled: points of the base, points on top, maxima that apply. */
  readonly sum: (rolled: Rolled, size: number) => Parted;
  /** The parts as the scheme counts them. */
  readonly settle: (rolled: Rolled, size: number) => Parted;
}

export function parting(layout: Layout, capacity: number): Parting {
  const { parts } = layout;
  const room = () => parts.map(() => new Float64Array(capacity));
  const [base, bonus, max] = [room(), room(), room()];
  const total = { points: new Float64Array(capacity), max: new Float64Array(capacity) };
  const parted: Parted = { points: base, max, total };
  const rescale = layout.open.scheme.absence.notApplicable === "rescale-part" ? rescaling(layout) : null;

  const gather = (rolled: Rolled, size: number): void => {
    for (const [at, part] of parts.entries()) {
      addColumns(base[at], part.base, rolled.points, size);
      addColumns(bonus[at], part.bonus, rolled.points, size);
      addMaxima(layout, max[at], part, rolled, size);
    }
  };
  const finish = (size: number): Parted => {
    for (const [at] of parts.entries()) addTo(base[at], bonus[at], size);
    total.points.fill(0, 0, size);
    total.max.fill(0, 0, size);
    for (const [at] of parts.entries()) {
      addTo(total.points, base[at], size);
      addTo(total.max, max[at], size);
    }
    return parted;
  };

  return {
    sum: (rolled, size) => {
      gather(rolled, size);
      return finish(size);
    },
    settle: (rolled, size) => {
      gather(rolled, size);
      if (rescale !== null) for (let row = 0; row < size; row += 1) rescale(base, max, row);
      return finish(size);
    },
  };
}

function addColumns(
  total: Float64Array | undefined,
  feeds: readonly number[],
  points: readonly Float64Array[],
  size: number,
): void {
  total?.fill(0, 0, size);
  for (const feed of feeds) addTo(total, points[feed], size);
}

function addMaxima(
  layout: Layout,
  total: Float64Array | undefined,
  part: LaidPart,
  rolled: Rolled,
  size: number,
): void {
  if (total === undefined) return;
  total.fill(part.max, 0, size);
  for (const feed of part.base) {
    if (rolled.lost[feed] == null) continue;
    const whole = layout.nodes[feed]?.max ?? 0;
    for (let row = 0; row < size; row += 1) {
      total[row] = (total[row] as number) + maxAt(layout, rolled, feed, row) - whole;
    }
  }
}

function addTo(total: Float64Array | undefined, terms: Float64Array | undefined, size: number): void {
  if (total === undefined || terms === undefined) return;
  for (let row = 0; row < size; row += 1) total[row] = (total[row] as number) + (terms[row] as number);
}

type Rescale = (base: readonly Float64Array[], max: readonly Float64Array[], row: number) => void;

/** Points of a part scaled up to its full maximum, which is larger where a whole part does not apply. */
function rescaling({ parts, scale, open }: Layout): Rescale {
  const { places } = open.scheme.rounding.leaf;
  const known = new Map<string, readonly number[]>();
  /** Which parts apply decides who takes over what, so each choice is shared out only once. */
  const maximaFor = (applies: readonly boolean[]): readonly number[] => {
    const key = applies.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const declared = open.scheme.parts.map(({ max }, at) => ({ max: decimal(max), applies: applies[at] === true }));
    const maxima = takeOver(declared, places).map((max) => unitsOf(spell(max), scale.places));
    known.set(key, maxima);
    return maxima;
  };
  return (base, max, row) => {
    if (parts.every((part, at) => max[at]?.[row] === part.max)) return;
    const maxima = maximaFor(parts.map((_, at) => max[at]?.[row] !== 0));
    for (const [at] of parts.entries()) {
      const [points, applicable] = [base[at] as Float64Array, max[at] as Float64Array];
      const [own, whole] = [applicable[row] as number, maxima[at] ?? 0];
      if (own !== 0 && own !== whole) {
        points[row] = scale.grain * roundQuotientOf(whole * (points[row] as number), own * scale.grain, scale.mode);
      }
      applicable[row] = whole;
    }
  };
}
