import type { Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { prepareRule } from "../../../src/rules/prepared.js";
import { bounds } from "./ask.js";

const counting: Rule = { kind: "counting", each: "0.5" };

describe("prepareRule(rule, bounds)", () => {
  it("prepares a frozen rule once for the same bounds, and anew for others", () => {
    const frozen = Object.freeze({ ...counting });
    const [one, two] = [bounds("1"), bounds("2")];
    const prepared = prepareRule(frozen, one);
    expect(prepareRule(frozen, one)).toBe(prepared);
    expect(prepareRule(frozen, two)).not.toBe(prepared);
    expect(prepareRule(frozen, two)).toBe(prepareRule(frozen, two));
    expect(prepareRule(frozen, two).expression).not.toStrictEqual(prepared.expression);
  });

  it("prepares anew what may still change", () => {
    const within = bounds("1");
    expect(prepareRule(counting, within)).not.toBe(prepareRule(counting, within));
  });

  it("says whether its facts state a day, or a measure", () => {
    const asks = (rule: Rule) => {
      const { asksForDay, asksForMeasure } = prepareRule(rule, bounds("1"));
      return [asksForDay, asksForMeasure];
    };
    expect(asks({ kind: "deadline", due: "2021-01-01", onTime: "1", later: "0", missed: "0" })).toStrictEqual([
      true,
      false,
    ]);
    expect(asks({ kind: "proportional", measure: "ratio" })).toStrictEqual([false, true]);
    expect(asks({ kind: "proportional", measure: "value", target: "1" })).toStrictEqual([false, true]);
    expect(asks(counting)).toStrictEqual([false, false]);
  });
});
