import { type Rule, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, group, leaf, schemeOf, surveyLeaf } from "../fixtures.js";

const named = (id: string, points: string) => ({ id, title: { vi: id }, points });
const levels: Rule = { kind: "levels", levels: [named("a", "1"), named("b", "0")] };
const byPoints = (other: string): Rule => ({
  kind: "when",
  if: { on: "leaf-points", leaf: other, atLeast: "1" },
  holds: { points: "1" },
  otherwise: { points: "0" },
});
const halfBy = (other: string): Rule => ({ ...byPoints(other), holds: { points: "0.5" } }) as Rule;
const byLevel = (other: string, ...is: string[]): Rule => ({
  kind: "when",
  if: { on: "leaf-level", leaf: other, is },
  holds: { points: "1" },
  otherwise: { points: "0" },
});
const codes = (rules: Readonly<Record<string, Rule>>) => {
  const leaves = Object.entries(rules).map(([code, rule]) => leaf(code, "1", rule));
  const scheme = schemeOf([group("1", String(leaves.length), leaves), group("2", "1", [surveyLeaf("2.1", "1")])], {
    questionnaire: formFor("2.1"),
  });
  const parsed = safeParseScheme(scheme);
  return parsed.ok ? [] : parsed.issues.map(({ code, params }) => [code, ...Object.values(params)].join(" "));
};

describe("checkConditions(draft)", () => {
  it("lets a leaf rest on another, before it or after it", () => {
    expect(codes({ "1.1": levels, "1.2": byLevel("1.1", "a"), "1.3": byPoints("1.4"), "1.4": levels })).toStrictEqual(
      [],
    );
  });

  it("wants a leaf that exists, is no group, and is not the survey's", () => {
    for (const other of ["9", "1", "2.1"]) {
      expect(codes({ "1.1": byPoints(other) })).toStrictEqual([`rules.no_such_leaf 1.1 ${other}`]);
      expect(codes({ "1.1": byLevel(other, "a") })).toStrictEqual([`rules.no_such_leaf 1.1 ${other}`]);
      expect(codes({ "1.1": byPoints("1.2"), "1.2": byPoints(other) })).toStrictEqual([
        `rules.no_such_leaf 1.2 ${other}`,
      ]);
    }
  });

  it("wants levels that the leaf has", () => {
    const given: Rule = { kind: "given" };
    expect(codes({ "1.1": levels, "1.2": byLevel("1.1", "a", "c") })).toStrictEqual([
      "rules.leaf_has_no_levels 1.2 1.1",
    ]);
    expect(codes({ "1.1": given, "1.2": byLevel("1.1", "a") })).toStrictEqual(["rules.leaf_has_no_levels 1.2 1.1"]);
    expect(codes({ "1.1": given, "1.2": byPoints("1.1") })).toStrictEqual([]);
  });

  it("lets no leaf wait for itself", () => {
    expect(codes({ "1.1": byPoints("1.1") })).toStrictEqual(["rules.waits_for_itself 1.1 1.1"]);
    expect(codes({ "1.1": byPoints("1.2"), "1.2": byPoints("1.3"), "1.3": byPoints("1.1") })).toStrictEqual([
      "rules.waits_for_itself 1.1 1.2, 1.3, 1.1",
      "rules.waits_for_itself 1.2 1.3, 1.1, 1.2",
      "rules.waits_for_itself 1.3 1.1, 1.2, 1.3",
    ]);
    // The first leaf that it asks may lead nowhere, or to one that does not exist.
    const both = (...leaves: string[]): Rule => ({
      kind: "sum",
      terms: leaves.map((other) => ({ id: `t${other}`, title: { vi: other }, max: "0.5", rule: halfBy(other) })),
    });
    expect(codes({ "1.1": both("1.2", "1.3"), "1.2": levels, "1.3": byPoints("1.1") })).toStrictEqual([
      "rules.waits_for_itself 1.1 1.3, 1.1",
      "rules.waits_for_itself 1.3 1.1, 1.3",
    ]);
    expect(codes({ "1.1": both("1.2", "1.3"), "1.2": byPoints("9"), "1.3": levels })).toStrictEqual([
      "rules.no_such_leaf 1.2 9",
    ]);
    // One that only leads to a circle is in none.
    expect(codes({ "1.1": byPoints("1.2"), "1.2": byPoints("1.3"), "1.3": byPoints("1.2") })).toStrictEqual([
      "rules.waits_for_itself 1.2 1.3, 1.2",
      "rules.waits_for_itself 1.3 1.2, 1.3",
    ]);
  });
});
