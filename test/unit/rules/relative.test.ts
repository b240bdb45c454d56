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
    expect(againstFacts(highest, two, { value: "3" })).toEqual([]);
  });

  it("lets nobody beat the best, nor a best of nothing be shared out", () => {
    expect(againstFacts(highest, two, { value: "4", best: "3" })).toEqual(["rules.value_beats_best value 4 3"]);
    expect(againstFacts(lowest, two, { value: "2", best: "3" })).toEqual(["rules.value_beats_best value 2 3"]);
    expect(againstFacts(highest, two, { value: "0", best: "0" })).toEqual(["rules.whole_is_zero best"]);
    expect(againstFacts(lowest, two, { value: "3", best: "3" })).toEqual([]);
    expect(againstFacts(highest, two, { value: "3", best: "3" })).toEqual([]);
  });

  it("always reaches its maximum, and writes no points", () => {
    expect(againstRule(highest, two)).toEqual([]);
    expect(written(highest)).toEqual([]);
  });
});
