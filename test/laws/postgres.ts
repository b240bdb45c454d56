import { createRequire } from "node:module";
import type { Tally, TallyRow } from "par-index";
import type { Answer } from "par-index/survey";

/**
 * What we use of PGlite. Its own declarations speak of browser types that this project does not load.
 */
interface Database {
  exec(statements: string): Promise<unknown>;
  query<Row>(statement: string, parameters?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
  close(): Promise<void>;
}

const { PGlite } = createRequire(import.meta.url)("@electric-sql/pglite") as { readonly PGlite: new () => Database };

/** A PostgreSQL of its own, with a table of answers. */
export class Postgres {
  readonly #database: Database = new PGlite();
  readonly #ready: Promise<unknown> = this.#database.exec(
    'CREATE UNLOGGED TABLE answers ("unit" text, "group" text, "question" text, "option" text)',
  );

  /** The rows that a statement gives over these answers. */
  async tally(answers: readonly Answer[], statement: string): Promise<Tally> {
    await this.#ready;
    await this.#database.query(
      'WITH gone AS (DELETE FROM answers) INSERT INTO answers SELECT * FROM json_to_recordset($1) AS one("unit" text, "group" text, "question" text, "option" text)',
      [JSON.stringify(answers)],
    );
    const { rows } = await this.#database.query<TallyRow>(statement);
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
