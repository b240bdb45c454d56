import type { Sheet } from "hucre/xlsx";
import { type Issue, issue } from "../issue/issue.js";
import { cellName } from "../table/rows.js";
import { contentOf } from "./hucre.js";
import { allBlocks, type Block, FIRST_ROW } from "./layout.js";
import { sameText } from "./slots.js";
import { positionOf, SHEET } from "./words.js";

/** A row as it was written into a form: what is locked in it tells it from others. */
interface Written {
  readonly row: number;
  readonly code: string;
  readonly label: string;
  readonly of: string;
}

/** How far rows that were inserted are looked beyond. */
const FARTHEST = 200;

/**
 * Where each row of a form stands now. Rows that were inserted are one issue, however many there are; so are rows that are
 * missing, and what stands in the others is read all the same.
 */
export function rowsOfForm(
  sheet: Sheet,
  layout: readonly Block[],
): { readonly rowNow: (row: number) => number | undefined; readonly issues: readonly Issue[] } {
  const written = allBlocks(layout).flatMap(writtenIn);
  const now = new Map<number, number>();
  const issues: Issue[] = [];
  let at = FIRST_ROW;
  for (const [position, one] of written.entries()) {
    const next = written[position + 1];
    const fits = (row: number): boolean =>
      isRow(sheet, row, one) && (next === undefined || isRow(sheet, row + 1, next) || !isRow(sheet, row + 1, one));
    const found = Array.from({ length: FARTHEST }, (_, more) => at + more).find(fits);
    if (found === undefined) {
      issues.push(issue("excel.row_missing", ["sheet", one.row], { label: one.label || one.code, code: one.of }));
      continue;
    }
    if (found > at) {
      const cell = `${SHEET}!${cellName(at, 0)}`;
      const params = { cell, count: String(found - at) };
      issues.push({ ...issue("excel.rows_inserted", ["sheet", at], params), at: { cell } });
    }
    now.set(one.row, found);
    at = found + 1;
  }
  return { rowNow: (row) => now.get(row), issues };
}

function writtenIn({ criterion, row, height, filled }: Block): readonly Written[] {
  return Array.from({ length: height }, (_, down) => ({
    row: row + down,
    code: down === 0 ? criterion.code : "",
    label: filled?.slots[down]?.label ?? "",
    of: criterion.code,
  }));
}

function isRow(sheet: Sheet, row: number, { code, label }: Written): boolean {
  const text = (column: "code" | "asked"): string => sameText(String(contentOf(sheet, row, positionOf(column)) ?? ""));
  return text("code") === sameText(code) && (label === "" || text("asked") === sameText(label));
}
