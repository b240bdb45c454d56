import { describe, expect, it } from "vitest";
import { nearest, nearestOfMany } from "../../../src/text/nearest.js";

describe("nearest(word, known)", () => {
  it("names the three that look most like it, the first of equals first", () => {
    expect(nearest("so-y-te", ["ban-dan-toc", "so-noi-vu", "so-y-tế", "so-te"])).toStrictEqual([
      "so-y-tế",
      "so-te",
      "so-noi-vu",
    ]);
    expect(nearest("1.2.9", ["1", "1.2.1", "1.2.2", "2.9"])).toStrictEqual(["1.2.1", "1.2.2", "2.9"]);
  });

  it("takes letters left out, added and changed for one step each", () => {
    expect(nearest("abc", ["xyz", "abxc", "ab", "abd"])).toStrictEqual(["abxc", "ab", "abd"]);
  });

  it("has nothing to name where nothing is known, and no trouble with empty or endless words", () => {
    expect(nearest("a", [])).toStrictEqual([]);
    expect(nearest("", ["ab", "a"])).toStrictEqual(["a", "ab"]);
    expect(nearest("a".repeat(100_000), ["b", "a"])).toStrictEqual(["a", "b"]);
  });
});

describe("nearestOfMany(word, known)", () => {
  it("takes names as they sound without marks, case and dashes, those that begin alike first", () => {
    expect(nearestOfMany("Sở Y Tế", ["so-noi-vu", "so-y-te", "ban-dan-toc"])).toStrictEqual(["so-y-te"]);
    expect(nearestOfMany("I.1.2", ["1.1", "1.1.2", "2"])).toStrictEqual(["1.1.2"]);
  });

  it("names none of which half the letters are others", () => {
    expect(nearestOfMany("9.9", ["1.1", "1.2", "1.9"])).toStrictEqual(["1.9"]);
    expect(nearestOfMany("x", ["a", "b"])).toStrictEqual([]);
  });

  it("is quick where both are many and long", () => {
    const known = Array.from({ length: 500 }, (_, at) => `${"ab".repeat(100)}${at}`);
    const begun = performance.now();
    for (let at = 0; at < 200; at += 1) nearestOfMany(`${"ba".repeat(100)}${at}`, known);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
