import { nodesByCode } from "../../composite/nodesByCode.js";
import type { UnitIndex } from "../../composite/unitIndex.js";
import { decimal, decimalText, HUNDRED, sum } from "../../number/decimal.js";
import { percentOf } from "../../number/percent.js";
import type { Percent } from "../../number/quantity.js";
import type { Rounding } from "../../number/rounding.js";
import type { RankedUnit } from "../../ranking/ranking.js";

/** What the published figures of a group come to. */
interface GroupFigures {
  readonly mean: string;
  readonly highest: string;
  readonly lowest: string;
  /** The highest less the lowest. */
  readonly spread: string;
}

/** The mean, rounded once; `null` of nothing. */
function meanOf(figures: readonly string[], rounding: Rounding): string | null {
  return percentOf(sum(figures.map((one) => decimal(one))), HUNDRED.times(figures.length), rounding);
}

/** @returns `null` where nobody is ranked. */
export function groupFigures(rows: readonly RankedUnit[], rounding: Rounding): GroupFigures | null {
  const ordered = rows.map(({ published }) => decimal(published)).sort((a, b) => a.comparedTo(b));
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  const mean = meanOf(
    rows.map(({ published }) => published),
    rounding,
  );
  if (lowest === undefined || highest === undefined || mean === null) return null;
  return {
    mean,
    highest: decimalText(highest),
    lowest: decimalText(lowest),
    spread: decimalText(highest.minus(lowest)),
  };
}

/** The mean percentage that units attained of each criterion; criteria of which nobody has a score are left out. */
export function meanPercents(
  indexes: readonly UnitIndex[],
  codes: readonly string[],
  rounding: Rounding,
): ReadonlyMap<string, Percent> {
  const nodes = indexes.map((index) => nodesByCode(index.nodes));
  return new Map(
    codes.flatMap((code) => {
      const percents = nodes.flatMap((one) => one.get(code)?.percent ?? []);
      const mean = meanOf(percents, rounding);
      return mean === null ? [] : [[code, mean]];
    }),
  );
}
