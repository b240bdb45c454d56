import type { Step, StepsRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const table = (steps: readonly Step[], otherwise = "0", measure: StepsRule["measure"] = "ratio"): StepsRule => ({
  kind: "steps",
  measure,
  steps,
  otherwise,
});
const lower = table([
  { atLeast: "90", points: "2" },
  { above: "80", points: "1" },
  { atLeast: "80", points: "0.5" },
]);
const upper = table(
  [
    { below: "5", points: "2" },
    { atMost: "5", points: "1" },
  ],
  "-1",
);
const within = bounds("2", "-1");

describe("steps", () => {
  it("counts the first lower limit that is kept", () => {
    const at = (part: string) => points(lower, within, { part, whole: "100" });
    expect(["90", "89.999999999999999", "80.000000000000001", "80", "79.999999999999999"].map(at)).toStrictEqual([
      "2",
      "1",
      "1",
      "0.5",
      "0",
    ]);
  });

  it("counts the first upper limit that is kept", () => {
    const at = (part: string) => points(upper, within, { part, whole: "100" });
    expect(["4.999999999999999", "5", "5.000000000000001"].map(at)).toStrictEqual(["2", "1", "-1"]);
  });

  it("compares a ratio by cross-multiplication, never by a rounded percent", () => {
    const third = table([{ atLeast: "33.333333333333333", points: "2" }]);
    expect(points(third, within, { part: "1", whole: "3" })).toBe("2");
    expect(points(third, within, { part: "333333333333332", whole: "999999999999999" })).toBe("0");
  });

  it("takes a value as it is, below zero too", () => {
    const value = table([{ atLeast: "-5", points: "2" }], "0", "value");
    expect(points(value, within, { value: "-5" })).toBe("2");
    expect(points(value, within, { value: "-5.1" })).toBe("0");
  });

  it("are written best first, one way, with one limit each", () => {
    const wrong = (...steps: Step[]) => againstRule(table(steps), within);
    expect(wrong({ points: "2" }, { atLeast: "1", atMost: "2", points: "1" })).toStrictEqual([
      "rules.one_limit steps[0] 0",
      "rules.one_limit steps[1] 2",
    ]);
    expect(wrong({ atLeast: "80", points: "2" }, { atMost: "5", points: "1" })).toStrictEqual([
      "rules.steps_mixed steps[1].atMost",
    ]);
    expect(wrong({ atMost: "5", points: "2" }, { atLeast: "80", points: "1" })).toStrictEqual([
      "rules.steps_mixed steps[1].atLeast",
    ]);
    expect(wrong({ atLeast: "80", points: "2" }, { atLeast: "90", points: "1" })).toStrictEqual([
      "rules.steps_out_of_order steps[1].atLeast 90 80",
    ]);
    expect(wrong({ atMost: "10", points: "2" }, { below: "10", points: "1" })).toStrictEqual([
      "rules.steps_out_of_order steps[1].below 10 10",
    ]);
    expect(wrong({ above: "80", points: "2" }, { above: "80", points: "1" })).toStrictEqual([
      "rules.steps_out_of_order steps[1].above 80 80",
    ]);
    expect(againstRule(upper, within)).toStrictEqual([]);
    expect(againstRule(lower, within)).toStrictEqual([]);
  });

  it("never give more for less", () => {
    expect(againstRule(table([{ atLeast: "90", points: "2" }], "2.1"), within)).toStrictEqual([
      "rules.step_points_rise otherwise 2.1 2",
    ]);
    expect(againstRule(table([{ atLeast: "90", points: "2" }], "2"), within)).toStrictEqual([]);
  });

  it("begin where a ratio can be", () => {
    const first = (step: Step, measure: StepsRule["measure"] = "ratio") =>
      againstRule(table([step], "0", measure), within);
    expect(first({ below: "0", points: "2" })).toStrictEqual(["rules.step_unreachable steps[0].below"]);
    expect(first({ atMost: "-0.1", points: "2" })).toStrictEqual(["rules.step_unreachable steps[0].atMost"]);
    expect(first({ atMost: "0", points: "2" })).toStrictEqual([]);
    expect(first({ below: "0.1", points: "2" })).toStrictEqual([]);
    expect(first({ below: "0", points: "2" }, "value")).toStrictEqual([]);
  });

  it("write points at each step and otherwise", () => {
    expect(written(upper)).toStrictEqual(["steps[0].points 2", "steps[1].points 1", "otherwise -1"]);
  });

  it("look past the best step first, on a table of two sides", () => {
    const sided: StepsRule = {
      ...table(
        [
          { atLeast: "95", points: "2" },
          { atLeast: "90", points: "1" },
        ],
        "-1",
      ),
      over: "full",
      beyond: [
        { above: "110", points: "0" },
        { above: "105", points: "1" },
      ],
    };
    const at = (part: string) => points(sided, within, { part, whole: "100" });
    expect(["111", "110", "106", "105", "95", "94", "89"].map(at)).toStrictEqual(["0", "1", "1", "2", "2", "1", "-1"]);
    expect(againstRule(sided, within)).toStrictEqual([]);
    expect(written(sided)).toStrictEqual([
      "beyond[0].points 0",
      "beyond[1].points 1",
      "steps[0].points 2",
      "steps[1].points 1",
      "otherwise -1",
    ]);
    const beyond = (...steps: Step[]) => againstRule({ ...sided, beyond: steps }, within);
    expect(beyond({ below: "105", points: "1" })).toStrictEqual(["rules.steps_mixed beyond[0].below"]);
    expect(beyond({ atLeast: "94", points: "1" })).toStrictEqual(["rules.steps_out_of_order beyond[0].atLeast 94 95"]);
    expect(beyond({ atLeast: "95", points: "1" })).toStrictEqual(["rules.steps_out_of_order beyond[0].atLeast 95 95"]);
    expect(beyond({ above: "95", points: "1" })).toStrictEqual([]);
    expect(beyond({ above: "105", points: "1" }, { above: "110", points: "1" })).toStrictEqual([
      "rules.steps_out_of_order beyond[1].above 110 105",
    ]);
    expect(beyond({ above: "110", points: "1.5" }, { above: "105", points: "1" })).toStrictEqual([
      "rules.step_points_rise beyond[0].points 1.5 1",
    ]);
    expect(beyond({ above: "105", points: "2.5" })).toContain("rules.step_points_rise beyond[0].points 2.5 2");
    expect(beyond({ points: "1" })).toStrictEqual(["rules.one_limit beyond[0] 0"]);
    const falling: StepsRule = { ...upper, measure: "value", beyond: [{ below: "1", points: "0" }] };
    expect(points(falling, within, { value: "0.5" })).toBe("0");
    expect(againstRule(falling, within)).toStrictEqual([]);
    expect(againstRule({ ...falling, beyond: [{ below: "6", points: "0" }] }, within)).toStrictEqual([
      "rules.steps_out_of_order beyond[0].below 6 5",
    ]);
  });

  it("refuse a part above its whole, and things that are not whole, unless the rule says so", () => {
    expect(againstFacts(lower, within, { part: "3", whole: "3", excused: "1" })).toStrictEqual([
      "rules.part_exceeds_whole part 3 2",
    ]);
    expect(againstFacts(lower, within, { part: "2", whole: "3", excused: "1" })).toStrictEqual([]);
    expect(againstFacts({ ...lower, over: "full" }, within, { part: "3", whole: "3", excused: "1" })).toStrictEqual([]);
    expect(againstRule({ ...lower, measure: "value", of: "amounts" }, within)).toStrictEqual([
      "rules.only_of_a_ratio of of",
    ]);
    const high = table([{ above: "100", points: "2" }]);
    expect(againstRule(high, within)).toStrictEqual(["rules.cannot_earn_max (document) 0 2"]);
    expect(againstRule({ ...high, over: "full" }, within)).toStrictEqual([]);
  });
});
