import type { CountingRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const rule: CountingRule = { kind: "counting", each: "0.5" };
const two = bounds("2");

describe("counting", () => {
  it("gives so many points each, up to the maximum", () => {
    expect([0, 3, 4, 5].map((count) => points(rule, two, { count }))).toEqual(["0", "1.5", "2", "2"]);
  });

  it("takes any count, and always reaches its maximum", () => {
    expect(againstFacts(rule, two, { count: 999 })).toEqual([]);
    expect(againstRule(rule, two)).toEqual([]);
    expect(written(rule)).toEqual(["each 0.5"]);
  });
});
