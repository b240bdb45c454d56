import { readChoice, readOptionsObject } from "../document/arguments.js";
import { readPlaced } from "./sqlSchema.js";
import { drizzleTypes } from "./typed/drizzle.js";
import { kyselyTypes } from "./typed/kysely.js";
import { prismaTypes } from "./typed/prisma.js";
import { TYPED_DIALECTS, type Typed, type TypedDialect } from "./typed/typedDialect.js";

/** For which library the tables of results are typed, and where they stand. */
export interface SqlTypesOptions {
  readonly for: "kysely" | "drizzle" | "prisma";
  /**
   * The database; `"postgresql"` where it is not stated. MariaDB takes `"mysql"`. Others are refused: the usual drivers of SQL
   * Server and Oracle read decimals into floating point.
   */
  readonly dialect?: TypedDialect;
  /** Stands before the name of every table, as in `sqlSchema`. */
  readonly prefix?: string;
}

const LIBRARIES: Readonly<Record<SqlTypesOptions["for"], (typed: Typed) => string>> = {
  kysely: kyselyTypes,
  drizzle: drizzleTypes,
  prisma: prismaTypes,
};

/**
 * The tables of `sqlSchema` as source text for a library that types queries, from the same definitions. Write it into a file of
 * the host system once, and again with each version. Kysely: interfaces, and `ParIndexTables` for `new Kysely<…>`. Drizzle: a
 * constant for each table, named as the table. Prisma: a model for each table, to stand beside the host's own.
 *
 * @param options - The library, the database, and what stands before the name of every table.
 * @returns TypeScript, or for Prisma its schema language. Fields are called as in {@link Rows}. Points and percentages are
 *   strings; in Prisma on PostgreSQL and MySQL `Decimal`, which is exact too. Kysely on MySQL and SQLite, and Prisma on
 *   SQLite, have 0 and 1 for no and yes, as the database does.
 * @throws `sql.not_a_name` for a prefix that is no plain name. `argument.*` and `document.unknown_key` for options that are
 *   something else.
 * @example
 * ```ts
 * import { sqlTypes } from "par-index/sql";
 *
 * sqlTypes({ for: "kysely", prefix: "par_" }).includes("par_units: UnitsTable;"); // => true
 * sqlTypes({ for: "drizzle", dialect: "mysql" }).includes("points: decimal({ precision: 38, scale: 15 }).notNull(),"); // => true
 * sqlTypes({ for: "prisma", dialect: "sqlite" }).match(/^model \w+/gm)?.length; // => 10
 * ```
 * @clause Our reading: 880/QĐ-UBND (Phần III, mục 1) has Sở Nội vụ keep the results; it does so in tables.
 */
export function sqlTypes(options: SqlTypesOptions): string {
  const {
    for: library,
    dialect = "postgresql",
    ...rest
  } = readOptionsObject("options", options, ["for", "dialect", "prefix"]) as Partial<SqlTypesOptions>;
  const write = LIBRARIES[readChoice("options.for", Object.keys(LIBRARIES) as SqlTypesOptions["for"][], library)];
  const known = readChoice("options.dialect", TYPED_DIALECTS, dialect);
  const { prefix } = readPlaced(rest);
  return `${write({ dialect: known, prefix })}\n`;
}
