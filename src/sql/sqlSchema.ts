import { readChoice, readOptionsObject } from "../document/arguments.js";
import { quote } from "../document/quote.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Dialect, dialects, heldIn, mayBeNothing, SQL_DIALECTS, type SqlDialect } from "./dialect.js";
import type { Rows } from "./rows.js";
import { tables } from "./tables.js";

/** Where the tables of results stand, and in which SQL. */
export interface SqlSchemaOptions {
  /** The database; `"postgresql"`, whose statements DuckDB takes too, where it is not stated. MariaDB takes `"mysql"`. */
  readonly dialect?: SqlDialect;
  /** Stands before the name of every table, such as `par_`, so that none meets a table of the host's. */
  readonly prefix?: string;
  /** The schema that the tables stand in, which is there already (a database in MySQL, a user in Oracle). */
  readonly schema?: string;
}

/**
 * The tables that {@link toRows} fills, as `CREATE TABLE` statements. In a database that has other tables, state a `prefix`
 * or a `schema`. `sqlLoad` gives the statements that fill them.
 *
 * @param options - The database, and where its tables stand; PostgreSQL and names as in {@link Rows} without it.
 * @returns Statements, each ended by a semicolon, in an order in which they can be run. Points are `DECIMAL(38, 15)` and
 *   percentages `DECIMAL(38, 8)`: wide enough for every number that this library lets in and every rounding that a scheme
 *   may declare, so that nothing is rounded on the way in. SQLite has no decimals, so there they are text. What keys are made
 *   of has at most 250 characters in MySQL, SQL Server and Oracle, and `sqlLoad` refuses what is longer.
 * @throws `sql.not_a_name` for a prefix or schema that is no plain name. `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sqlSchema } from "par-index/sql";
 *
 * sqlSchema().match(/CREATE TABLE \w+/g)?.length; // => 10
 * sqlSchema({ dialect: "mysql", prefix: "par_" }).startsWith("CREATE TABLE `par_evaluations`"); // => true
 * sqlSchema({ dialect: "oracle", schema: "cchc" }).startsWith("CREATE TABLE cchc.evaluations"); // => true
 * ```
 * @clause Our reading: 880/QĐ-UBND (Phần III, mục 1) has Sở Nội vụ keep the results; it does so in tables.
 */
export function sqlSchema(options: SqlSchemaOptions = {}): string {
  const placed = readPlaced(options);
  return (Object.keys(tables) as (keyof Rows)[]).map((name) => statement(name, placed)).join("\n\n");
}

/** The tables of one database. */
export interface Placed {
  readonly dialect: Dialect;
  readonly dialectName: SqlDialect;
  readonly prefix: string;
  /** A table with all that stands before it, quoted. */
  readonly table: (name: keyof Rows) => string;
  /** The same as a foreign key names it. */
  readonly referred: (name: keyof Rows) => string;
}

/** Plain in every database, and short enough for all of them. */
const PLAIN = /^[a-z][a-z0-9_]{0,29}$/;

export function readPlaced(input: SqlSchemaOptions): Placed {
  const options = readOptionsObject("options", input, ["dialect", "prefix", "schema"]) as SqlSchemaOptions;
  const dialectName = readChoice("options.dialect", SQL_DIALECTS, options.dialect ?? "postgresql");
  const issues = (["prefix", "schema"] as const).flatMap((field) => {
    const found: unknown = options[field];
    if (found === undefined || (typeof found === "string" && PLAIN.test(found))) return [];
    return [issue("sql.not_a_name", ["options", field], { field, found: quote(found) })];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  const { prefix = "", schema } = options;
  const dialect = dialects[dialectName];
  const own = (name: string): string => dialect.name(`${prefix}${name}`);
  const table = (name: string): string => (schema === undefined ? own(name) : `${dialect.name(schema)}.${own(name)}`);
  return { dialect, dialectName, prefix, table, referred: dialect.refersAcross ? table : own };
}

function statement(name: keyof Rows, { dialect, prefix, table, referred }: Placed): string {
  const { columns, key, refers } = tables[name];
  const list = (names: readonly string[]): string => names.map(dialect.name).join(", ");
  const lines = [
    ...Object.entries(columns).map(([column, type]) => {
      return `${dialect.name(column)} ${dialect.types[heldIn(type)]}${mayBeNothing(type) ? "" : " NOT NULL"}`;
    }),
    `${dialect.primaryKey(`${prefix}${name}`)} (${list(key)})`,
    ...refers.map(({ to, by }) => `FOREIGN KEY (${list(by)}) REFERENCES ${referred(to)} (${list(by)})`),
  ];
  return `CREATE TABLE ${table(name)} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n)${dialect.tail};`;
}
