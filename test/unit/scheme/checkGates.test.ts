import { safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { group, leaf, refusals, schemeOf } from "../fixtures.js";

const levels = {
  kind: "levels",
  levels: [
    { id: "co", title: { vi: "Có" }, points: "1" },
    { id: "khong", title: { vi: "Không" }, points: "0" },
  ],
} as const;
const base = schemeOf([group("1", "2", [leaf("1.1", "1", levels), leaf("1.2", "1")])]);

function against(when: object, outcome: unknown, more: object = {}): string[] {
  // biome-ignore lint/suspicious/noThenProperty: the word of the format
  const gates = [{ when, then: outcome }];
  return refusals(safeParseScheme({ ...base, bands: { ...base.bands, gates }, ...more }));
}

describe("checkGates(draft)", () => {
  const below = { percent: "50" };

  it("takes a criterion, a group, a part, a level, and every outcome", () => {
    expect(against({ node: "1.2", below }, { atMost: "A" })).toStrictEqual([]);
    expect(against({ node: "1", below: { points: "-1" } }, { atMost: "D" })).toStrictEqual([]);
    expect(against({ node: "appraisal", below }, { lower: 1 })).toStrictEqual([]);
    expect(against({ node: "1.1", level: "khong" }, "no-class")).toStrictEqual([]);
  });

  it("leaves open what a gate may mean while parts or criteria cannot be read", () => {
    for (const more of [{ parts: "70/30" }, { parts: undefined }, { criteria: [{ kind: "leaf" }] }]) {
      const found = against({ node: "2", below }, "no-class", more);
      expect(found).not.toStrictEqual([]);
      expect(found.filter((one) => one.includes("gate"))).toStrictEqual([]);
    }
  });

  it("refuses what is not there", () => {
    expect(against({ node: "2", below }, "no-class")).toStrictEqual([
      "scheme.gate_of_unknown_node bands.gates[0].when.node",
    ]);
    expect(against({ node: "2", level: "co" }, "no-class")).toStrictEqual([
      "scheme.gate_of_unknown_node bands.gates[0].when.node",
    ]);
    expect(against({ node: "1.1", level: "tot" }, "no-class")).toStrictEqual([
      "scheme.gate_of_unknown_level bands.gates[0].when.level",
    ]);
    expect(["1", "1.2", "appraisal"].flatMap((node) => against({ node, level: "co" }, "no-class"))).toStrictEqual([
      "scheme.gate_of_unknown_level bands.gates[0].when.level",
      "scheme.gate_of_unknown_level bands.gates[0].when.level",
      "scheme.gate_of_unknown_level bands.gates[0].when.level",
    ]);
    expect(against({ node: "1", below }, { atMost: "E" })).toStrictEqual([
      "scheme.gate_of_unknown_class bands.gates[0].then.atMost",
    ]);
  });

  it("says nothing of a criterion that could not be read", () => {
    const criteria = [group("1", "2", [leaf("1.1", "1", levels), { ...leaf("1.2", "1"), max: "x" }])];
    expect(against({ node: "1.2", below }, "no-class", { criteria })).toStrictEqual([
      "number.not_a_decimal criteria[0].children[1].max",
    ]);
  });

  it("reads a whole number of classes from 1 on", () => {
    const wrong = [0, 1.5, -1, 101, "1"].map((lower) => against({ node: "1", below }, { lower }));
    expect(wrong.map((one) => one.length > 0)).toStrictEqual([true, true, true, true, true]);
    expect(against({ node: "1", below }, { lower: 100 })).toStrictEqual([]);
    expect(against({ node: "1", below: { percent: "-1" } }, "no-class").length).toBeGreaterThan(0);
  });
});
