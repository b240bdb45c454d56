import type { Dossier } from "../assessment/dossier.js";
import type { PartIndex, ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import type { Absence } from "../scheme/absence.js";
import { ENGINE } from "../scheme/stamp.js";
import { type Cells, isGone, NOT_APPLICABLE, NOT_SUBMITTED, PENDING } from "./cells.js";
import type { LaidNode, Layout } from "./layout.js";
import type { Parted } from "./parting.js";
import type { Reading } from "./reading.js";
import { countsAt, maxAt, type Rolled } from "./rolling.js";
import { spellUnits } from "./whole.js";

/** One life of some units, added up. */
export interface Life {
  readonly cells: readonly Cells[];
  readonly rolled: Rolled;
}

/** Some units in all that their indexes show. */
export interface Shown {
  readonly self: Life & { readonly parted: Parted };
  readonly appraised: Life;
  readonly final: Life & { readonly parted: Parted };
  /** The index with every pending leaf at its least and at its most. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** Writes out the index of one unit. */
export type Writer = (shown: Shown, row: number, dossier: Dossier) => UnitIndex;

export function writer(layout: Layout, read: Reading): Writer {
  const { scheme, stamp } = layout.open;
  const { places } = scheme.rounding.index;
  const spell = (units: number): string => spellUnits(units, layout.scale.places);
  const figure = (units: number): string | null => (Number.isNaN(units) ? null : spellUnits(units, places));
  const roots = layout.nodes.flatMap(({ parent }, position) => (parent < 0 ? [position] : []));

  const pointsAt = ({ cells, rolled }: Life, position: number, node: LaidNode, row: number): number | null => {
    if (node.leaf < 0) return countsAt(layout, rolled, position, row) ? at(rolled.points[position], row) : null;
    const state = cells[node.leaf]?.state[row] ?? 0;
    return state === PENDING || isGone(layout, state) ? null : at(rolled.points[position], row);
  };

  const writeNode = (shown: Shown, position: number, row: number): ScoredNode => {
    const node = layout.nodes[position] as LaidNode;
    const self = pointsAt(shown.self, position, node, row);
    const appraised = pointsAt(shown.appraised, position, node, row);
    const points = pointsAt(shown.final, position, node, row);
    const max = maxAt(layout, shown.final.rolled, position, row);
    const written = {
      code: node.criterion.code,
      self: self === null ? null : spell(self),
      appraised: appraised === null ? null : spell(appraised),
      points: points === null ? null : spell(points),
      max: spell(max),
      percent: points === null ? null : figure(read.percent(points, max)),
    };
    if (node.leaf < 0) return { ...written, children: node.children.map((child) => writeNode(shown, child, row)) };
    const absence = absenceOf(shown.final.cells[node.leaf]?.state[row] ?? 0);
    return absence === null ? written : { ...written, absence };
  };

  const writePart = ({ self, final }: Shown, part: number, row: number): PartIndex => {
    const { id, selfScored } = layout.parts[part] as Layout["parts"][number];
    const [points, max] = [at(final.parted.points[part], row), at(final.parted.max[part], row)];
    return {
      part: id,
      self: selfScored ? spell(at(self.parted.points[part], row)) : null,
      selfMax: selfScored ? spell(at(self.parted.max[part], row)) : null,
      points: spell(points),
      max: spell(max),
      percent: figure(read.percent(points, max)),
    };
  };

  return (shown, row, { unit, period }) => {
    const { cells, parted } = shown.final;
    const complete = cells.every(({ plain, state }) => plain || state[row] !== PENDING);
    const [points, max] = [at(parted.total.points, row), at(parted.total.max, row)];
    const published = complete ? read.published(points, max) : Number.NaN;
    const name = read.classAt(points, max, published);
    return {
      unit,
      period,
      scheme: stamp,
      engine: ENGINE,
      complete,
      points: spell(points),
      max: spell(max),
      percent: figure(read.percent(points, max)),
      published: figure(published),
      parts: layout.parts.map((_, part) => writePart(shown, part, row)),
      between: { lowest: spell(at(shown.lowest, row)), highest: spell(at(shown.highest, row)) },
      nodes: roots.map((position) => writeNode(shown, position, row)),
      class: Number.isNaN(published) ? null : classNamed(layout, name),
    };
  };
}

/** The class at a place among the bands. */
export function classNamed({ open }: Layout, place: number): string {
  const { best, otherwise } = open.scheme.bands;
  return (best[place] ?? otherwise).class;
}

function absenceOf(state: number): Absence | null {
  if (state === NOT_APPLICABLE) return "not-applicable";
  if (state === NOT_SUBMITTED) return "not-submitted";
  return state === PENDING ? "pending" : null;
}

function at(column: Float64Array | undefined, row: number): number {
  return column?.[row] ?? 0;
}
