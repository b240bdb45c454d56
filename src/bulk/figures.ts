import { figureByCode } from "../composite/figureByCode.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { inGroups } from "../ranking/groups.js";
import { placesIn, rankingKeyOf, type Standing } from "../ranking/rank.js";
import type { Scheme } from "../scheme/scheme.js";
import type { PlacedFigures } from "./plan.js";
import type { Unplaced } from "./scorer.js";

/** The figures of all units, each with its rank in its group. */
export function placed(scheme: Scheme, all: readonly Unplaced[]): readonly PlacedFigures[] {
  const standings = all.map(({ standing }) => standing);
  const ranks = new Map<Standing, number>();
  for (const { members } of inGroups(standings)) {
    for (const { rank, units } of placesIn(scheme, members)) {
      for (const { standing } of units) ranks.set(standing, rank);
    }
  }
  return all.map(({ figures, standing }): PlacedFigures => {
    const { unit, group, complete, points, max, percent, published, class: name } = figures;
    return { unit, group, complete, points, max, percent, published, class: name, rank: ranks.get(standing) ?? null };
  });
}

/** The figures of an index that has been scored by itself. */
export function unplaced(scheme: Scheme, index: UnitIndex): Unplaced {
  const { unit, complete, points, max, percent, published, class: name } = index;
  return {
    figures: { unit: unit.id, group: unit.group, complete, points, max, percent, published, class: name },
    standing: rankingKeyOf(scheme, index, figureByCode(index)),
  };
}
