import { createRequire } from "node:module";
import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlValue } from "par-index/sql";

/** A database of its own, in memory. */
export interface Database {
  readonly run: (statement: string, values?: readonly SqlValue[]) => Promise<unknown>;
  /** Rows of values, each printed as text. */
  readonly ask: (statement: string) => Promise<readonly (readonly (string | null)[])[]>;
  readonly close: () => Promise<unknown>;
}

/** What we use of PGlite. Its own declarations speak of browser types that this project does not load. */
interface Pg {
  exec(statements: string): Promise<unknown>;
  query(
    statement: string,
    parameters: readonly unknown[],
    options: { readonly rowMode: "array" },
  ): Promise<{ readonly rows: readonly (readonly unknown[])[] }>;
  close(): Promise<void>;
}

const { PGlite } = createRequire(import.meta.url)("@electric-sql/pglite") as { readonly PGlite: new () => Pg };

export async function postgresql(): Promise<Database> {
  const database = new PGlite();
  return {
    run: (statement, values) =>
      values === undefined ? database.exec(statement) : database.query(statement, values, { rowMode: "array" }),
    ask: async (statement) => (await database.query(statement, [], { rowMode: "array" })).rows.map(texts),
    close: () => database.close(),
  };
}

export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    run: (statement, values = []) => connection.run(statement, [...values]),
    ask: async (statement) => (await connection.runAndReadAll(statement)).getRows().map(texts),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function texts(row: readonly unknown[]): readonly (string | null)[] {
  return row.map((value) => (value === null || value === undefined ? null : String(value)));
}
