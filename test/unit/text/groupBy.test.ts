import { describe, expect, it } from "vitest";
import { compareText } from "../../../src/text/compareText.js";
import { groupBy } from "../../../src/text/groupBy.js";

describe("groupBy(list, keyOf)", () => {
  it("keeps keys and elements in the order in which they come", () => {
    const groups = groupBy(["b1", "a1", "b2", "__proto__"], (each) => each.slice(0, 1));
    expect([...groups]).toStrictEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
      ["_", ["__proto__"]],
    ]);
  });
});

describe("compareText(a, b)", () => {
  it("orders by UTF-16 code units in every locale", () => {
    expect(["ấ", "b", "B", "", "a"].sort(compareText)).toStrictEqual(["", "B", "a", "b", "ấ"]);
    expect(compareText("x", "x")).toBe(0);
  });
});
