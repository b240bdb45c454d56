import { describe, expect, it } from "vitest";
import { keysIn } from "../../../src/document/jsonKeys.js";

const VALUES = [
  [null, 0],
  ["{}", 0],
  [5, 0],
  [{}, 0],
  [[1, "a", []], 0],
  [{ a: 1, b: { c: [{ d: null }, { e: {} }] } }, 5],
  [
    [
      { a: 1, b: 2 },
      [
        { c: 1, d: 2, e: 3 },
        { f: 1, g: 2 },
      ],
    ],
    7,
  ],
] as const;

describe("keysIn(value)", () => {
  it.each(VALUES)("%j has %i keys in all", (value, keys) => expect(keysIn(value)).toBe(keys));

  it("counts no key that somebody added to the prototype of all objects", () => {
    Object.defineProperty(Object.prototype, "added", { value: 1, enumerable: true, configurable: true });
    const found = VALUES.map(([value]) => keysIn(value));
    Reflect.deleteProperty(Object.prototype, "added");
    expect(found).toStrictEqual(VALUES.map(([, keys]) => keys));
  });
});
