import type { UnitIndex } from "../../composite/unitIndex.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import type { RankedUnit } from "../../ranking/ranking.js";

/** The units of one group as a chart lists them. */
export interface PlacedGroup {
  readonly group: string;
  /** Ranked units, best first, then the others as they were handed in. */
  readonly units: readonly PlacedUnit[];
  /** How many are not ranked, those whose case was refused among them. */
  readonly unranked: number;
}

export interface PlacedUnit {
  readonly index: UnitIndex;
  /** Its row of the ranking; `null` for a draft and where nothing applies. */
  readonly row: RankedUnit | null;
}

/** Each group of an evaluation with its units in the order of their ranks. */
export function placedUnits({ rankings, indexes }: Evaluation): readonly PlacedGroup[] {
  const byUnit = new Map(indexes.map((index) => [index.unit.id, index]));
  return rankings.map(({ group, rows, unranked }) => {
    const place = (unit: string, row: RankedUnit | null): PlacedUnit[] => {
      const index = byUnit.get(unit);
      return index === undefined ? [] : [{ index, row }];
    };
    const units = [
      ...rows.flatMap((row) => place(row.unit, row)),
      ...unranked.flatMap(({ unit }) => place(unit, null)),
    ];
    return { group, units, unranked: unranked.length };
  });
}
