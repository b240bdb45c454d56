import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { leaves } from "par-index";
import { scheme } from "./scheme.js";

/** The workload as somebody who knows SQL and the scheme would write it: every leaf, the totals, the class, the rank. */
export type Numbers = "DECIMAL" | "DOUBLE";

/** A row of the answer. */
export interface DuckRow {
  readonly unit: string;
  readonly leaves: readonly number[];
  readonly published: number;
  readonly class: string;
  readonly rank: number;
}

export async function duckDb(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const rows = leaves(scheme.criteria).map(({ code, max }, at) => `('${code}', ${at}, ${max})`);
  await connection.run(`CREATE TABLE leaves AS SELECT * FROM (VALUES ${rows.join(", ")}) AS l(code, place, most)`);
  return connection;
}

/** Reads the file, scores it and fetches what `rankLines` gives: a row for each unit. */
export async function rowsInDuckDb(connection: DuckDBConnection, file: string, numbers: Numbers): Promise<void> {
  await connection.runAndReadAll(`${scored(file, numbers)} SELECT unit, points, published, class, rank FROM ranked`);
}

/** The same with the points of every leaf, in the order of the file. */
export async function checkedInDuckDb(
  connection: DuckDBConnection,
  file: string,
  numbers: Numbers,
): Promise<readonly DuckRow[]> {
  const statement = `${scored(file, numbers)}
    SELECT unit, each, published, class, rank FROM ranked JOIN (
      SELECT unit, list(points ORDER BY place) AS each FROM points GROUP BY unit
    ) USING (unit) ORDER BY CAST(replace(unit, 'unit-', '') AS INTEGER)`;
  const rows = (await connection.runAndReadAll(statement)).getRowObjectsJson();
  return rows.map(({ unit, each, published, class: name, rank }) => ({
    unit: String(unit),
    leaves: (each as readonly unknown[]).map(Number),
    published: Number(published),
    class: String(name),
    rank: Number(rank),
  }));
}

const COLUMNS = `{dossier: 'STRUCT(unit STRUCT(id VARCHAR, "group" VARCHAR), entries STRUCT(leaf VARCHAR, facts STRUCT(
  "level" VARCHAR, part VARCHAR, whole VARCHAR, faults STRUCT("count" INTEGER)[]))[])'}`;

function scored(file: string, numbers: Numbers): string {
  const { number, steps, proportion, sum } = numbers === "DECIMAL" ? DECIMALS : DOUBLES;
  return `WITH entries AS (
      SELECT dossier.unit.id AS unit, dossier.unit."group" AS within, unnest(dossier.entries) AS entry
      FROM read_json('${file}', format = 'newline_delimited', columns = ${COLUMNS})
    ), stated AS (
      SELECT unit, within, place, CAST(most AS ${number}) AS most, entry.facts.level AS level,
        CAST(entry.facts.part AS ${sum}) AS part, CAST(entry.facts.whole AS ${sum}) AS whole,
        coalesce(entry.facts.faults[1].count, 0) AS faults
      FROM entries JOIN leaves ON entry.leaf = code
    ), points AS (
      SELECT unit, within, place, CAST(CASE place % 4
        WHEN 0 THEN CASE WHEN level = 'yes' THEN most ELSE 0 END
        WHEN 1 THEN ${steps}
        WHEN 2 THEN ${proportion}
        ELSE greatest(0, most - CAST(0.1 AS ${number}) * faults)
      END AS ${number}) AS points FROM stated
    ), totals AS (
      SELECT unit, within, sum(points) AS points, round(sum(points), 2) AS published FROM points GROUP BY unit, within
    ), ranked AS (
      SELECT unit, points, published,
        CASE WHEN published >= 90 THEN 'A' WHEN published >= 70 THEN 'B' WHEN published >= 50 THEN 'C' ELSE 'D' END AS class,
        rank() OVER (PARTITION BY within ORDER BY published DESC) AS rank
      FROM totals
    )`;
}

/** Ratios are compared crosswise and rounded as whole numbers: DuckDB divides decimals in doubles. */
const DECIMALS = {
  number: "DECIMAL(18, 4)",
  sum: "BIGINT",
  steps: `CASE WHEN part * 100 >= whole * 90 THEN most WHEN part * 100 >= whole * 80 THEN most * 0.75
    WHEN part * 100 >= whole * 50 THEN most * 0.5 ELSE 0 END`,
  proportion: `CASE WHEN part * 2 < whole THEN 0 WHEN part >= whole THEN most
    ELSE CAST((2 * CAST(most * 10000 AS BIGINT) * part + whole) // (2 * whole) AS DECIMAL(18, 4)) / 10000 END`,
} as const;

const DOUBLES = {
  number: "DOUBLE",
  sum: "DOUBLE",
  steps: `CASE WHEN part / whole * 100 >= 90 THEN most WHEN part / whole * 100 >= 80 THEN most * 0.75
    WHEN part / whole * 100 >= 50 THEN most * 0.5 ELSE 0 END`,
  proportion: "CASE WHEN part / whole < 0.5 THEN 0 ELSE round(most * least(1, part / whole), 4) END",
} as const;
