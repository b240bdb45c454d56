import type { Sheet } from "hucre/xlsx";
import { type Issue, type IssuePlace, notice } from "../issue/issue.js";
import { cellName } from "../table/rows.js";
import { listNames } from "../text/listNames.js";
import { contentOf } from "./hucre.js";
import { allBlocks, type Block, FIRST_ROW } from "./layout.js";
import { sameText } from "./slots.js";
import { ALL_COLUMNS, type Column, positionOf, words } from "./words.js";

/** Columns in which nothing stands but what a unit typed; a group has the sum of its claims. */
const TYPED: readonly Column[] = ["value", "absence", "documents", "note"];

/**
 * What a unit typed where nothing is asked of it: in the row of a group or of a criterion that others score, and figures below the table.
 * Names and words below it belong to the signatures.
 */
export function cellsNotRead(
  sheet: Sheet,
  layout: readonly Block[],
  rowNow: (row: number) => number | undefined,
  at: IssuePlace,
): readonly Issue[] {
  const rows = allBlocks(layout).flatMap(({ row, height, filled }) =>
    Array.from({ length: height }, (_, down) => ({ now: rowNow(row + down), filled })),
  );
  const within = rows.flatMap(({ now, filled }) => {
    if (now === undefined || filled !== null) return [];
    return TYPED.map(positionOf)
      .filter((column) => contentOf(sheet, now, column) !== undefined)
      .map((column) => cellName(now, column));
  });
  const end = rows.reduce((last, { now }) => Math.max(last, now ?? 0), FIRST_ROW) + 1;
  const below = sheet.rows.slice(end).flatMap((_, down) => figuresIn(sheet, end + down));
  const cells = [...within, ...below];
  if (cells.length === 0) return [];
  return [notice("excel.cells_not_read", [], { cells: listNames(cells) }, { at })];
}

function figuresIn(sheet: Sheet, row: number): readonly string[] {
  // The total of the form itself, as the program that saved it computed it.
  if (sameText(String(contentOf(sheet, row, 0) ?? "")) === sameText(words.total)) return [];
  return ALL_COLUMNS.flatMap((_, column) =>
    typeof contentOf(sheet, row, column) === "number" ? [cellName(row, column)] : [],
  );
}
