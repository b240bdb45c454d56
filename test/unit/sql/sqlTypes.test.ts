import { type SqlTypesOptions, sqlTypes } from "par-index/sql";
import { describe, expect, it } from "vitest";
import { tables } from "../../../src/sql/tables.js";
import { thrown } from "../fixtures.js";

const LIBRARIES = ["kysely", "drizzle", "prisma"] as const;
const DIALECTS = ["postgresql", "mysql", "sqlite"] as const;

describe("sqlTypes(options)", () => {
  it.each(LIBRARIES)("has every table and every column for %s, under the prefix, in every database", (library) => {
    for (const dialect of DIALECTS) {
      const text = sqlTypes({ for: library, dialect, prefix: "cchc_" });
      for (const [name, { columns }] of Object.entries(tables)) {
        expect(text).toMatch(new RegExp(`\\bcchc_${name}\\b`));
        for (const column of Object.keys(columns)) expect(text).toMatch(new RegExp(`^ +${column}\\b`, "m"));
      }
    }
  });

  it("types no figure as a number", () => {
    expect(sqlTypes({ for: "kysely" })).not.toMatch(/(points|percent|published|lowest|highest|max): number/);
    for (const dialect of DIALECTS)
      expect(sqlTypes({ for: "drizzle", dialect })).not.toMatch(
        /points: (?!text|numeric|decimal)|double|real|mode: "number"/,
      );
    expect(sqlTypes({ for: "prisma", dialect: "sqlite" })).not.toMatch(/Float|Decimal/);
  });

  it("refuses another library, a database whose drivers round, a prefix that is no name, and a schema", () => {
    const wrong = (options: object) => thrown(() => sqlTypes(options as SqlTypesOptions));
    expect(wrong({ for: "typeorm" })).toEqual(["argument.not_allowed options.for"]);
    expect(wrong({})).toEqual(["argument.missing options.for"]);
    expect(wrong({ for: "kysely", dialect: "sqlserver" })).toEqual(["argument.not_allowed options.dialect"]);
    expect(wrong({ for: "kysely", prefix: "Điểm " })).toEqual(["sql.not_a_name options.prefix"]);
    expect(wrong({ for: "prisma", schema: "cchc" })).toEqual(["document.unknown_key options.schema"]);
    expect(wrong({ for: "prisma", tables: [] })).toEqual(["document.unknown_key options.tables"]);
  });
});
