import { runInNewContext } from "node:vm";
import { digest, limits } from "par-index";
import { describe, expect, it } from "vitest";
import { anyDocument } from "../../../src/document/digest.js";
import { isFrozenThrough } from "../../../src/document/freeze.js";
import { thrown } from "../fixtures.js";

/** Codes and places of what keeps a value from being plain; limits are those of a result. */
function against(input: unknown): string[] {
  const read = anyDocument.safeRead(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("anyDocument.safeRead(input)", () => {
  it("copies into frozen data with keys in order, and leaves out what is undefined", () => {
    const input = { b: { z: 1, y: 2 }, a: [1, "x", null, true], c: undefined };
    const read = anyDocument.safeRead(input);
    const value = read.ok ? read.value : undefined;
    expect(value).toStrictEqual({ a: [1, "x", null, true], b: { y: 2, z: 1 } });
    expect(JSON.stringify(value)).toBe('{"a":[1,"x",null,true],"b":{"y":2,"z":1}}');
    expect(value).not.toBe(input);
    expect(isFrozenThrough(value)).toBe(true);
  });

  it("takes objects without a prototype and those of another realm", () => {
    expect(against(Object.assign(Object.create(null), { a: 1 }))).toStrictEqual([]);
    expect(against(runInNewContext("({ a: [1] })"))).toStrictEqual([]);
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
    expect(against(input)).toStrictEqual(
      ["nan", "huge", "when", "map", "go", "big", "list.0"].map((place) => `document.not_plain ${place}`),
    );
  });

  it("refuses a document that contains itself, but not one that repeats a value", () => {
    const cycle: Record<string, unknown> = { a: {} };
    cycle["self"] = [cycle];
    expect(against(cycle)).toStrictEqual(["document.cycle self.0"]);
    const twice = { x: 1 };
    expect(against([twice, twice])).toStrictEqual([]);
  });

  it("refuses a key named __proto__ and never touches a prototype", () => {
    expect(against(JSON.parse('{"a":{"__proto__":{"polluted":1}}}'))).toStrictEqual([
      "document.forbidden_key a.__proto__",
    ]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("allows 64 levels and refuses the 65th", () => {
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
    expect(against(nested(limits.depth))).toStrictEqual([]);
    expect(against(nested(limits.depth + 1))).toHaveLength(1);
    expect(against(nested(10_000))[0]).toMatch(/^document\.too_deep/);
  });

  it("allows 10,000,000 values and refuses one more, of which nothing else is told", () => {
    const values = (count: number): unknown[] => new Array(count - 1).fill(null);
    expect(thrown(() => digest([...values(limits.resultValues + 1), Number.NaN]))).toStrictEqual([
      "document.too_large (document)",
    ]);
    expect(against([Number.NaN, values(limits.resultValues)])).toStrictEqual(["document.too_large "]);
  });

  it("allows 20,000 characters in a text or a key and refuses one more", () => {
    const text = "x".repeat(limits.text);
    expect(against([text, { [text]: 1 }])).toStrictEqual([]);
    expect(against([`${text}x`])).toStrictEqual(["document.text_too_long 0"]);
    expect(against({ [`${text}x`]: 1 })[0]).toMatch(/^document\.text_too_long x/);
  });

  it("reads a value once, so that it cannot change under a check", () => {
    let reads = 0;
    const input = Object.defineProperty({}, "a", { enumerable: true, get: () => (reads += 1) });
    expect(anyDocument.read(input)).toStrictEqual({ a: 1 });
  });

  it("refuses what cannot be read at all, with its place", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const endless = new Proxy([], { get: (_, name) => (name === "length" ? Number.NaN : undefined) });
    const hidden = new Proxy({}, { ownKeys: () => [Symbol("x")] as never[], getPrototypeOf: () => null });
    const closed = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("closed");
        },
      },
    );
    const input = {
      a: 1,
      get b(): never {
        throw new Error("unreadable");
      },
      c: proxy,
      d: endless,
      e: hidden,
      f: closed,
    };
    expect(against(input)).toStrictEqual(["b", "c", "d", "f"].map((place) => `document.not_plain ${place}`));
    const read = anyDocument.safeRead(input);
    expect(read.ok ? [] : read.issues.map(({ params }) => params["found"])).toStrictEqual(
      Array.from({ length: 4 }, () => "unreadable"),
    );
  });
});
