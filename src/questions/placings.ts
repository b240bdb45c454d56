import type { UnitIndex } from "../composite/unitIndex.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { ranksOf } from "../evaluate/ranksOf.js";
import type { Points } from "../number/quantity.js";

/** The rank and class of a unit in one evaluation. */
export interface Placing {
  readonly points: Points;
  /** `null` for a draft and where nothing applies; so are class and rank. */
  readonly published: string | null;
  readonly class: string | null;
  /** In its own group. */
  readonly rank: number | null;
}

/** A unit in two evaluations of one year. */
export interface PlacingChange {
  readonly unit: string;
  readonly name: string;
  readonly group: string;
  readonly before: Placing;
  readonly after: Placing;
}

/** Every unit of both evaluations, in the order of the cases. */
export function placingChanges(before: Evaluation, after: Evaluation): readonly PlacingChange[] {
  const [then, now] = [placingsOf(before), placingsOf(after)];
  return before.indexes.flatMap(({ unit }): PlacingChange[] => {
    const [was, is] = [then.get(unit.id), now.get(unit.id)];
    if (was === undefined || is === undefined) return [];
    return [{ unit: unit.id, name: unit.name, group: unit.group, before: was, after: is }];
  });
}

/** Whether anything that is seen of the unit is another. */
export function hasMoved({ before, after }: PlacingChange): boolean {
  return (
    before.points !== after.points ||
    before.published !== after.published ||
    before.class !== after.class ||
    before.rank !== after.rank
  );
}

function placingsOf(evaluation: Evaluation): ReadonlyMap<string, Placing> {
  const ranks = ranksOf(evaluation);
  const placing = ({ unit, points, published, class: name }: UnitIndex): Placing => {
    return { points, published, class: name, rank: ranks.get(unit.id) ?? null };
  };
  return new Map(evaluation.indexes.map((index) => [index.unit.id, placing(index)]));
}
