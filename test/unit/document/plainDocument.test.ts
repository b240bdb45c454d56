import { runInNewContext } from "node:vm";
import { limits } from "par-index";
import { describe, expect, it } from "vitest";
import { plainDocument } from "../../../src/document/plainDocument.js";

/** Codes and places of what keeps a document from being plain. */
function against(input: unknown): string[] {
  const result = plainDocument(input);
  return "issues" in result ? result.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : [];
}

describe("plainDocument(input)", () => {
  it("copies, and leaves out what is undefined", () => {
    const input = { a: [1, "x", null, true], b: undefined };
    const result = plainDocument(input);
    expect(result).toEqual({ value: { a: [1, "x", null, true] } });
    expect(Reflect.get(result, "value")).not.toBe(input);
  });

  it("takes objects without a prototype and those of another realm", () => {
    expect(against(Object.assign(Object.create(null), { a: 1 }))).toEqual([]);
    expect(against(runInNewContext("({ a: [1] })"))).toEqual([]);
  });

  it("refuses what JSON cannot hold, each with its place", () => {
    const input = {
      nan: Number.NaN,
      huge: Number("1e400"),
      when: new Date(0),
      map: new Map(),
      go: () => 1,
      big: 1n,
      list: [undefined],
    };
    expect(against(input)).toEqual(
      ["nan", "huge", "when", "map", "go", "big", "list.0"].map((place) => `document.not_plain ${place}`),
    );
  });

  it("refuses a document that contains itself, but not one that repeats a value", () => {
    const cycle: Record<string, unknown> = { a: {} };
    cycle["self"] = [cycle];
    expect(against(cycle)).toEqual(["document.cycle self.0"]);
    const twice = { x: 1 };
    expect(against([twice, twice])).toEqual([]);
  });

  it("refuses a key named __proto__ and never touches a prototype", () => {
    expect(against(JSON.parse('{"a":{"__proto__":{"polluted":1}}}'))).toEqual(["document.forbidden_key a.__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("allows 64 levels and refuses the 65th", () => {
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
    expect(against(nested(limits.depth))).toEqual([]);
    expect(against(nested(limits.depth + 1))).toHaveLength(1);
    expect(against(nested(10_000))[0]).toMatch(/^document\.too_deep/);
  });

  it("allows a million values and refuses one more", () => {
    const values = (count: number): unknown => Array.from({ length: count - 1 }, () => null);
    expect(against(values(limits.values))).toEqual([]);
    expect(against(values(limits.values + 1))).toEqual(["document.too_large "]);
    expect(against(Object.fromEntries(Array.from({ length: limits.values + 5 }, (_, at) => [at, 0])))).toEqual([
      "document.too_large ",
    ]);
  });

  it("allows 20,000 characters in a text or a key and refuses one more", () => {
    const text = "x".repeat(limits.text);
    expect(against([text, { [text]: 1 }])).toEqual([]);
    expect(against([`${text}x`])).toEqual(["document.text_too_long 0"]);
    expect(against({ [`${text}x`]: 1 })[0]).toMatch(/^document\.text_too_long x/);
  });

  it("reads a value once, so that it cannot change under a check", () => {
    let reads = 0;
    const input = Object.defineProperty({}, "a", { enumerable: true, get: () => (reads += 1) });
    expect(plainDocument(input)).toEqual({ value: { a: 1 } });
  });

  it("refuses what cannot be read at all, with its place", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const input = {
      a: 1,
      get b(): never {
        throw new Error("unreadable");
      },
      c: proxy,
    };
    expect(against(input)).toEqual(["document.not_plain b", "document.not_plain c"]);
  });
});
