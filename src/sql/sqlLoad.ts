import { refuseOtherKinds } from "../document/arguments.js";
import { isList } from "../document/plain.js";
import { quote } from "../document/quote.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Dialect, heldIn } from "./dialect.js";
import type { Rows } from "./rows.js";
import { type Placed, readPlaced, type SqlSchemaOptions } from "./sqlSchema.js";
import { tables } from "./tables.js";

/** A statement with the values that are bound to its marks, in their order. */
export interface SqlStatement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Decimals are text, so that no driver makes doubles of them. */
export type SqlValue = string | number | boolean | null;

/**
 * The statements that put a result into the tables of `sqlSchema`: first what is there of the same evaluation is deleted, from
 * the last table to the first, then every row is inserted, from the first to the last. So a result may be loaded twice, and
 * foreign keys hold all the way. Run them in one transaction.
 *
 * @param rows - What `toRows` returned.
 * @param options - The same as for `sqlSchema`.
 * @returns Statements with the marks of the database (`$1`, `?`, `@p1`, `:1`) and their values: decimals as text, yes and no as
 *   the database has them.
 * @throws `sql.text_too_long` for an id or a code that the keys of the database cannot hold; `sql.not_a_name`. `argument.*` for
 *   an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { sqlLoad, toRows } from "par-index/sql";
 *
 * const statements = sqlLoad(toRows(scheme, evaluate(scheme, [])), { dialect: "mysql", prefix: "par_" });
 * statements[0]?.sql; // => "DELETE FROM `par_refusals` WHERE `evaluation` = ?"
 * statements.filter(({ sql }) => sql.startsWith("DELETE")).length; // => 10
 * ```
 * @clause Our reading: 880/QĐ-UBND (Phần III, mục 1) has Sở Nội vụ keep the results; it does so in tables.
 * @law a result may be loaded twice: rows(load(load(r))) = rows(load(r))
 */
export function sqlLoad(rows: Rows, options: SqlSchemaOptions = {}): readonly SqlStatement[] {
  const placed = readPlaced(options);
  refuseOtherKinds("rows", "rows-of-a-result", rows);
  const names = Object.keys(tables) as (keyof Rows)[];
  for (const name of names) {
    const list: unknown = rows[name];
    if (!isList(list) || list.some((row) => typeof row !== "object" || row === null))
      throw new ScoringError([issue("argument.incomplete", ["rows", name], INCOMPLETE)]);
  }
  refuseLong(rows, names, placed);
  const evaluations = rows.evaluations.map(({ evaluation }) => evaluation);
  const deleted = [...names].reverse().flatMap((name) =>
    evaluations.map((evaluation): SqlStatement => {
      const { table, dialect } = placed;
      const sql = `DELETE FROM ${table(name)} WHERE ${dialect.name("evaluation")} = ${dialect.mark(1)}`;
      return { sql, values: [evaluation] };
    }),
  );
  return [...deleted, ...names.flatMap((name) => inserts(name, rows[name], placed))];
}

const INCOMPLETE = { argument: "rows", wanted: "rows-of-a-result" } as const;

type Row = Readonly<Record<string, SqlValue>>;

function rowsOf(rows: Rows[keyof Rows]): readonly Row[] {
  return rows as readonly object[] as readonly Row[];
}

function refuseLong(rows: Rows, names: readonly (keyof Rows)[], { dialect, dialectName }: Placed): void {
  const { longest } = dialect;
  if (longest === null) return;
  const issues = names.flatMap((name) => {
    const keys = Object.entries(tables[name].columns).flatMap(([column, type]) =>
      heldIn(type) === "key" ? [column] : [],
    );
    return rowsOf(rows[name]).flatMap((row, at) =>
      keys.flatMap((column) => {
        const found = row[column];
        if (typeof found !== "string" || [...found].length <= longest) return [];
        const params = { dialect: dialectName, column, found: quote(found), most: String(longest) };
        return [issue("sql.text_too_long", ["rows", name, at, column], params)];
      }),
    );
  });
  if (issues.length > 0) throw new ScoringError(issues);
}

function inserts(name: keyof Rows, list: Rows[keyof Rows], { dialect, table }: Placed): readonly SqlStatement[] {
  const columns = Object.keys(tables[name].columns);
  const atOnce = dialect.insertsMany ? Math.max(1, Math.floor(dialect.mostValues / columns.length)) : 1;
  const into = `INSERT INTO ${table(name)} (${columns.map(dialect.name).join(", ")}) VALUES`;
  const rows = rowsOf(list);
  const statements: SqlStatement[] = [];
  // SQL Server takes no more than 1,000 rows in one statement.
  const step = Math.min(atOnce, 1_000);
  for (let from = 0; from < rows.length; from += step) {
    const some = rows.slice(from, from + step);
    const marks = some.map(
      (_, row) => `(${columns.map((_, at) => dialect.mark(row * columns.length + at + 1)).join(", ")})`,
    );
    const values = some.flatMap((row) => columns.map((column) => bound(row[column] ?? null, dialect)));
    statements.push({ sql: `${into} ${marks.join(", ")}`, values });
  }
  return statements;
}

function bound(value: SqlValue, { yes, no }: Dialect): SqlValue {
  return typeof value === "boolean" ? (value ? yes : no) : value;
}
