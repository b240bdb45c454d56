import { issue } from "../../issue/issue.js";
import { lookOf } from "../../text/lookalike.js";
import type { RowFinding } from "./checkRanks.js";
import type { PublishedTable } from "./publishedTable.js";

/** Units that stand in a group twice, however they are spelt: the first row or the later one is too many. */
export function checkUnits({ rows }: PublishedTable): readonly RowFinding[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ unit, group = "" }, row): RowFinding[] => {
    const key = JSON.stringify([lookOf(unit), lookOf(group)]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return [];
    }
    const params = { unit, row: String(row + 1), other: rows[first]?.unit ?? "", first: String(first + 1) };
    return [
      { row, isSure: false, issue: { ...issue("audit.unit_twice", ["rows", row, "unit"], params), at: { unit } } },
    ];
  });
}
