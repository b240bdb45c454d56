import { headingKey, type TableRow } from "./rows.js";

const TOTAL = /^(?:tổng|tổng cộng|tổng số|tổng điểm|cộng|total|sum)(?:\s*[:(].*)?$/u;

/** Whether a row adds up the rows above it: it begins with a word for a total. */
export function isTotalRow(row: TableRow): boolean {
  const first = row.find((cell) => cell.trim() !== "");
  return first !== undefined && TOTAL.test(headingKey(first));
}
