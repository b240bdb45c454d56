import { describe, expect, it } from "vitest";
import { withoutEnd } from "../../../src/text/withoutEnd.js";

describe("withoutEnd(text, signs)", () => {
  it.each([
    ["Tổng cộng: ", ":.", "Tổng cộng"],
    ["a.b. : .", ":.", "a.b"],
    ["a\u00a0\t\n", "", "a"],
    [" a", ".", " a"],
    ["...", ".", ""],
    ["", ".", ""],
    ["a;", ".", "a;"],
  ])("of %j without %j is %j", (text, signs, expected) => {
    expect(withoutEnd(text, signs)).toBe(expected);
  });
});
