import { evaluate } from "par-index";
import { type SqlDialect, sqlLoad, sqlSchema, toRows } from "par-index/sql";
import { describe, expect, it } from "vitest";
import { duckdb, postgresql } from "../../engines/databases.js";
import { dossierOf, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "60"), leaf("2", "40")]);
const evaluation = evaluate(scheme, [{ dossier: dossierOf(scheme, stated({ "1": "0.1", "2": "39.87" })) }]);
const rows = toRows(scheme, evaluation);
const DIALECTS: readonly SqlDialect[] = ["postgresql", "duckdb", "mysql", "sqlite", "sqlserver", "oracle"];

describe("sqlSchema(options)", () => {
  it.each(DIALECTS)("puts the prefix before every table and every reference in %s", (dialect) => {
    const text = sqlSchema({ dialect, prefix: "cchc_" });
    const named = [...text.matchAll(/(?:CREATE TABLE|REFERENCES) [`[]?(\w+)/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(9);
    expect(named.filter((name) => !name.startsWith("cchc_"))).toEqual([]);
  });

  it("names the schema, and refuses what is no plain name", () => {
    expect(sqlSchema({ dialect: "sqlserver", schema: "cchc" })).toContain("CREATE TABLE [cchc].[evaluations]");
    expect(thrown(() => sqlSchema({ prefix: "Điểm ", schema: 'x"; DROP TABLE' }))).toEqual([
      "sql.not_a_name options.prefix",
      "sql.not_a_name options.schema",
    ]);
  });

  it("has no type that rounds: SQLite keeps decimals as text, the others as DECIMAL or NUMBER", () => {
    expect(sqlSchema({ dialect: "sqlite" })).not.toMatch(/DECIMAL|REAL|NUMERIC/);
    for (const dialect of DIALECTS.filter((one) => one !== "sqlite"))
      expect(sqlSchema({ dialect })).toMatch(/points`?]? (?:DECIMAL|NUMBER)\(38, 15\)/);
  });
});

describe("sqlLoad(rows, options)", () => {
  it("deletes from the last table to the first and inserts from the first to the last", () => {
    const tables = sqlLoad(rows, { prefix: "x_" }).map(({ sql }) => /(DELETE|INSERT) \w+ x_(\w+)/.exec(sql)?.slice(1));
    const filled = Object.entries(rows).flatMap(([table, list]) => (list.length === 0 ? [] : [table]));
    expect(tables.filter((one) => one?.[0] === "DELETE").map((one) => one?.[1])).toEqual(Object.keys(rows).reverse());
    expect(tables.filter((one) => one?.[0] === "INSERT").map((one) => one?.[1])).toEqual(filled);
  });

  it("binds yes and no as the database has them, and one row at a time in Oracle", () => {
    const values = (dialect: SqlDialect) => sqlLoad(rows, { dialect }).flatMap((one) => one.values);
    expect(values("postgresql")).toContain(true);
    expect(values("sqlite").some((value) => typeof value === "boolean")).toBe(false);
    expect(sqlLoad(rows, { dialect: "oracle" }).every(({ sql }) => !sql.includes("), ("))).toBe(true);
  });

  it("refuses an id that the keys of a database cannot hold", () => {
    const unit = "x".repeat(251);
    const long = { ...rows, units: rows.units.map((row) => ({ ...row, unit })) };
    expect(thrown(() => sqlLoad(long, { dialect: "mysql" }))).toEqual(["sql.text_too_long rows.units[0].unit"]);
    expect(sqlLoad(long, { dialect: "postgresql" }).length).toBeGreaterThan(9);
  });

  it.each([
    ["postgresql", postgresql, { prefix: "par_" }],
    ["duckdb", duckdb, { prefix: "par_" }],
  ] as const)(
    "loads the same result twice into %s, beside a table of the same name",
    async (dialect, start, options) => {
      const database = await start();
      await database.run("CREATE TABLE units (id TEXT)");
      for (const statement of sqlSchema({ dialect, ...options }).split(";")) {
        if (statement.trim() !== "") await database.run(statement);
      }
      for (const _ of [1, 2]) {
        for (const { sql, values } of sqlLoad(rows, { dialect, ...options })) await database.run(sql, values);
      }
      const back = await database.ask("SELECT unit, CAST(points AS TEXT), complete FROM par_units");
      expect(back.map(([unit, points]) => [unit, points?.replace(/0+$/, "")])).toEqual([[UNIT.id, "39.97"]]);
      await database.close();
    },
  );
});
