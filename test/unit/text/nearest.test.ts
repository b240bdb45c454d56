import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/text/nearest.js";

describe("nearest(word, known)", () => {
  it("names the three that look most like it, the first of equals first", () => {
    expect(nearest("so-y-te", ["ban-dan-toc", "so-noi-vu", "so-y-tế", "so-te"])).toEqual([
      "so-y-tế",
      "so-te",
      "so-noi-vu",
    ]);
    expect(nearest("1.2.9", ["1", "1.2.1", "1.2.2", "2.9"])).toEqual(["1.2.1", "1.2.2", "2.9"]);
  });

  it("takes letters left out, added and changed for one step each", () => {
    expect(nearest("abc", ["xyz", "abxc", "ab", "abd"])).toEqual(["abxc", "ab", "abd"]);
  });

  it("has nothing to name where nothing is known, and no trouble with empty or endless words", () => {
    expect(nearest("a", [])).toEqual([]);
    expect(nearest("", ["ab", "a"])).toEqual(["a", "ab"]);
    expect(nearest("a".repeat(100_000), ["b", "a"])).toEqual(["a", "b"]);
  });
});
