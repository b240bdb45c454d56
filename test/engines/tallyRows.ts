import type { DuckDBConnection } from "@duckdb/node-api";
import type { TallyRow } from "par-index";

/** The rows that a statement of `tallySql` gives in DuckDB. */
export async function tallyRows(connection: DuckDBConnection, statement: string): Promise<readonly TallyRow[]> {
  const rows = (await connection.runAndReadAll(statement)).getRowObjectsJson();
  return rows.map(({ unit, group, question, option, count }) => ({
    unit: String(unit),
    group: String(group),
    question: String(question),
    option: String(option),
    count: Number(count),
  }));
}
