import { type Issue, issue } from "../../issue/issue.js";
import type { PublishedTable } from "./publishedTable.js";

/** Columns that something names and the table does not have. */
export function unknownColumns(table: PublishedTable): readonly Issue[] {
  const { columns, sums = [], percents = [], means = [], ranking, classes, rows } = table;
  const known = new Set(columns.map(({ id }) => id));
  const named: readonly (readonly [path: Issue["path"], column: string])[] = [
    ...sums.flatMap(({ total, of }, at) => [
      [["sums", at, "total"], total] as const,
      ...of.map(({ column }, position) => [["sums", at, "of", position, "column"], column] as const),
    ]),
    ...percents.flatMap((one, at) =>
      (["percent", "of", "max"] as const).map((field) => [["percents", at, field], one[field]] as const),
    ),
    ...means.map(({ column }, at) => [["means", at, "column"], column] as const),
    ...(ranking === undefined ? [] : [[["ranking", "by"], ranking.by] as const]),
    ...(classes === undefined ? [] : [[["classes", "by"], classes.by] as const]),
    ...rows.flatMap(({ figures }, at) =>
      Object.keys(figures).map((column) => [["rows", at, "figures", column], column] as const),
    ),
  ];
  const list = [...known].map((column) => `“${column}”`).join(", ");
  return named.flatMap(([path, column]) =>
    known.has(column) ? [] : [issue("audit.unknown_column", path, { column, known: list })],
  );
}
