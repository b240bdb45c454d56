import { type Case, evaluate, type Scheme } from "par-index";
import { type FactShape, factRows, type ScoringDialect, scoringSql, sqlLoad, sqlSchema, toRows } from "par-index/sql";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { type Database, duckdb, postgresql } from "../engines/databases.js";
import { dropTables, loadFacts } from "../engines/loadFacts.js";
import { expectedRows, type Scored, scoredRow } from "../engines/scored.js";
import { drawCases } from "./arbitraries/case.js";
import { withGreatFigures, years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { drawScheme } from "./arbitraries/scheme.js";
import { law } from "./law.js";

/** An engine takes a hundred times as long as we do, so these are tried less often. */
const LESS_OFTEN = 0.4;

const greatYears = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 3));
  return { scheme, cases: withGreatFigures(draw, scheme, drawCases(draw, scheme)) };
});

/** Every cell that an engine gives for these cases, unit by unit, beside those of `evaluate`. */
async function scored(
  database: Database,
  dialect: ScoringDialect,
  shape: FactShape,
  scheme: Scheme,
  cases: readonly Case[],
): Promise<{ readonly engine: Record<string, Scored>; readonly ours: Record<string, Scored> }> {
  const sql = scoringSql(scheme, { dialect, facts: shape, period: "2021", digits: { whole: 15, places: 8 } });
  await loadFacts(database, sql, factRows(scheme, cases, sql));
  try {
    const rows = (await database.ask(sql.statement)).map((row) => scoredRow(sql.results, row));
    return {
      engine: Object.fromEntries(rows.map((row) => [row["unit"] ?? "", row])),
      ours: Object.fromEntries(expectedRows(evaluate(scheme, cases), sql.results)),
    };
  } finally {
    await dropTables(database, sql);
  }
}

describe.each([
  ["duckdb", duckdb],
  ["postgresql", postgresql],
] as const)("scoringSql in %s", (dialect, start) => {
  let database: Database;
  beforeAll(async () => {
    database = await start();
  });
  afterAll(() => database.close());

  for (const shape of ["long", "wide"] as const) {
    law(
      "the engine scores as we do: rows(engine, scoringSql(s), factRows(s, c)) = evaluate(s, c)",
      "880/QĐ-UBND, Phần II, mục II.3",
      [years],
      async ({ scheme, cases }) => {
        const { engine, ours } = await scored(database, dialect, shape, scheme, cases);
        expect(engine).toEqual(ours);
      },
      LESS_OFTEN,
    );
  }
  law(
    "nothing is too long for a statement without a word: rows(engine, scoringSql(s), great facts) = evaluate(s, c)",
    "Our reading: a figure that an engine cannot hold is named and never rounded",
    [greatYears],
    async ({ scheme, cases }) => {
      const { engine, ours } = await scored(database, dialect, "long", scheme, cases);
      expect(engine).toEqual(ours);
    },
    LESS_OFTEN,
  );
});

describe("sqlLoad", () => {
  let database: Database;
  beforeAll(async () => {
    database = await duckdb();
  });
  afterAll(() => database.close());

  law(
    "a result may be loaded twice: rows(load(load(r))) = rows(load(r))",
    "Our reading: 880/QĐ-UBND, Phần III, mục 1",
    [years],
    async ({ scheme, cases }) => {
      const rows = toRows(scheme, evaluate(scheme, cases));
      const options = { dialect: "duckdb", prefix: "par_" } as const;
      for (const statement of sqlSchema(options).split(";")) {
        if (statement.trim() !== "") await database.run(statement);
      }
      const loaded = async (): Promise<readonly unknown[]> => {
        for (const { sql, values } of sqlLoad(rows, options)) await database.run(sql, values);
        const held: unknown[] = [];
        for (const [table, list] of Object.entries(rows)) {
          const found = await database.ask(`SELECT * FROM par_${table}`);
          expect([table, found.length]).toEqual([table, list.length]);
          held.push(found.map((row) => row.join("|")).sort());
        }
        return held;
      };
      try {
        expect(await loaded()).toEqual(await loaded());
      } finally {
        for (const table of Object.keys(rows).reverse()) await database.run(`DROP TABLE par_${table}`);
      }
    },
    LESS_OFTEN,
  );
});
