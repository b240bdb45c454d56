import { describe, expect, it } from "vitest";
import { freeze, isFrozenThrough } from "../../../src/document/freeze.js";

describe("freeze(value)", () => {
  it("freezes through and through, and returns the same value", () => {
    const value = { a: [{ b: 1 }], c: null };
    expect(freeze(value)).toBe(value);
    expect(isFrozenThrough(value)).toBe(true);
  });
});

describe("isFrozenThrough(value)", () => {
  it("sees what can still change deep down", () => {
    expect(isFrozenThrough("text")).toBe(true);
    expect(isFrozenThrough({})).toBe(false);
    expect(isFrozenThrough(Object.freeze({ a: Object.freeze([{}]) }))).toBe(false);
  });
});
