import type { SoundCase } from "../composite/soundCase.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { orderUnits } from "../ranking/rank.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { groupBy } from "../text/groupBy.js";
import type { Layout } from "./layout.js";
import { ranksOf } from "./order.js";
import type { PlacedFigures } from "./plan.js";
import type { Standings } from "./standings.js";
import { classNamed } from "./unitIndexes.js";
import { spellUnits } from "./whole.js";

/** Standings written out, each unit with its rank. */
export function writeFigures(layout: Layout, cases: readonly SoundCase[], standings: Standings): PlacedFigures[] {
  const { points, max, complete, percent, published, classAt } = standings;
  const groups = groupBy(cases.keys(), (at) => cases[at]?.dossier.unit.group ?? "");
  const ranks = ranksOf(layout, groups.values(), standings);
  const index = layout.open.scheme.rounding.index.places;
  const figure = (units: number): string | null => (Number.isNaN(units) ? null : spellUnits(units, index));
  return cases.map(({ dossier }, at): PlacedFigures => {
    const shown = figure(published[at] as number);
    const rank = ranks[at] as number;
    return {
      unit: dossier.unit.id,
      group: dossier.unit.group,
      complete: complete[at] === 1,
      points: spellUnits(points[at] as number, layout.scale.places),
      max: spellUnits(max[at] as number, layout.scale.places),
      percent: figure(percent[at] as number),
      published: shown,
      class: shown === null ? null : classNamed(layout, classAt[at] as number),
      rank: rank === 0 ? null : rank,
    };
  });
}

/** {@link writeFigures} from indexes of the reference road. */
export function placeIndexes({ scheme }: OpenScheme, indexes: readonly UnitIndex[]): PlacedFigures[] {
  const ranks = new Map(
    orderUnits(scheme, indexes).flatMap(({ group, rows }) =>
      rows.map(({ unit, rank }): [string, number] => [JSON.stringify([group, unit]), rank]),
    ),
  );
  return indexes.map(({ unit, complete, points, max, percent, published, class: name }): PlacedFigures => {
    const rank = ranks.get(JSON.stringify([unit.group, unit.id])) ?? null;
    return { unit: unit.id, group: unit.group, complete, points, max, percent, published, class: name, rank };
  });
}
