import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { cellName, isBlankRow, type TableRow, textAt } from "../table/rows.js";
import { bareLookOf, lookOf } from "../text/lookalike.js";
import { oneLine } from "../text/oneLine.js";
import type { RosterUnit } from "../year/year.js";

type Field = "id" | "name" | "group" | "kind";

/** How the columns of a list of units are called. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "Mã", "Mã đơn vị", "unit"],
  name: ["name", "Tên", "Tên đơn vị", "Đơn vị", "Cơ quan", "Cơ quan, đơn vị", "Tên cơ quan, đơn vị"],
  group: ["group", "Khối", "Nhóm", "Khối thi đua", "Nhóm đơn vị"],
  kind: ["kind", "Loại", "Loại đơn vị", "Loại hình"],
};

const fieldOf = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) => names.map((one) => [lookOf(one), field as Field] as const)),
);

function fieldsIn(row: TableRow): readonly (Field | undefined)[] {
  return row.map((cell) => fieldOf.get(lookOf(oneLine(cell))));
}

/** The position of the headings of a list of units; -1 where there are none. */
export function rosterHeading(rows: readonly TableRow[]): number {
  return rows.slice(0, 10).findIndex((row) => {
    const fields = fieldsIn(row);
    return fields.includes("name") && fields.includes("group") && row.filter((cell) => cell.trim() !== "").length <= 8;
  });
}

/** A unit of a list, and where it stands. */
export interface ListedUnit {
  readonly unit: RosterUnit;
  readonly at: Pick<Issue, "at">;
}

/** The units of a list of names and groups; a unit without an id gets that of its name, `Sở Y tế` `so-y-te`. */
export function rosterIn(rows: readonly TableRow[], file: string): readonly ListedUnit[] {
  const heading = rosterHeading(rows);
  const fields = fieldsIn(rows[heading] ?? []);
  const issues: Issue[] = [];
  const units = rows.slice(heading + 1).flatMap((row, below): ListedUnit[] => {
    if (isBlankRow(row)) return [];
    const line = heading + below + 2;
    const cell = (field: Field): string => textAt(row, fields.indexOf(field));
    const [name, group, kind] = [oneLine(cell("name")), oneLine(cell("group")), oneLine(cell("kind"))];
    const at = { at: { file, line, cell: cellName(line - 1, Math.max(0, fields.indexOf("name"))) } };
    if (name === "" || group === "") {
      const column = HEADINGS[name === "" ? "name" : "group"].at(1) ?? "";
      issues.push({ ...issue("import.roster_blank", [], { column, line: String(line) }), ...at });
      return [];
    }
    const id = cell("id") === "" ? bareLookOf(name).replace(/[^a-z0-9]+/g, "-") : oneLine(cell("id"));
    return [{ unit: { id, name, group, ...(kind !== "" && { kind }) }, at }];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return units;
}
