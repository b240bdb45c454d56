import type { Case, Scheme } from "par-index";
import { factRows, type ScoringDialect, scoringSql } from "par-index/sql";
import { type Database, insert } from "./database.js";

/** Unit, published figure, class and rank, as the database itself works them out from the facts in its tables. */
export async function scoredIn(
  database: Database,
  dialect: ScoringDialect,
  scheme: Scheme,
  cases: readonly Case[],
): Promise<readonly (readonly (string | null)[])[]> {
  const sql = scoringSql(scheme, { dialect, period: "2021" });
  for (const statement of sql.tables) await database.ask(statement);
  const { units, facts } = factRows(scheme, cases, sql);
  await insert(database, "par_units", units);
  await insert(database, "par_facts", facts);
  return database.ask(`SELECT unit, CAST(published AS TEXT), class, rank FROM (${sql.statement}) scored ORDER BY unit`);
}
