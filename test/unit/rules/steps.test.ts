import type { Step, StepsRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstRule, bounds, points, written } from "./ask.js";

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
    expect(["90", "89.999999999999999", "80.000000000000001", "80", "79.999999999999999"].map(at)).toEqual([
      "2",
      "1",
      "1",
      "0.5",
      "0",
    ]);
  });

  it("counts the first upper limit that is kept", () => {
    const at = (part: string) => points(upper, within, { part, whole: "100" });
    expect(["4.999999999999999", "5", "5.000000000000001"].map(at)).toEqual(["2", "1", "-1"]);
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
    expect(wrong({ points: "2" }, { atLeast: "1", atMost: "2", points: "1" })).toEqual([
      "rules.one_limit steps[0] 0",
      "rules.one_limit steps[1] 2",
    ]);
    expect(wrong({ atLeast: "80", points: "2" }, { atMost: "5", points: "1" })).toEqual([
      "rules.steps_mixed steps[1].atMost",
    ]);
    expect(wrong({ atMost: "5", points: "2" }, { atLeast: "80", points: "1" })).toEqual([
      "rules.steps_mixed steps[1].atLeast",
    ]);
    expect(wrong({ atLeast: "80", points: "2" }, { atLeast: "90", points: "1" })).toEqual([
      "rules.steps_out_of_order steps[1].atLeast 90 80",
    ]);
    expect(wrong({ atMost: "10", points: "2" }, { below: "10", points: "1" })).toEqual([
      "rules.steps_out_of_order steps[1].below 10 10",
    ]);
    expect(wrong({ above: "80", points: "2" }, { above: "80", points: "1" })).toEqual([
      "rules.steps_out_of_order steps[1].above 80 80",
    ]);
    expect(againstRule(upper, within)).toEqual([]);
    expect(againstRule(lower, within)).toEqual([]);
  });

  it("never give more for less", () => {
    expect(againstRule(table([{ atLeast: "90", points: "2" }], "2.1"), within)).toEqual([
      "rules.step_points_rise otherwise 2.1 2",
    ]);
    expect(againstRule(table([{ atLeast: "90", points: "2" }], "2"), within)).toEqual([]);
  });

  it("begin where a ratio can be", () => {
    const first = (step: Step, measure: StepsRule["measure"] = "ratio") =>
      againstRule(table([step], "0", measure), within);
    expect(first({ below: "0", points: "2" })).toEqual(["rules.step_unreachable steps[0].below"]);
    expect(first({ atMost: "-0.1", points: "2" })).toEqual(["rules.step_unreachable steps[0].atMost"]);
    expect(first({ atMost: "0", points: "2" })).toEqual([]);
    expect(first({ below: "0.1", points: "2" })).toEqual([]);
    expect(first({ below: "0", points: "2" }, "value")).toEqual([]);
  });

  it("write points at each step and otherwise", () => {
    expect(written(upper)).toEqual(["steps[0].points 2", "steps[1].points 1", "otherwise -1"]);
  });
});
