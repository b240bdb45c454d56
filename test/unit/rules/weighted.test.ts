import type { WeightedRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const terms = (...weights: string[]): WeightedRule => ({
  kind: "weighted",
  terms: weights.map((weight, at) => ({ id: `t${at}`, title: { vi: "Số" }, weight })),
});
const rule = terms("1", "0.5");
const two = bounds("2");
const counts = (full: number, half: number) => [
  { id: "t0", count: full },
  { id: "t1", count: half },
];

describe("weighted", () => {
  it("is (b/a)·1 + (c/a)·0.5 of the maximum", () => {
    expect(points(rule, two, { counts: counts(6, 2), whole: "10" })).toBe("1.4");
    expect(points(rule, two, { counts: counts(6, 2), whole: "12", excused: "2" })).toBe("1.4");
    expect(points(rule, two, { counts: [], whole: "10" })).toBe("0");
  });

  it("counts no more than there is", () => {
    expect(againstFacts(rule, two, { counts: counts(5, 5), whole: "10" })).toStrictEqual([]);
    expect(againstFacts(rule, two, { counts: counts(5, 6), whole: "10" })).toStrictEqual([
      "rules.counts_exceed_whole counts 11 10",
    ]);
  });

  it("tells a wrong whole and wrong names at once, but not what follows from the whole", () => {
    const facts = { counts: [{ id: "x", count: 1 }], whole: "1", excused: "2" };
    expect(againstFacts(rule, two, facts)).toStrictEqual([
      "rules.unknown_id counts[0] x t0, t1",
      "rules.excused_exceeds_whole excused 2 1",
    ]);
  });

  it("reaches the maximum only with a weight of 1", () => {
    expect(againstRule(rule, two)).toStrictEqual([]);
    expect(againstRule(terms("0.9"), two)).toStrictEqual(["rules.cannot_earn_max (document) 1.8 2"]);
  });

  it("writes no points", () => expect(written(rule)).toStrictEqual([]));
});
