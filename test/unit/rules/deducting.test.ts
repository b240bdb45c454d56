import type { DeductingRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, named, points, written } from "./ask.js";

const rule = (more: Partial<DeductingRule> = {}): DeductingRule => ({
  kind: "deducting",
  faults: [named("cham", "0.25"), named("thieu", "1")],
  ...more,
});
const within = bounds("1", "-1");
const late = (count: number) => ({ faults: [{ id: "cham", count }] });

describe("deducting", () => {
  it("takes so many points for each fault, down to the leaf's minimum", () => {
    expect([0, 1, 4, 8, 9].map((count) => points(rule(), within, late(count)))).toEqual(["1", "0.75", "0", "-1", "-1"]);
  });

  it("stops at its own least before the leaf's minimum", () => {
    expect(points(rule({ least: "0" }), within, late(9))).toBe("0");
    expect(points(rule({ least: "-0.5" }), within, late(9))).toBe("-0.5");
  });

  it("adds up several kinds of fault", () => {
    const facts = {
      faults: [
        { id: "cham", count: 2 },
        { id: "thieu", count: 1 },
      ],
    };
    expect(points(rule(), within, facts)).toBe("-0.5");
    expect(againstFacts(rule(), within, { faults: [{ id: "x", count: 1 }, ...facts.faults, ...facts.faults] })).toEqual(
      [
        "rules.unknown_id faults[0] x cham, thieu",
        "rules.repeated_id faults[3] cham",
        "rules.repeated_id faults[4] thieu",
      ],
    );
  });

  it("reaches from its least to the maximum", () => {
    expect(againstRule(rule(), within)).toEqual([]);
    expect(againstRule(rule({ least: "-2" }), within)).toEqual(["rules.below_min (document) -2 -1"]);
    expect(againstRule(rule({ least: "2" }), within)).toEqual(["rules.exceeds_max (document) 2 1"]);
  });

  it("writes points at each fault and its least", () => {
    expect(written(rule())).toEqual(["faults[0].points 0.25", "faults[1].points 1"]);
    expect(written(rule({ least: "0" }))).toContain("least 0");
  });
});
