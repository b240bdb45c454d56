import type { Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import type { Rounding } from "../../../src/number/rounding.js";
import { nearestAttainable } from "../../../src/rules/attainable.js";
import { bounds, named } from "./ask.js";

const ROUNDING: Rounding = { places: 4, mode: "half-up" };

/** The nearest points that a rule can give to each of these; nothing where it can give them, or where nobody knows. */
function nearest(rule: Rule, within: ReturnType<typeof bounds>, points: readonly string[], rounding = ROUNDING) {
  return points.map((one) => {
    const found = nearestAttainable(rule, within, rounding, decimal(one));
    return found === null ? null : decimalText(found);
  });
}

const levels: Rule = { kind: "levels", levels: [named("a", "1"), named("b", "0.5"), named("c", "0")] };

describe("nearestAttainable(rule, bounds, rounding, points)", () => {
  it("is the nearest level, the first of two that are as near, and none for a level itself", () => {
    expect(nearest(levels, bounds("1"), ["0.7", "0.8", "0.75", "0.1", "0.5", "1", "0", "5", "-5"])).toStrictEqual([
      "0.5",
      "1",
      "1",
      "0",
      null,
      null,
      null,
      "1",
      "0",
    ]);
  });

  it("is the nearest step of points that are stated, from the least on", () => {
    const stepped: Rule = { kind: "given", step: "0.5" };
    expect(nearest(stepped, bounds("2", "-1"), ["0.7", "-0.9", "0.5", "-1", "2", "2.4"])).toStrictEqual([
      "0.5",
      "-1",
      null,
      null,
      null,
      "2",
    ]);
    expect(nearest({ kind: "given" }, bounds("2"), ["0.7"])).toStrictEqual([null]);
  });

  it("lists no more than two thousand steps", () => {
    const fine: Rule = { kind: "given", step: "0.001" };
    expect(nearest(fine, bounds("2"), ["0.0004"])).toStrictEqual(["0"]);
    expect(nearest(fine, bounds("2.001"), ["0.0004"])).toStrictEqual([null]);
  });

  it("counts things from none on, flags as no and yes, and holds all within the bounds", () => {
    expect(nearest({ kind: "counting", each: "0.3" }, bounds("1"), ["0.4", "0.95", "1", "0.9"])).toStrictEqual([
      "0.3",
      "0.9",
      null,
      null,
    ]);
    expect(nearest({ kind: "counting", each: "0.01" }, bounds("9"), ["1.985", "3"])).toStrictEqual(["1.98", "1.99"]);
    expect(
      nearest({ kind: "checklist", items: [named("a", "0.5"), named("b", "0.3")] }, bounds("0.8"), ["0.1", "0.6"]),
    ).toStrictEqual(["0", "0.5"]);
    expect(
      nearest({ kind: "deducting", faults: [named("a", "0.75")] }, bounds("1", "-1"), ["0.3", "-0.9", "-0.5"]),
    ).toStrictEqual(["0.25", "-1", null]);
  });

  it("rounds what a rule gives as the scheme does", () => {
    const thirds: Rule = {
      kind: "sum",
      dividedBy: "1",
      terms: [{ id: "a", title: { vi: "A" }, times: "0.3333", rule: levels }],
    };
    expect(
      nearest({ ...levels, levels: [named("a", "0.125")] }, bounds("1"), ["1"], { places: 2, mode: "half-up" }),
    ).toStrictEqual(["0.13"]);
    expect(nearest(thirds, bounds("1"), ["0.3"])).toStrictEqual([null]);
  });

  it("says nothing of what is measured, or where the figures are too many", () => {
    expect(nearest({ kind: "proportional", measure: "ratio" }, bounds("1"), ["0.3"])).toStrictEqual([null]);
    expect(nearest({ kind: "survey" }, bounds("1"), ["0.3"])).toStrictEqual([null]);
    const sorts = ["a", "b"].map((id) => named(id, "0.001"));
    expect(nearest({ kind: "counting", each: sorts }, bounds("9"), ["0.0004"])).toStrictEqual([null]);
    expect(
      nearest(
        {
          kind: "when",
          if: { on: "leaf-points", leaf: "1.1", above: "0.5" },
          holds: levels,
          otherwise: { points: "0.2" },
        },
        bounds("1"),
        ["0.3", "0.2"],
      ),
    ).toStrictEqual(["0.2", null]);
  });

  it("asks a rule that may still change each time, and a frozen one once", () => {
    const changing = { kind: "levels", levels: [named("a", "1")] } satisfies Rule;
    expect(nearest(changing, bounds("1"), ["0.7"])).toStrictEqual(["1"]);
    changing.levels.push(named("b", "0.7"));
    expect(nearest(changing, bounds("1"), ["0.7"])).toStrictEqual([null]);
    const frozen = Object.freeze({ kind: "levels", levels: [named("a", "1")] }) satisfies Rule;
    expect(nearest(frozen, bounds("1"), ["0.7"])).toStrictEqual(["1"]);
    frozen.levels.push(named("b", "0.7"));
    expect(nearest(frozen, bounds("1"), ["0.7"])).toStrictEqual(["1"]);
  });
});
