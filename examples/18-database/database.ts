import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { type Rows, sqlLoad, sqlSchema } from "par-index/sql";

/** What the two databases have in common. A value goes in as the text, number or boolean that it is in the rows. */
export interface Database {
  readonly name: string;
  /** Runs a statement with values for `$1`, `$2`, …; rows come back as texts, `null` where there is none. */
  readonly ask: (sql: string, values?: readonly Value[]) => Promise<readonly (readonly (string | null)[])[]>;
  readonly close: () => Promise<void>;
}

export type Value = string | number | boolean | null;

/** PostgreSQL itself, compiled to WebAssembly, in memory. */
export async function postgres(): Promise<Database> {
  const database = await PGlite.create();
  return {
    name: "PostgreSQL",
    ask: async (sql, values = []) => {
      const { rows } = await database.query<unknown[]>(sql, [...values], { rowMode: "array" });
      return rows.map((row) => row.map(textOf));
    },
    close: () => database.close(),
  };
}

/** DuckDB in memory. */
export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    name: "DuckDB",
    ask: async (sql, values = []) => {
      const reader = await connection.runAndReadAll(sql, [...values]);
      return reader.getRows().map((row) => row.map(textOf));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** Makes the library's tables, all of them empty. */
export async function createTables(database: Database): Promise<void> {
  for (const statement of sqlSchema().split(";")) {
    if (statement.trim() !== "") await database.ask(statement);
  }
}

/** How many rows one statement inserts. */
const AT_ONCE = 200;

/** Puts the rows of a result into the tables; what is there of the same result goes first, so that it may be loaded twice. */
export async function load(database: Database, rows: Rows): Promise<void> {
  await database.ask("BEGIN");
  for (const { sql, values } of sqlLoad(rows)) await database.ask(sql, values);
  await database.ask("COMMIT");
}

export async function insert(database: Database, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const marks = some.map((_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(", ")})`);
    const values = some.flatMap((row): Value[] => Object.values(row));
    await database.ask(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${marks.join(", ")}`, values);
  }
}
