import type { ProportionalRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const ratio = (more: Partial<ProportionalRule> = {}): ProportionalRule => ({
  kind: "proportional",
  measure: "ratio",
  ...more,
});
const value = (more: Partial<ProportionalRule> = {}): ProportionalRule => ({
  kind: "proportional",
  measure: "value",
  ...more,
});
const two = bounds("2");

describe("proportional", () => {
  it("multiplies first and rounds once: 2 × 45 ÷ 55 = 1.6364", () => {
    expect(points(ratio(), two, { part: "45", whole: "60", excused: "5" })).toBe("1.6364");
    expect(points(ratio(), two, { part: "1", whole: "3" }, { places: 4, mode: "down" })).toBe("0.6666");
  });

  it("is full at the target and no fuller past it", () => {
    const at = (part: string) => points(ratio({ target: "95" }), two, { part, whole: "100" });
    expect(["47.5", "95", "120"].map(at)).toStrictEqual(["1", "2", "2"]);
  });

  it("gives something else short of the threshold", () => {
    const from = (limit: object) => (part: string) =>
      points(ratio({ from: { otherwise: "0.5", ...limit } }), two, { part, whole: "100" });
    expect(["80", "79.999999999999999"].map(from({ atLeast: "80" }))).toStrictEqual(["1.6", "0.5"]);
    expect(["80", "81"].map(from({ above: "80" }))).toStrictEqual(["0.5", "1.62"]);
  });

  it("counts a value below zero as zero, unless a threshold says otherwise", () => {
    expect(points(value({ target: "10" }), two, { value: "-3" })).toBe("0");
    const punished = value({ target: "10", from: { atLeast: "0", otherwise: "-1" } });
    expect(points(punished, bounds("2", "-1"), { value: "-3" })).toBe("-1");
  });

  it("needs a target for a value, and a threshold with one limit", () => {
    expect(againstRule(value(), two)).toStrictEqual(["rules.target_missing (document)"]);
    expect(againstRule(ratio({ from: { otherwise: "0" } }), two)).toStrictEqual(["rules.one_limit from 0"]);
    expect(againstRule(ratio({ from: { atLeast: "1", above: "1", otherwise: "0" } }), two)).toStrictEqual([
      "rules.one_limit from 2",
    ]);
  });

  it("lets the target past its own threshold", () => {
    const limit = (from: object, target = "90") =>
      againstRule(ratio({ target, from: { otherwise: "0", ...from } }), two);
    expect(limit({ atLeast: "90" })).toStrictEqual([]);
    expect(limit({ above: "90" })).toStrictEqual(["rules.threshold_above_target from.above 90 90"]);
    expect(limit({ above: "89.99" })).toStrictEqual([]);
    expect(limit({ atLeast: "90.01" })).toStrictEqual(["rules.threshold_above_target from.atLeast 90.01 90"]);
  });

  it("gives no reward for missing the threshold", () => {
    const otherwise = (each: string) => againstRule(ratio({ from: { atLeast: "80", otherwise: each } }), two);
    expect(otherwise("1.6")).toStrictEqual([]);
    expect(otherwise("1.61")).toStrictEqual(["rules.threshold_reward from.otherwise 1.61 1.6"]);
    const thirds = ratio({ target: "95", from: { atLeast: "80", otherwise: "1.7" } });
    expect(againstRule(thirds, two)).toStrictEqual(["rules.threshold_reward from.otherwise 1.7 1.68421052"]);
    expect(otherwise("-1")).toStrictEqual(["rules.below_min (document) -1 0"]);
  });

  it("needs a whole above what is excused", () => {
    expect(againstFacts(ratio(), two, { part: "0", whole: "0" })).toStrictEqual(["rules.whole_is_zero whole"]);
    expect(againstFacts(ratio(), two, { part: "0", whole: "2", excused: "3" })).toStrictEqual([
      "rules.excused_exceeds_whole excused 3 2",
    ]);
    expect(againstFacts(value({ target: "1" }), two, { value: "0" })).toStrictEqual([]);
  });

  it("writes the points of its threshold only", () => {
    expect(written(ratio())).toStrictEqual([]);
    expect(written(ratio({ from: { atLeast: "80", otherwise: "0.5" } }))).toStrictEqual(["from.otherwise 0.5"]);
  });
});
