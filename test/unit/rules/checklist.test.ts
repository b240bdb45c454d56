import type { ChecklistRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, named, points, written } from "./ask.js";

const rule: ChecklistRule = { kind: "checklist", items: [named("a", "0.1"), named("b", "0.1"), named("c", "0.1")] };
const within = bounds("0.3");

describe("checklist", () => {
  it("sums the items that are met, exactly: three times 0.1 is 0.3", () => {
    expect(points(rule, within, { met: ["c", "a", "b"] })).toBe("0.3");
    expect(points(rule, within, { met: [] })).toBe("0");
  });

  it("knows its items, each once", () => {
    expect(againstFacts(rule, within, { met: ["a", "x", "a"] })).toStrictEqual([
      "rules.unknown_id met[1] x a, b, c",
      "rules.repeated_id met[2] a",
    ]);
  });

  it("is worth all its items together", () => {
    expect(againstRule(rule, within)).toStrictEqual([]);
    expect(againstRule(rule, bounds("0.2"))).toStrictEqual(["rules.exceeds_max (document) 0.3 0.2"]);
    expect(written(rule)).toStrictEqual(["items[0].points 0.1", "items[1].points 0.1", "items[2].points 0.1"]);
  });
});
