import { digest } from "../document/digest.js";
import { roleOfHeading } from "../fieldwork/surveyHeadings.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Scheme } from "../scheme/scheme.js";
import { cellAt, isBlankRow, type TableRow, textAt } from "../table/rows.js";
import { bareLookOf, lookOf } from "../text/lookalike.js";
import { oneLine } from "../text/oneLine.js";
import type { RosterUnit, SchemeOfGroup } from "../year/year.js";

type Field = "id" | "name" | "group" | "kind" | "scheme";

/** How the columns of a list of units are called. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "Mã", "Mã đơn vị", "unit"],
  name: ["name", "Tên", "Tên đơn vị", "Đơn vị", "Cơ quan", "Cơ quan, đơn vị", "Tên cơ quan, đơn vị"],
  group: ["group", "Khối", "Nhóm", "Khối thi đua", "Nhóm đơn vị"],
  kind: ["kind", "Loại", "Loại đơn vị", "Loại hình"],
  scheme: ["scheme", "Bộ tiêu chí", "Mã bộ tiêu chí"],
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
    return (
      fields.includes("name") &&
      fields.includes("group") &&
      row.filter((cell) => cell.trim() !== "").length <= 8 &&
      !row.some((cell) => OF_ANSWERS.includes(roleOfHeading(oneLine(cell))))
    );
  });
}

/** What only tables of answers have: they name units and groups as a list of units does. */
const OF_ANSWERS: readonly (string | undefined)[] = ["question", "option", "count"];

/** A unit of a list, and where it stands. */
interface ListedUnit {
  readonly unit: RosterUnit;
  /** The scheme of its group, by its id or its title; nothing where the list does not say. */
  readonly scheme: string;
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
    const place = cellAt(rows, line - 1, Math.max(0, fields.indexOf("name"))).name;
    const at = { at: { file, line, cell: place } };
    if (name === "" || group === "") {
      const column = HEADINGS[name === "" ? "name" : "group"].at(1) ?? "";
      issues.push({ ...issue("import.roster_blank", [], { column, line: String(line) }), ...at });
      return [];
    }
    const id = cell("id") === "" ? bareLookOf(name).replace(/[^a-z0-9]+/g, "-") : oneLine(cell("id"));
    return [{ unit: { id, name, group, ...(kind !== "" && { kind }) }, scheme: oneLine(cell("scheme")), at }];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return units;
}

/** The scheme of each group of a list: the only one there is, or the one that the list names beside the group's units. */
export function schemesOfGroups(listed: readonly ListedUnit[], schemes: readonly Scheme[]): readonly SchemeOfGroup[] {
  const issues: Issue[] = [];
  const known = schemes.map(({ id, title }) => `“${id}” (${title.vi})`).join(", ");
  const groups = [...new Set(listed.map(({ unit }) => unit.group))].flatMap((group): SchemeOfGroup[] => {
    const own = listed.filter(({ unit }) => unit.group === group);
    const [named, other] = [...new Set(own.map(({ scheme }) => scheme).filter((name) => name !== ""))];
    const at = (own.find(({ scheme }) => scheme === (other ?? named)) ?? own[0])?.at ?? {};
    if (other !== undefined) {
      issues.push({ ...issue("import.group_of_two_schemes", [], { group, first: named ?? "", second: other }), ...at });
      return [];
    }
    const found = schemes.length === 1 ? schemes[0] : schemeCalled(named ?? "", schemes);
    if (found === undefined) {
      const code = named === undefined ? "import.group_without_scheme" : "import.unknown_scheme";
      issues.push({ ...issue(code, [], { group, found: named ?? "", known }), ...at });
      return [];
    }
    const { id, edition } = found;
    return [{ group, scheme: { id, edition, digest: digest(found) } }];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return groups;
}

/** The scheme of an id or a title: as it is spelt or, where none is, as it looks; nothing where two fit alike. */
function schemeCalled(name: string, schemes: readonly Scheme[]): Scheme | undefined {
  const fitting = [
    schemes.filter(({ id }) => id === name),
    schemes.filter(({ title }) => title.vi === name),
    schemes.filter(({ id, title }) => [id, title.vi].some((one) => lookOf(one) === lookOf(name))),
  ].find((some) => some.length > 0);
  return fitting?.length === 1 ? fitting[0] : undefined;
}
