import type { LineRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const through = (...corners: readonly (readonly [string, string])[]) =>
  corners.map(([at, each]) => ({ at, points: each }));
const rule = (more: Partial<LineRule> = {}): LineRule => ({
  kind: "line",
  measure: "value",
  through: through(["0", "2"], ["4", "1"], ["10", "-1"]),
  ...more,
});
const within = bounds("2", "-1");

describe("line", () => {
  it("goes straight from point to point, and is level outside", () => {
    const at = (value: string) => points(rule(), within, { value });
    expect(["-9", "0", "2", "4", "7", "10", "99"].map(at)).toStrictEqual(["2", "2", "1.5", "1", "0", "-1", "-1"]);
  });

  it("reads a ratio in percent, exactly", () => {
    const share = rule({ measure: "ratio", through: through(["0", "0"], ["90", "2"]) });
    expect(points(share, within, { part: "1", whole: "3" })).toBe("0.7407");
    expect(points(share, within, { part: "95", whole: "100" })).toBe("2");
    expect(againstFacts(share, within, { part: "101", whole: "100" })).toStrictEqual([
      "rules.part_exceeds_whole part 101 100",
    ]);
    expect(againstFacts({ ...share, over: "full" }, within, { part: "101", whole: "100" })).toStrictEqual([]);
  });

  it("has two points at least, each farther on than the one before", () => {
    expect(againstRule(rule({ through: through(["0", "2"]) }), within)).toStrictEqual([
      "rules.line_of_one_point through",
    ]);
    expect(againstRule(rule({ through: through(["0", "2"], ["0", "1"], ["-1", "0"]) }), within)).toStrictEqual([
      "rules.line_not_rising through[1].at 0 0",
      "rules.line_not_rising through[2].at -1 0",
    ]);
    expect(againstRule(rule(), within)).toStrictEqual([]);
  });

  it("reaches its maximum at one of its points, where the figure comes to it", () => {
    expect(againstRule(rule(), bounds("3", "-1"))).toStrictEqual(["rules.cannot_earn_max (document) 2 3"]);
    expect(againstRule(rule(), bounds("2"))).toStrictEqual(["rules.below_min (document) -1 0"]);
    const far = rule({ measure: "ratio", through: through(["0", "0"], ["120", "2"]) });
    expect(againstRule(far, within)).toStrictEqual(["rules.cannot_earn_max (document) 1.66666667 2"]);
    expect(againstRule({ ...far, over: "full" }, within)).toStrictEqual([]);
  });

  it("says of a value nothing that is said of a ratio", () => {
    expect(againstRule(rule({ of: "amounts", over: "full" }), within)).toStrictEqual([
      "rules.only_of_a_ratio of of",
      "rules.only_of_a_ratio over over",
    ]);
  });

  it("writes the points of its points", () => {
    expect(written(rule())).toStrictEqual(["through[0].points 2", "through[1].points 1", "through[2].points -1"]);
  });
});
