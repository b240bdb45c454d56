import type { UnitIndex } from "../../composite/unitIndex.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import type { Language } from "../../number/print.js";
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

/** More rows than this are not read in one picture. */
const MOST = 40;
const AT_EACH_END = 10;

/** All of a list, or where it is long its two ends. */
export function endsOf<One>(list: readonly One[]): {
  readonly shown: readonly One[];
  /** How many are not shown, and before which row of those that are. */
  readonly left: number;
  readonly broken: number | undefined;
} {
  if (list.length <= MOST) return { shown: list, left: 0, broken: undefined };
  const shown = [...list.slice(0, AT_EACH_END), ...list.slice(-AT_EACH_END)];
  return { shown, left: list.length - shown.length, broken: AT_EACH_END };
}

/** What a chart says of the rows that it leaves out. */
export function leftOut(left: number, language: Language): readonly string[] {
  if (left === 0) return [];
  return language === "vi"
    ? [`Hình chỉ gồm ${AT_EACH_END} dòng đầu và ${AT_EACH_END} dòng cuối; ${left} dòng ở giữa xem trong bảng.`]
    : [`Only the first ${AT_EACH_END} rows and the last ${AT_EACH_END}; the ${left} between them are in the table.`];
}
