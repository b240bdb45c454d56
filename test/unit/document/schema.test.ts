import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  anyDecimal,
  clause,
  count,
  date,
  fewOf,
  name,
  ratio,
  read,
  someOf,
  words,
} from "../../../src/document/schema.js";
import type { Issue } from "../../../src/issue/issue.js";
import { BASIS } from "../fixtures.js";

/** What a schema makes of an input: the value, or codes and places. */
function reading(schema: z.ZodMiniType<unknown>, input: unknown): unknown {
  const issues: Issue[] = [];
  const value = read(schema, input, { path: ["at"] }, issues);
  return issues.length === 0 ? { value } : issues.map(({ code, path }) => `${code} ${path.slice(1).join(".")}`.trim());
}

describe("read(schema, input, place, issues)", () => {
  it("gives canonical values", () => {
    expect(reading(anyDecimal, 1.5)).toStrictEqual({ value: "1.5" });
    expect(reading(count, "3")).toStrictEqual({ value: 3 });
    expect(reading(name, "sở".normalize("NFD"))).toStrictEqual({ value: "sở" });
    expect(reading(ratio, "0.50")).toStrictEqual({ value: "0.5" });
    expect(reading(words, " x ")).toStrictEqual({ value: " x " });
  });

  it("tells every kind of problem by its own code", () => {
    const shape = z.strictObject({ list: fewOf(words), kind: z.enum(["a", "b"]) });
    expect(reading(shape, { list: ["x", "", 5], kind: "c", more: 1 })).toStrictEqual([
      "document.blank list.1",
      "document.not_a_text list.2",
      "document.not_allowed kind",
      "document.unknown_key more",
    ]);
    expect(reading(shape, { list: [] })).toStrictEqual(["document.empty_list list", "document.missing kind"]);
    expect(reading(shape, { list: {}, kind: "a" })).toStrictEqual(["document.not_a_list list"]);
    expect(reading(shape, 5)).toStrictEqual(["document.not_an_object"]);
    expect(reading(z.string(), 5)).toStrictEqual(["document.not_a_text"]);
    expect(
      reading(
        fewOf(words),
        Array.from({ length: 1001 }, () => "x"),
      ),
    ).toStrictEqual(["document.list_too_long"]);
    expect(
      reading(
        someOf(words),
        Array.from({ length: 1001 }, () => "x"),
      ),
    ).toHaveProperty("value");
  });

  it("names the kinds that a union accepts, and quotes no object", () => {
    const union = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("a") }),
      z.strictObject({ kind: z.literal("b") }),
    ]);
    const issues: Issue[] = [];
    read(union, { kind: {} }, { path: [] }, issues);
    expect(issues).toStrictEqual([
      { code: "document.not_allowed", level: "error", path: ["kind"], params: { found: "…", allowed: "a, b" } },
    ]);
  });

  it("cites the clause of the place, and cuts a long quotation", () => {
    const issues: Issue[] = [];
    read(anyDecimal, "x".repeat(99), { path: [], clause: BASIS }, issues);
    expect(issues).toStrictEqual([
      {
        code: "number.not_a_decimal",
        level: "error",
        path: [],
        params: { found: `${"x".repeat(60)}…` },
        clause: BASIS,
      },
    ]);
  });
});

describe("date", () => {
  it("takes real days, with a time if wanted", () => {
    for (const day of [
      "2021-05-12",
      "2020-02-29",
      "2000-02-29",
      "2021-05-12T23:59:59.123Z",
      "2021-04-30T00:00+07:00",
    ]) {
      expect(reading(date, day), day).toStrictEqual({ value: day });
    }
  });

  it("refuses days that never were", () => {
    for (const day of [
      "2021-02-29",
      "1900-02-29",
      "2021-04-31",
      "2021-00-10",
      "2021-13-01",
      "2021-01-00",
      "2021-01-32",
      "2021-1-1",
      "2021-05-12T24:00",
      "2021-05-12T10:60",
      "",
      20210512,
      "2021-05-12 ",
    ]) {
      expect(reading(date, day), String(day)).toStrictEqual(["document.not_a_date"]);
    }
  });
});

describe("clause", () => {
  it("needs a document, and may have a date and a place", () => {
    expect(reading(clause, BASIS)).toStrictEqual({ value: BASIS });
    expect(reading(clause, { place: "mục 1" })).toStrictEqual(["document.missing document"]);
  });
});
