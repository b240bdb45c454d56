import { issue } from "../issue/issue.js";
import { dayOf } from "../table/clauseText.js";
import type { CellReader } from "./cellReader.js";

/** The documents of a cell, a line each: number | title | day | place. */
export function documentsIn(
  row: number,
  column: number,
  reader: CellReader,
  leaf: string,
): readonly object[] | undefined {
  const content = reader.text(row, column);
  if (content === undefined) return undefined;
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [id = "", title = "", day = "", place = ""] = line.split("|").map((piece) => piece.trim());
    const date = day === "" ? undefined : dayOf(day);
    if (date === null) {
      const params = { cell: reader.nameOf(row, column), found: day };
      reader.tell(issue("table.not_a_day", [], params), row, column, leaf);
    }
    return {
      id,
      title: title === "" ? id : title,
      ...(date == null ? {} : { date }),
      ...(place === "" ? {} : { place }),
    };
  });
}
