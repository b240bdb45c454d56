import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as figures from "../../../src/document/figures.js";
import * as names from "../../../src/document/names.js";
import * as scalars from "../../../src/document/scalar.js";

type Readers = Readonly<Record<string, (input: unknown) => unknown>>;

const readers = { ...scalars, ...figures, ...names } as unknown as Readers;

/** A reader by its name, what it is given, and what it makes of that: the value, perhaps with a notice, or what is wrong with it. */
const readings = readFileSync(new URL("./scalar.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as readonly [reader: string, input: unknown, read: object]);

describe("readers of scalars", () => {
  it.each(readings)("%s(%j): %j", (reader, input, read) => {
    expect(readers[reader]?.(input)).toStrictEqual(read);
  });

  it("take zero for zero, whatever sign it has", () => {
    const { value } = scalars.readCount(-0) as { readonly value: number };
    expect(Object.is(value, 0)).toBe(true);
  });

  it("quote an input by how it begins", () => {
    const found = (length: number): unknown => Reflect.get(scalars.readDate("x".repeat(length)), "params");
    expect([found(60), found(61)]).toStrictEqual([{ found: "x".repeat(60) }, { found: `${"x".repeat(60)}…` }]);
  });
});

describe("lostLetters(unit, path) and otherSpellings(known, names)", () => {
  it("tell of a name and of a group that have lost letters, each at its field", () => {
    expect(names.lostLetters({ name: "S? Y t?", group: "së" }, ["unit"])).toStrictEqual([
      { ...issueOf("text.letters_lost", ["unit", "name"], { found: "S? Y t?", character: "?" }), level: "notice" },
      { ...issueOf("text.letters_lost", ["unit", "group"], { found: "së", character: "ë" }), level: "notice" },
    ]);
    expect(names.lostLetters({ name: "Sở Y tế", group: "sở" }, ["unit"])).toStrictEqual([]);
  });

  it("tell of a name that is spelt otherwise than all that look like it, with the first of these", () => {
    const known = new Set(["Sở Y tế", "SỞ Y TẾ", "xã"]);
    const stated = ["SỞ Y TẾ", "sở y tế", "huyện", "Xã"].map((name, at) => ({ name, path: [at] }));
    expect(names.otherSpellings(known, stated)).toStrictEqual([
      issueOf("text.lookalike", [1], { found: "sở y tế", first: "Sở Y tế" }),
      issueOf("text.lookalike", [3], { found: "Xã", first: "xã" }),
    ]);
    const clause = { document: "880/QĐ-UBND" };
    expect(names.otherSpellings(known, [{ name: "Xã", path: [], clause }])).toMatchObject([{ clause }]);
  });
});

function issueOf(code: string, path: readonly (string | number)[], params: object): object {
  return { code, level: "error", path, params };
}
