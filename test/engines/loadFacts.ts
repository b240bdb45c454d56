import type { FactRows, ScoringSql } from "par-index/sql";
import type { Database } from "./databases.js";

/** Makes the tables of a statement and fills them with rows of facts: in the long form as they are, in the wide one by column. */
export async function loadFacts(database: Database, sql: ScoringSql, { units, facts }: FactRows): Promise<void> {
  for (const statement of sql.tables) await database.run(statement);
  if (sql.strays !== null) {
    await insert(
      database,
      "par_units",
      units.map(({ unit, group_name }) => [unit, group_name]),
    );
    await insert(
      database,
      "par_facts",
      facts.map(({ unit, leaf, fact, value }) => [unit, leaf, fact, value]),
    );
    return;
  }
  const found = new Map(facts.map(({ unit, leaf, fact, value }) => [JSON.stringify([unit, leaf, fact]), value]));
  const rows = units.map(({ unit, group_name }) => [
    unit,
    group_name,
    ...sql.facts.map(({ leaf, fact }) => found.get(JSON.stringify([unit, leaf, fact])) ?? null),
  ]);
  await insert(database, "par_facts", rows);
}

/** Forgets the tables again. */
export async function dropTables(database: Database, sql: ScoringSql): Promise<void> {
  await database.run("DROP TABLE par_facts");
  if (sql.strays !== null) await database.run("DROP TABLE par_units");
}

async function insert(database: Database, table: string, rows: readonly (readonly (string | null)[])[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000) {
    const values = rows
      .slice(from, from + 1000)
      .map(
        (row) => `(${row.map((value) => (value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`)).join(", ")})`,
      );
    await database.run(`INSERT INTO ${table} VALUES ${values.join(", ")}`);
  }
}
