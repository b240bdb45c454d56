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
    expect([0, 1, 4, 8, 9].map((count) => points(rule(), within, late(count)))).toStrictEqual([
      "1",
      "0.75",
      "0",
      "-1",
      "-1",
    ]);
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
    expect(
      againstFacts(rule(), within, { faults: [{ id: "x", count: 1 }, ...facts.faults, ...facts.faults] }),
    ).toStrictEqual([
      "rules.unknown_id faults[0] x cham, thieu",
      "rules.repeated_id faults[3] cham",
      "rules.repeated_id faults[4] thieu",
    ]);
  });

  it("reaches from its least to the maximum", () => {
    expect(againstRule(rule(), within)).toStrictEqual([]);
    expect(againstRule(rule({ least: "-2" }), within)).toStrictEqual(["rules.below_min (document) -2 -1"]);
    expect(againstRule(rule({ least: "2" }), within)).toStrictEqual(["rules.exceeds_max (document) 2 1"]);
  });

  it("writes points at each fault and its least", () => {
    expect(written(rule())).toStrictEqual(["faults[0].points 0.25", "faults[1].points 1"]);
    expect(written(rule({ least: "0" }))).toContain("least 0");
  });

  it("takes faults in turn, the last for every further one", () => {
    const turns = (...inTurn: (string | "all")[]) => rule({ faults: [{ ...named("cham", "0"), points: { inTurn } }] });
    const left = (one: DeductingRule) => [0, 1, 2, 3, 5].map((count) => points(one, within, late(count)));
    expect(left(turns("0.25"))).toStrictEqual(["1", "0.75", "0.5", "0.25", "-0.25"]);
    expect(left(turns("0.25", "0.5"))).toStrictEqual(["1", "0.75", "0.25", "-0.25", "-1"]);
    expect(left(turns("0.25", "all"))).toStrictEqual(["1", "0.75", "-1", "-1", "-1"]);
    expect(left(turns("all"))).toStrictEqual(["1", "-1", "-1", "-1", "-1"]);
    expect(left({ ...turns("0.25", "all"), least: "0" })).toStrictEqual(["1", "0.75", "0", "0", "0"]);
    expect(againstRule(turns("0.25", "all"), within)).toStrictEqual([]);
    expect(againstRule(turns("all", "0.25", "all"), within)).toStrictEqual([
      "rules.nothing_after_all faults[0].points.inTurn[1]",
    ]);
    expect(written(turns("0.25", "all"))).toStrictEqual(["faults[0].points.inTurn[0] 0.25"]);
  });

  it("takes what is stated out of a range", () => {
    const ranged = rule({
      faults: [named("cham", "0.25"), { ...named("sai", "0"), points: { atLeast: "0.5", atMost: "1" } }],
    });
    const wrong = (count: number, taken?: string) => ({
      faults: [{ id: "sai", count, ...(taken === undefined ? {} : { points: taken }) }],
    });
    expect(points(ranged, within, wrong(1, "0.75"))).toBe("0.25");
    expect(points(ranged, within, wrong(2, "1"))).toBe("0");
    expect(points(ranged, within, wrong(0))).toBe("1");
    expect(
      [wrong(1, "0.5"), wrong(1, "1"), wrong(2, "1"), wrong(2, "2"), wrong(0), wrong(0, "0")].flatMap((facts) =>
        againstFacts(ranged, within, facts),
      ),
    ).toStrictEqual([]);
    expect(againstFacts(ranged, within, wrong(1, "0.49"))).toStrictEqual([
      "rules.points_out_of_fault_range faults[0].points sai 0.49 0.5 1",
    ]);
    expect(againstFacts(ranged, within, wrong(2, "2.01"))).toStrictEqual([
      "rules.points_out_of_fault_range faults[0].points sai 2.01 1 2",
    ]);
    expect(againstFacts(ranged, within, wrong(1))).toStrictEqual(["document.missing faults[0].points points"]);
    expect(againstFacts(ranged, within, { faults: [{ id: "cham", count: 1, points: "0.25" }] })).toStrictEqual([
      "rules.points_not_asked faults[0].points cham",
    ]);
    expect(againstRule(ranged, within)).toStrictEqual([]);
    expect(
      againstRule(rule({ faults: [{ ...named("sai", "0"), points: { atLeast: "1", atMost: "0.5" } }] }), within),
    ).toStrictEqual(["rules.range_turned_round faults[0].points.atLeast 1 0.5"]);
    expect(
      againstRule(rule({ faults: [{ ...named("sai", "0"), points: { atLeast: "1", atMost: "1" } }] }), within),
    ).toStrictEqual([]);
    expect(written(ranged)).toStrictEqual([
      "faults[0].points 0.25",
      "faults[1].points.atLeast 0.5",
      "faults[1].points.atMost 1",
    ]);
  });
});
