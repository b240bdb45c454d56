import { type Language, printDecimal } from "../number/print.js";

/** What stands in a cell without a figure. */
export const NO_FIGURE = "–";

/** A column of decimals filled up to its longest; a dash where there is none. */
export function linedUp(column: readonly (string | null)[], language: Language): readonly string[] {
  const figures = column.map((spelling) => spelling ?? NO_FIGURE);
  const places = Math.max(0, ...figures.map((spelling) => spelling.split(".")[1]?.length ?? 0));
  return figures.map((spelling) => (spelling === NO_FIGURE ? spelling : printDecimal(spelling, language, places)));
}
