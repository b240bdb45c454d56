import { describe, expect, it } from "vitest";
import { listed, nearest, nearestOfMany } from "../../../src/text/nearest.js";

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

describe("listed(names)", () => {
  it("lists names, and a dash where there are none", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"])]).toStrictEqual(["–", "a", "a, b"]);
  });
});

describe("nearest(word, known), of long words and many", () => {
  it("compares the first forty letters", () => {
    const same = "ab".repeat(20);
    expect(nearest(`${same}x`, ["c", `${same}y`, same])).toStrictEqual([`${same}y`, same, "c"]);
    expect(nearest(same, ["c", `${same.slice(0, -1)}y`, same])).toStrictEqual([same, `${same.slice(0, -1)}y`, "c"]);
  });

  it("offers three, whatever the order in which they come", () => {
    expect(nearest("abcd", ["wxyz", "abcx", "abxy", "abcd", "axyz"])).toStrictEqual(["abcd", "abcx", "abxy"]);
    expect(nearest("abcd", ["abcd", "abcx", "abxy", "axyz", "abc"])).toStrictEqual(["abcd", "abcx", "abc"]);
  });
});

describe("nearestOfMany(word, known)", () => {
  it("looks at five thousand names, and compares the ten that begin and end most like the word", () => {
    const others = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at}`);
    expect(nearestOfMany("so-y-te", [...others(4_999), "so-y-te"])).toStrictEqual(["so-y-te"]);
    expect(nearestOfMany("so-y-te", [...others(5_000), "so-y-te"])).toStrictEqual([]);
    // As many letters at both ends are the same; one of the names is nearer.
    const alike = [..."0123456789"].map((digit) => `ab${digit}${digit}ef`);
    expect(nearestOfMany("abcdef", [...alike.slice(1), "abdef"])[0]).toBe("abdef");
    expect(nearestOfMany("abcdef", [...alike, "abdef"])).toStrictEqual(alike.slice(0, 3));
    expect(nearestOfMany("abcdef", [...alike, "abcXef"])[0]).toBe("abcXef");
  });

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
