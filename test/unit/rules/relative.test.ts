import type { RelativeRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const highest: RelativeRule = { kind: "relative", best: "highest" };
const lowest: RelativeRule = { kind: "relative", best: "lowest" };
const two = bounds("2");

describe("relative", () => {
  it("gives the best of the group the maximum, and others their proportion", () => {
    expect(points(highest, two, { value: "9", best: "9" })).toBe("2");
    expect(points(highest, two, { value: "3", best: "9" })).toBe("0.6667");
    expect(points(lowest, two, { value: "10", best: "5" })).toBe("1");
    expect(points(lowest, two, { value: "0", best: "0" })).toBe("2");
    expect(points(lowest, two, { value: "4", best: "0" })).toBe("0");
  });

  it("waits until the best is known", () => {
    expect(points(highest, two, { value: "3" })).toBeNull();
    expect(againstFacts(highest, two, { value: "3" })).toStrictEqual([]);
  });

  it("lets nobody beat the best, nor a best of nothing be shared out", () => {
    expect(againstFacts(highest, two, { value: "4", best: "3" })).toStrictEqual(["rules.value_beats_best value 4 3"]);
    expect(againstFacts(lowest, two, { value: "2", best: "3" })).toStrictEqual(["rules.value_beats_best value 2 3"]);
    expect(againstFacts(highest, two, { value: "0", best: "0" })).toStrictEqual(["rules.whole_is_zero best"]);
    expect(againstFacts(lowest, two, { value: "3", best: "3" })).toStrictEqual([]);
    expect(againstFacts(highest, two, { value: "3", best: "3" })).toStrictEqual([]);
  });

  it("always reaches its maximum, and writes no points", () => {
    expect(againstRule(highest, two)).toStrictEqual([]);
    expect(written(highest)).toStrictEqual([]);
  });

  const share = (part: string, whole: string) => ({ part, whole });
  const against = (more: Partial<RelativeRule>, best: "highest" | "lowest" = "highest"): RelativeRule => ({
    kind: "relative",
    best,
    ...more,
  });

  it("compares ratios by what is counted", () => {
    const ratio = against({ measure: "ratio" });
    expect(points(ratio, two, { ...share("6", "12"), excused: "2", best: share("4", "5") })).toBe("1.5");
    expect(points(ratio, two, { ...share("4", "5"), best: share("8", "10") })).toBe("2");
    expect(points(ratio, two, share("4", "5"))).toBeNull();
    const less = against({ measure: "ratio" }, "lowest");
    expect(points(less, two, { ...share("1", "5"), best: share("1", "10") })).toBe("1");
    expect(points(less, two, { ...share("0", "5"), best: share("0", "10") })).toBe("2");
    expect(points(less, two, { ...share("1", "5"), best: share("0", "10") })).toBe("0");
    expect(againstFacts(ratio, two, { ...share("5", "5"), best: share("9", "10") })).toStrictEqual([
      "rules.value_beats_best value 5/5 9/10",
    ]);
    expect(againstFacts(ratio, two, { ...share("0", "5"), best: share("0", "10") })).toStrictEqual([
      "rules.whole_is_zero best",
    ]);
    expect(againstFacts(ratio, two, { ...share("0", "0"), best: share("0", "10") })).toStrictEqual([
      "rules.whole_is_zero whole",
    ]);
    expect(againstFacts(ratio, two, { ...share("6", "5"), best: share("2", "1") })).toStrictEqual([
      "rules.part_exceeds_whole part 6 5",
    ]);
    expect(againstFacts({ ...ratio, over: "full" }, two, { ...share("6", "5"), best: share("2", "1") })).toStrictEqual(
      [],
    );
    for (const one of [ratio, less]) expect(againstRule(one, two)).toStrictEqual([]);
    expect(againstRule(against({ of: "amounts" }), two)).toStrictEqual(["rules.only_of_a_ratio of of"]);
  });

  it("gives everything from the mean on", () => {
    const mean = share("12", "3");
    expect(
      ["4", "5", "3", "0"].map((value) => points(against({ against: "mean" }), two, { value, mean })),
    ).toStrictEqual(["2", "2", "1.5", "0"]);
    expect(
      ["4", "3", "8"].map((value) => points(against({ against: "mean" }, "lowest"), two, { value, mean })),
    ).toStrictEqual(["2", "2", "1"]);
    expect(points(against({ against: "mean" }), two, { value: "4" })).toBeNull();
    expect(againstFacts(against({ against: "mean" }), two, { value: "0", mean: share("0", "3") })).toStrictEqual([
      "rules.whole_is_zero mean",
    ]);
    expect(
      againstFacts(against({ against: "mean" }, "lowest"), two, { value: "0", mean: share("0", "3") }),
    ).toStrictEqual([]);
    expect(points(against({ against: "mean" }, "lowest"), two, { value: "0", mean: share("0", "3") })).toBe("2");
    expect(
      points(against({ against: "mean", measure: "ratio" }), two, { ...share("1", "4"), mean: share("5", "10") }),
    ).toBe("1");
    for (const best of ["highest", "lowest"] as const)
      expect(againstRule(against({ against: "mean" }, best), two)).toStrictEqual([]);
  });

  it("goes from the worst to the best", () => {
    const peers = { best: "8", worst: "2" };
    expect(
      ["2", "3.5", "8"].map((value) => points(against({ against: "worst" }), two, { value, ...peers })),
    ).toStrictEqual(["0", "0.5", "2"]);
    const low = { best: "2", worst: "8" };
    expect(
      ["2", "6.5", "8"].map((value) => points(against({ against: "worst" }, "lowest"), two, { value, ...low })),
    ).toStrictEqual(["2", "0.5", "0"]);
    expect(points(against({ against: "worst" }), two, { value: "5", best: "5", worst: "5" })).toBe("2");
    expect(points(against({ against: "worst" }), two, { value: "0", best: "0", worst: "0" })).toBe("2");
    expect(points(against({ against: "worst" }), two, { value: "5", best: "5" })).toBeNull();
    expect(againstFacts(against({ against: "worst" }), two, { value: "1", ...peers })).toStrictEqual([
      "rules.value_below_worst value 1 2",
    ]);
    expect(againstFacts(against({ against: "worst" }), two, { value: "9", ...peers })).toStrictEqual([
      "rules.value_beats_best value 9 8",
    ]);
    expect(againstFacts(against({ against: "worst" }, "lowest"), two, { value: "9", ...low })).toStrictEqual([
      "rules.value_below_worst value 9 8",
    ]);
    expect(againstFacts(against({ against: "worst" }), two, { value: "0", best: "0", worst: "0" })).toStrictEqual([]);
    expect(againstRule(against({ against: "worst" }), two)).toStrictEqual([]);
  });

  it("gives points by the place in the group", () => {
    const places = (...steps: readonly (readonly [number, string])[]): RelativeRule =>
      against({ against: { places: steps.map(([atMost, each]) => ({ atMost, points: each })), otherwise: "0.5" } });
    const rule = places([1, "2"], [3, "1"]);
    expect([1, 2, 3, 4].map((place) => points(rule, two, { value: "7", place }))).toStrictEqual(["2", "1", "1", "0.5"]);
    expect(points(rule, two, { value: "7" })).toBeNull();
    expect(againstRule(rule, two)).toStrictEqual([]);
    expect(againstRule(places([1, "2"], [1, "1"]), two)).toStrictEqual([
      "rules.places_out_of_order against.places[1].atMost 1",
    ]);
    expect(againstRule(places([0, "2"]), two)).toStrictEqual(["rules.places_out_of_order against.places[0].atMost 0"]);
    expect(againstRule(places([1, "2"], [3, "2.5"]), two)).toStrictEqual([
      "rules.step_points_rise against.places[1].points 2.5 2",
    ]);
    expect(againstRule(places([1, "0.25"]), two)).toStrictEqual(["rules.step_points_rise against.otherwise 0.5 0.25"]);
    expect(written(rule)).toStrictEqual([
      "against.places[0].points 2",
      "against.places[1].points 1",
      "against.otherwise 0.5",
    ]);
  });
});
