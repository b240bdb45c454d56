import { type Issue, issue } from "../../issue/issue.js";
import { decimal, decimalText, ONE } from "../../number/decimal.js";
import { addIntervals, common, type Interval, only, scaleInterval } from "../../number/interval.js";
import { NOTHING } from "../../number/quotient.js";
import { type KnownColumn, possibleIn, titleOf } from "./checkRow.js";
import { printedAs, prints } from "./printedAs.js";
import type { PublishedTable } from "./publishedTable.js";

/** Means that the figures of their columns cannot give. */
export function checkMeans(
  { means = [], rows }: PublishedTable,
  columns: ReadonlyMap<string, KnownColumn>,
): readonly Issue[] {
  return means.flatMap(({ column: id, printed }, at): Issue[] => {
    const column = columns.get(id);
    const figures = rows.flatMap(({ figures: own }): readonly (Interval | null)[] => {
      const figure = own[id];
      return figure === undefined || column === undefined ? [] : [possibleIn(column, figure)];
    });
    const known = figures.flatMap((one) => one ?? []);
    if (column === undefined || known.length === 0 || known.length < rows.length) return [];
    const mean = scaleInterval(known.reduce(addIntervals, only(NOTHING)), {
      over: ONE,
      under: decimal(String(known.length)),
    });
    const places = printed.split(".")[1]?.length ?? 0;
    const rounding = { places, mode: "half-up" } as const;
    if (common(mean, printedAs(decimal(printed), rounding)) !== null) return [];
    const { least, most } = prints(mean, rounding, places);
    const ends = { least: least === null ? "–" : decimalText(least), most: most === null ? "–" : decimalText(most) };
    return [issue("audit.mean", ["means", at, "printed"], { column: titleOf(column), printed, ...ends })];
  });
}
