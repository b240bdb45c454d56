import { type Issue, notice, type Path } from "../issue/issue.js";
import { cellKey } from "./counted.js";
import type { TallyRow } from "./tally.js";

/** What is known of the repeated cells of a unit. */
interface Repeats {
  readonly rows: number;
  /** Whether some cell is split into different counts, as when answers of several places stand in one list. */
  readonly isSplit: boolean;
}

/**
 * Units of which rows stand in a tally twice with the same count and none is split otherwise: a row or a whole file was pasted
 * twice, and its answers count twice. A list of single answers has one in every row, and many that are alike.
 */
export function repeatedRows(rows: readonly (TallyRow | undefined)[], path: Path): readonly Issue[] {
  const counts = new Map<string, number>();
  const repeats = new Map<string, Repeats>();
  for (const row of rows) {
    if (row === undefined || row.count === 0) continue;
    const { unit, group, question, option, count } = row;
    const cell = `${unit}\n${cellKey(question, group, option)}`;
    const before = counts.get(cell);
    if (before === undefined) {
      counts.set(cell, count);
      continue;
    }
    const found = repeats.get(unit) ?? { rows: 0, isSplit: false };
    const isSame = before === count && count > 1;
    repeats.set(unit, { rows: found.rows + 1, isSplit: found.isSplit || !isSame });
  }
  return [...repeats].flatMap(([unit, { rows: repeated, isSplit }]) => {
    if (isSplit) return [];
    const params = { unit, rows: String(repeated) };
    return [notice("survey.rows_repeated", path, params, { at: { unit } })];
  });
}
