import type { Table } from "./table.js";

/** How much stands side by side on a sheet upright: a column of figures takes one part, a column of words three. */
const UPRIGHT = 11;

/** Whether a table is read on a sheet across only. */
export function isWide({ columns, layout }: Table): boolean {
  return layout !== "entries" && columns.reduce((total, { kind }) => total + (kind === "number" ? 1 : 3), 0) > UPRIGHT;
}
