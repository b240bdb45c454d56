import { describe, expect, it } from "vitest";
import { knownOf } from "../../../../src/rules/form/known.js";
import { NOTHING_OUTSIDE, sourceOf } from "../../../../src/rules/form/source.js";
import { inside } from "../../../../src/rules/inside.js";

const place = { min: "-1", max: "2", places: 2, within: [] };
const title = { vi: "Mục" };
const rules = [
  { kind: "levels", levels: [{ id: "a", title, points: "2" }] },
  { kind: "proportional", measure: "ratio" },
  { kind: "proportional", measure: "ratio", of: "amounts" },
  { kind: "proportional", measure: "value", target: "2" },
  { kind: "weighted", terms: [{ id: "a", title, weight: "1" }] },
  { kind: "counting", each: "1" },
  { kind: "checklist", items: [{ id: "a", title, points: "2" }] },
  { kind: "deducting", faults: [{ id: "a", title, points: { atLeast: "1", atMost: "2" } }] },
  { kind: "deadline", due: "2021-01-01", onTime: "2", later: "0", missed: "0" },
  { kind: "relative", best: "highest" },
  { kind: "relative", best: "highest", measure: "ratio", against: "worst" },
  { kind: "relative", best: "highest", against: { places: [{ atMost: 1, points: "2" }], otherwise: "0" } },
  { kind: "given", step: "0.4" },
  { kind: "survey" },
  { kind: "best", cases: [{ id: "a", title, rule: { kind: "counting", each: "1" } }] },
  { kind: "when", if: { on: "statement", title }, holds: { points: "2" }, otherwise: { points: "0" } },
  {
    kind: "when",
    if: { on: "leaf-points", leaf: "1", above: "0" },
    holds: { points: "2" },
    otherwise: { points: "0" },
  },
  { kind: "when", if: { on: "leaf-level", leaf: "1", is: ["a"] }, holds: { points: "2" }, otherwise: { points: "0" } },
];

describe("knownOf(form)", () => {
  it("says within which limits, and to how many places, each fact lies", () => {
    const known = rules.map((rule) => knownOf(inside.form(rule, place)).facts);
    const great = "999999999999999";
    const amount = { least: "0", most: `${great}.${great}`, places: 15 };
    const things = { least: "0", most: great, places: 0 };
    const count = { least: "0", most: "999999999999", places: 0 };
    const flag = { least: "0", most: "1", places: 0 };
    expect(known).toStrictEqual([
      [{ fact: ["level"], ids: ["a"] }],
      [["part"], ["whole"], ["excused"]].map((fact) => ({ fact, ...things })),
      [["part"], ["whole"], ["excused"]].map((fact) => ({ fact, ...amount })),
      [{ fact: ["value"], ...amount, least: `-${great}.${great}` }],
      [{ fact: ["counts", "a"], ...count }, ...[["whole"], ["excused"]].map((fact) => ({ fact, ...things }))],
      [{ fact: ["count"], ...count }],
      [{ fact: ["met", "a"], ...flag }],
      [
        { fact: ["faults", "a"], ...count },
        { fact: ["faults", "a", "points"], ...amount },
      ],
      [
        { fact: ["missed"], ...flag },
        { fact: ["late"], least: "-3700000", most: "3700000", places: 0 },
      ],
      [["value"], ["best"]].map((fact) => ({ fact, ...amount })),
      [
        ...[["part"], ["whole"], ["excused"]].map((fact) => ({ fact, ...things })),
        ...[
          ["best", "part"],
          ["best", "whole"],
          ["worst", "part"],
          ["worst", "whole"],
        ].map((fact) => ({ fact, ...amount })),
      ],
      [
        { fact: ["value"], ...amount },
        { fact: ["place"], ...count, least: "1" },
      ],
      [{ fact: ["points"], least: "-1", most: "1.8", places: 2 }],
      [{ fact: ["survey"], least: "0", most: "2" }],
      [
        { fact: ["a", "count"], ...count },
        { fact: ["cases", "a"], ...flag },
      ],
      [{ fact: ["stated"], ...flag }],
      [{ fact: ["leaf", "1", "points"], places: 8 }],
      [{ fact: ["leaf", "1", "level", "a"], ...flag }],
    ]);
  });
});

describe("sourceOf(form)", () => {
  const read = (rule: { kind: string }, name: readonly string[], facts: object) =>
    sourceOf(inside.form(rule, place)).number(name)({ facts, outside: NOTHING_OUTSIDE })?.toString() ?? null;

  it("finds each fact, and nothing for one that is awaited", () => {
    expect(read({ kind: "survey" }, ["survey"], {})).toBeNull();
    expect(read(rules[1] as never, ["excused"], { part: "1", whole: "2" })).toBe("0");
    expect(read(rules[9] as never, ["best"], { value: "1" })).toBeNull();
    expect(read(rules[10] as never, ["worst", "part"], { part: "1", whole: "2" })).toBeNull();
    expect(read(rules[14] as never, ["a", "count"], { cases: [] })).toBeNull();
    expect(read(rules[14] as never, ["cases", "a"], { cases: [] })).toBe("0");
    expect(read(rules[14] as never, ["cases", "a"], { cases: [{ id: "a", facts: { count: 1 } }] })).toBe("1");
    expect(read(rules[7] as never, ["faults", "a", "points"], { faults: [{ id: "a", count: 1, points: "1.5" }] })).toBe(
      "1.5",
    );
    expect(read(rules[7] as never, ["faults", "a", "points"], { faults: [] })).toBe("0");
    expect(read(rules[15] as never, ["stated"], { stated: false })).toBe("0");
    expect(
      sourceOf(inside.form(rules[0] as never, place)).id(["level"])({ facts: {}, outside: NOTHING_OUTSIDE }),
    ).toBeNull();
  });

  it("knows no fact that the form does not ask for", () => {
    expect(() => read(rules[5] as never, ["counts", "a"], { count: 1 })).toThrow("counts › a");
  });
});
