import { type Issue, issue } from "../../issue/issue.js";
import { decimal, decimalText } from "../../number/decimal.js";
import { common, type Interval } from "../../number/interval.js";
import type { Rounding } from "../../number/rounding.js";
import { between, printedAs, prints } from "./printedAs.js";
import type { PublishedColumn, PublishedRow, PublishedTable } from "./publishedTable.js";
import { narrowed, type Possible, type Relation, relationsOf } from "./rowRelations.js";

/** What one figure of a row must be if all others are right: printed figures from the least to the greatest. */
export interface Repair {
  readonly column: string;
  readonly printed: string;
  readonly least: string | null;
  readonly most: string | null;
}

interface RowCheck {
  /** Whether there is anything that its figures have to do with one another. */
  readonly isChecked: boolean;
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
}

/** A column, and how its figures were rounded. */
export interface KnownColumn extends PublishedColumn {
  readonly rounding: Rounding | "exact";
  /** The most places that are printed in it. */
  readonly places: number;
}

export function knownColumns({ columns, rows }: PublishedTable): ReadonlyMap<string, KnownColumn> {
  return new Map(
    columns.map((column) => {
      const printed = rows.map(({ figures }) => figures[column.id]?.split(".")[1]?.length ?? 0);
      const places = Math.max(0, ...printed);
      return [column.id, { ...column, places, rounding: column.rounding ?? { places, mode: "half-up" } }];
    }),
  );
}

/** The exact figures that a printed one may stand for. */
export function possibleIn(column: KnownColumn, printed: string): Interval | null {
  return common(printedAs(decimal(printed), column.rounding), between(column.least, column.most));
}

/** Whether the figures of a row can all be right; if not, what each of them alone could be. */
export function checkRow(
  table: PublishedTable,
  columns: ReadonlyMap<string, KnownColumn>,
  row: PublishedRow,
  at: number,
): RowCheck {
  const { unit, figures } = row;
  const relations = relationsOf(table, (column) => figures[column]);
  const whole = relations.filter((one) => one.columns.every((column) => figures[column] !== undefined));
  const printed = [...columns.values()].flatMap((column) => {
    const figure = figures[column.id];
    return figure === undefined ? [] : [{ column, figure, possible: possibleIn(column, figure) }];
  });
  const path = ["rows", at];
  const place = { at: { unit } };
  const beyond = printed.flatMap(({ column, figure, possible }) => {
    if (possible !== null) return [];
    const params = {
      unit,
      column: titleOf(column),
      printed: figure,
      least: column.least ?? "–",
      most: column.most ?? "–",
    };
    return [{ ...issue("audit.out_of_bounds", [...path, "figures", column.id], params), ...place }];
  });
  if (beyond.length > 0) return { isChecked: true, repairs: [], issues: beyond };
  const start = possibleOf(printed);
  if (narrowed(start, relations) !== null) return { isChecked: whole.length > 0, repairs: [], issues: [] };
  const involved = new Set(relations.flatMap((one) => one.columns));
  const repairs = printed
    .filter(({ column }) => involved.has(column.id))
    .flatMap((one): Repair[] => repairOf(one.column, one.figure, start, relations));
  const names = printed.filter(({ column }) => involved.has(column.id)).map(({ column }) => `“${titleOf(column)}”`);
  const issues = [
    issue("audit.row_contradicts", path, { unit, columns: names.join(", ") }),
    ...(repairs.length === 0 ? [issue("audit.several_wrong", path, { unit })] : []),
    ...repairs.map((one) => repairIssue(unit, columns, one, [...path, "figures", one.column])),
  ];
  return { isChecked: true, repairs, issues: issues.map((one) => ({ ...one, ...place })) };
}

interface Printed {
  readonly column: KnownColumn;
  readonly figure: string;
  readonly possible: Interval | null;
}

function possibleOf(printed: readonly Printed[]): Possible {
  return new Map(
    printed.flatMap(({ column, possible }) => (possible === null ? [] : [[column.id, possible] as const])),
  );
}

/** What a figure could be if it alone is wrong. */
function repairOf(column: KnownColumn, printed: string, start: Possible, relations: readonly Relation[]): Repair[] {
  const free = new Map([...start, [column.id, between(column.least, column.most)] as const]);
  const possible = narrowed(free, relations)?.get(column.id);
  if (possible === undefined) return [];
  const { least, most } = prints(possible, column.rounding, column.places);
  return [
    {
      column: column.id,
      printed,
      least: least === null ? null : decimalText(least),
      most: most === null ? null : decimalText(most),
    },
  ];
}

function repairIssue(
  unit: string,
  columns: ReadonlyMap<string, KnownColumn>,
  { column, printed, least, most }: Repair,
  path: Issue["path"],
): Issue {
  const title = titleOf(columns.get(column) ?? { id: column });
  if (least !== null && least === most)
    return issue("audit.could_be", path, { unit, column: title, printed, instead: least });
  return issue("audit.could_lie", path, { unit, column: title, printed, least: least ?? "–", most: most ?? "–" });
}

export function titleOf({ id, title }: Pick<PublishedColumn, "id" | "title">): string {
  return title?.vi ?? id;
}
