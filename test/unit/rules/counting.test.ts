import type { CountingRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const rule: CountingRule = { kind: "counting", each: "0.5" };
const two = bounds("2");

describe("counting", () => {
  it("gives so many points each, up to the maximum", () => {
    expect([0, 3, 4, 5].map((count) => points(rule, two, { count }))).toStrictEqual(["0", "1.5", "2", "2"]);
  });

  it("takes any count, and always reaches its maximum", () => {
    expect(againstFacts(rule, two, { count: 999 })).toStrictEqual([]);
    expect(againstRule(rule, two)).toStrictEqual([]);
    expect(written(rule)).toStrictEqual(["each 0.5"]);
  });

  it("counts several sorts, each with its points and its cap", () => {
    const sorts: CountingRule = {
      kind: "counting",
      each: [
        { id: "a", title: { vi: "A" }, points: "0.5" },
        { id: "b", title: { vi: "B" }, points: "0.25", most: "1" },
      ],
    };
    const two = bounds("2");
    const of = (a: number, b: number) => ({
      counts: [
        { id: "a", count: a },
        { id: "b", count: b },
      ],
    });
    expect([of(1, 1), of(1, 9), of(9, 9)].map((facts) => points(sorts, two, facts))).toStrictEqual([
      "0.75",
      "1.5",
      "2",
    ]);
    expect(points(sorts, two, { counts: [] })).toBe("0");
    expect(againstFacts(sorts, two, { counts: [...of(1, 1).counts, { id: "c", count: 1 }] })).toStrictEqual([
      "rules.unknown_id counts[2] c a, b",
    ]);
    expect(againstRule(sorts, two)).toStrictEqual([]);
    expect(written(sorts)).toStrictEqual(["each[0].points 0.5", "each[1].points 0.25", "each[1].most 1"]);
    const [, capped] = sorts.each as readonly { id: string; title: { vi: string }; points: string; most?: string }[];
    expect(againstRule({ kind: "counting", each: capped ? [capped, capped] : [] }, two)).toStrictEqual([
      "document.duplicate_id each[1].id b",
    ]);
    expect(againstRule({ kind: "counting", each: capped ? [capped] : [] }, two)).toStrictEqual([
      "rules.cannot_earn_max (document) 1 2",
    ]);
  });
});
