import { type Cells, PENDING } from "./cells.js";
import type { Layout } from "./layout.js";
import type { Parted } from "./parting.js";
import type { Reading } from "./reading.js";
import { countsAt, maxAt, type Rolled } from "./rolling.js";

/** The figures of many units, in whole numbers; `NaN` where there is none. */
export interface Standings {
  readonly points: Float64Array;
  readonly max: Float64Array;
  /** 1 where nothing is pending. */
  readonly complete: Uint8Array;
  readonly percent: Float64Array;
  readonly published: Float64Array;
  /** The place of the class among the bands. */
  readonly classAt: Int32Array;
  readonly keys: Keys;
}

/** The figures that place units, the main one and then one for each tie-break: `over ÷ under`; none where `under` is 0. */
export interface Keys {
  readonly overs: readonly Float64Array[];
  readonly unders: readonly Float64Array[];
}

/** The final life of some units, added up. */
export interface Final {
  readonly cells: readonly Cells[];
  readonly rolled: Rolled;
  readonly parted: Parted;
  readonly size: number;
}

export function emptyStandings({ open }: Layout, units: number): Standings {
  const column = () => new Float64Array(units);
  const keys = [0, ...(open.scheme.ranking.tieBreak ?? [])];
  return {
    points: column(),
    max: column(),
    complete: new Uint8Array(units),
    percent: column(),
    published: column(),
    classAt: new Int32Array(units),
    keys: { overs: keys.map(column), unders: keys.map(column) },
  };
}

/** Reads the figures of some units into those of all, from a position on. */
export function readStandings(layout: Layout, read: Reading, final: Final, into: Standings, from: number): void {
  const { points, max } = final.parted.total;
  const { size } = final;
  into.points.set(points.subarray(0, size), from);
  into.max.set(max.subarray(0, size), from);
  markComplete(final, into.complete, from);
  for (let row = 0; row < size; row += 1) {
    const own = points[row] as number;
    const whole = max[row] as number;
    const published = into.complete[from + row] === 1 ? read.published(own, whole) : Number.NaN;
    into.percent[from + row] = read.percent(own, whole);
    into.published[from + row] = published;
    into.classAt[from + row] = read.classAt(own, whole, published);
  }
  const { tieBreak = [] } = layout.open.scheme.ranking;
  readMainKey(layout, into, from, size);
  for (const [at, code] of tieBreak.entries()) readKey(layout, code, final, into.keys, at + 1, from);
}

function markComplete({ cells, size }: Final, complete: Uint8Array, from: number): void {
  complete.fill(1, from, from + size);
  for (const { plain, state } of cells) {
    if (plain) continue;
    for (let row = 0; row < size; row += 1) if (state[row] === PENDING) complete[from + row] = 0;
  }
}

function readMainKey({ open }: Layout, into: Standings, from: number, size: number): void {
  const { ranking, publishes } = open.scheme;
  const [over, under] = [into.keys.overs[0] as Float64Array, into.keys.unders[0] as Float64Array];
  const figures = ranking.by === "published" ? into.published : into.points;
  over.set(figures.subarray(from, from + size), from);
  if (ranking.by === "exact" && publishes === "percent") under.set(into.max.subarray(from, from + size), from);
  else under.fill(1, from, from + size);
}

/** The points of a part or a criterion; where a part has the name of a criterion, the part is meant. */
function readKey(layout: Layout, code: string, final: Final, keys: Keys, key: number, from: number): void {
  const { rolled, parted, size } = final;
  const [over, under] = [keys.overs[key] as Float64Array, keys.unders[key] as Float64Array];
  const part = layout.parts.findIndex(({ id }) => id === code);
  const node = layout.nodeAt.get(code) ?? -1;
  const points = part >= 0 ? parted.points[part] : rolled.points[node];
  const byShare = layout.open.scheme.publishes === "percent";
  for (let row = 0; row < size; row += 1) {
    const max = part >= 0 ? (parted.max[part]?.[row] ?? 0) : maxAt(layout, rolled, node, row);
    const counts = part >= 0 || countsAt(layout, rolled, node, row);
    over[from + row] = points?.[row] ?? 0;
    under[from + row] = !counts ? 0 : byShare ? max : 1;
  }
}
