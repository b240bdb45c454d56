import type { TableRow } from "par-index/table";

/** One table of an annex. */
export interface AnnexTable {
  readonly title: string;
  readonly heads: TableRow;
  readonly rows: readonly TableRow[];
}

/** Each has a row for its title, a row of headings, its rows and a blank row. */
export function sectionsOf(rows: readonly TableRow[]): readonly AnnexTable[] {
  const ends = rows.flatMap((row, at) => (row.length === 0 ? [at] : []));
  return ends.map((end, at) => {
    const [title = [], heads = [], ...body] = rows.slice((ends[at - 1] ?? -1) + 1, end);
    return { title: title.join(" "), heads, rows: body };
  });
}
