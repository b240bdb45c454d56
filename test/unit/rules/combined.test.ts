import type { Facts, Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { score } from "../../../src/rules/score.js";
import { againstFacts, againstRule, bounds, named, points, written } from "./ask.js";

const title = { vi: "Phần" };
const share: Rule = { kind: "proportional", measure: "ratio" };
const each = (figure: string): Rule => ({ kind: "counting", each: figure });
const five = bounds("5");

describe("sum", () => {
  const rule: Rule = {
    kind: "sum",
    terms: [
      { id: "a", title, max: "4", rule: share },
      { id: "b", title, max: "2", times: "0.5", rule: each("1") },
    ],
  };
  const facts = (part: string, count: number): Facts => ({
    terms: [
      { id: "b", facts: { count } },
      { id: "a", facts: { part, whole: "3" } },
    ],
  });

  it("adds its terms, each with what it may give and how often it counts", () => {
    expect(points(rule, five, facts("3", 9))).toBe("5");
    expect(points(rule, five, facts("1", 1))).toBe("1.8333");
    expect(points({ ...rule, dividedBy: "3" }, five, facts("1", 1))).toBe("0.6111");
  });

  it("wants the facts of each term once", () => {
    expect(againstFacts(rule, five, facts("1", 1))).toStrictEqual([]);
    expect(againstFacts(rule, five, { terms: [] })).toStrictEqual([
      "rules.term_missing terms a",
      "rules.term_missing terms b",
    ]);
    const twice = { terms: [...(facts("4", 1) as { terms: never[] }).terms, { id: "b", facts: { count: 1 } }] };
    expect(againstFacts(rule, five, twice)).toStrictEqual([
      "rules.repeated_id terms[2] b",
      "rules.part_exceeds_whole terms[1].facts.part 4 3",
    ]);
  });

  it("makes the maximum, by terms that keep to their own", () => {
    expect(againstRule(rule, five)).toStrictEqual([]);
    expect(againstRule(rule, bounds("6"))).toStrictEqual(["rules.cannot_earn_max (document) 5 6"]);
    expect(againstRule({ ...rule, dividedBy: "2" }, bounds("2.5"))).toStrictEqual([]);
    const terms = (inner: Rule, more: object = {}) => ({ ...rule, terms: [{ id: "a", title, rule: inner, ...more }] });
    const six: Rule = { kind: "levels", levels: [named("x", "6")] };
    expect(againstRule(terms(six), bounds("6"))).toStrictEqual([]);
    expect(againstRule(terms(six, { max: "5" }), bounds("6"))).toStrictEqual(["rules.exceeds_max terms[0].rule 6 5"]);
    expect(
      againstRule(terms({ kind: "levels", levels: [named("x", "-1"), named("y", "2")] }, { max: "2" }), bounds("2")),
    ).toStrictEqual(["rules.below_min terms[0].rule -1 0"]);
    expect(
      againstRule(
        terms({ kind: "levels", levels: [named("x", "-1"), named("y", "2")] }, { max: "2", min: "-1" }),
        bounds("2", "-1"),
      ),
    ).toStrictEqual([]);
    expect(
      againstRule(terms({ kind: "levels", levels: [named("x", "6"), named("x", "6")] }), bounds("6")),
    ).toStrictEqual(["document.duplicate_id terms[0].rule.levels[1].id x"]);
  });

  it("has each term once, and writes the points of its terms", () => {
    const twice: Rule = { ...rule, terms: [...rule.terms, ...rule.terms] };
    expect(againstRule(twice, bounds("10"))).toStrictEqual([
      "document.duplicate_id terms[2].id a",
      "document.duplicate_id terms[3].id b",
    ]);
    expect(written(rule)).toStrictEqual(["terms[1].rule.each 1"]);
  });
});

describe("best", () => {
  const rule: Rule = {
    kind: "best",
    cases: [
      { id: "a", title, rule: share },
      { id: "b", title, max: "3", rule: each("1") },
    ],
  };
  const a = (part: string) => ({ id: "a", facts: { part, whole: "5" } });
  const b = (count: number) => ({ id: "b", facts: { count } });

  it("takes the case that gives the most of those that are met", () => {
    expect(points(rule, five, { cases: [a("2"), b(9)] })).toBe("3");
    expect(points(rule, five, { cases: [b(3), a("4")] })).toBe("4");
    expect(points(rule, five, { cases: [b(2)] })).toBe("2");
    expect(points(rule, bounds("5", "-1"), { cases: [] })).toBe("-1");
  });

  it("knows its cases, and needs none of them", () => {
    expect(againstFacts(rule, five, { cases: [] })).toStrictEqual([]);
    expect(againstFacts(rule, five, { cases: [a("6"), b(1), b(2)] })).toStrictEqual([
      "rules.repeated_id cases[2] b",
      "rules.part_exceeds_whole cases[0].facts.part 6 5",
    ]);
  });

  it("reaches what its best case does", () => {
    expect(againstRule(rule, five)).toStrictEqual([]);
    expect(againstRule({ kind: "best", cases: [{ id: "b", title, max: "3", rule: each("1") }] }, five)).toStrictEqual([
      "rules.cannot_earn_max (document) 3 5",
    ]);
    expect(againstRule({ ...rule, cases: [...rule.cases, ...rule.cases] }, five)).toStrictEqual([
      "document.duplicate_id cases[2].id a",
      "document.duplicate_id cases[3].id b",
    ]);
    expect(written(rule)).toStrictEqual(["cases[1].rule.each 1"]);
  });
});

describe("clamp", () => {
  const inner: Rule = { kind: "levels", levels: [named("x", "9"), named("y", "-9"), named("z", "2")] };
  const at = (level: string) => ({ level });

  it("holds what the rule inside gives between its floor and its cap", () => {
    const both: Rule = { kind: "clamp", least: "-1", most: "5", rule: inner };
    expect(["x", "y", "z"].map((level) => points(both, bounds("5", "-1"), at(level)))).toStrictEqual(["5", "-1", "2"]);
    expect(points({ kind: "clamp", least: "0", rule: inner }, five, at("y"))).toBe("0");
    expect(points({ kind: "clamp", most: "5", rule: inner }, five, at("x"))).toBe("5");
    expect(againstFacts(both, five, at("w"))).toStrictEqual(["rules.unknown_level level w x, y, z"]);
  });

  it("has a floor or a cap, in their order", () => {
    expect(againstRule({ kind: "clamp", rule: inner }, bounds("9", "-9"))).toStrictEqual([
      "document.missing most most",
    ]);
    expect(againstRule({ kind: "clamp", least: "5", most: "4", rule: inner }, five)).toStrictEqual([
      "rules.range_turned_round least 5 4",
    ]);
    expect(againstRule({ kind: "clamp", least: "5", most: "5", rule: inner }, five)).toStrictEqual([]);
    expect(againstRule({ kind: "clamp", most: "5", rule: inner }, five)).toStrictEqual([
      "rules.below_min (document) -9 0",
    ]);
    expect(
      againstRule(
        { kind: "clamp", most: "5", least: "0", rule: { kind: "levels", levels: [named("x", "1"), named("x", "5")] } },
        five,
      ),
    ).toStrictEqual(["document.duplicate_id rule.levels[1].id x"]);
  });

  it("writes its floor, its cap and what the rule inside writes", () => {
    expect(written({ kind: "clamp", least: "0", most: "5", rule: each("1") })).toStrictEqual([
      "least 0",
      "most 5",
      "rule.each 1",
    ]);
    expect(written({ kind: "clamp", most: "5", rule: each("1") })).toStrictEqual(["most 5", "rule.each 1"]);
  });
});

describe("when", () => {
  const options = ["a", "b", "c"].map((id) => ({ id, title: { vi: id } }));
  const on = (condition: Extract<Rule, { kind: "when" }>["if"], more: object = {}): Rule => ({
    kind: "when",
    if: condition,
    holds: each("1"),
    otherwise: { points: "2" },
    ...more,
  });
  const level = on({ on: "level", title, levels: options, is: ["a", "b"] });
  const statement = on({ on: "statement", title });
  const documents = on({ on: "documents", documents: options });

  it("asks for one side, by a level, a statement or documents", () => {
    expect(points(level, five, { level: "b", holds: { count: 3 } })).toBe("3");
    expect(points(level, five, { level: "c" })).toBe("2");
    expect(points(statement, five, { stated: true, holds: { count: 3 } })).toBe("3");
    expect(points(statement, five, { stated: false })).toBe("2");
    expect(points(documents, five, { documents: ["c", "a", "b"], holds: { count: 3 } })).toBe("3");
    expect(points(documents, five, { documents: ["c", "a"] })).toBe("2");
  });

  it("refuses facts of the side that does not apply, and misses those of the other", () => {
    expect(againstFacts(level, five, { level: "a" })).toStrictEqual(["document.missing holds holds"]);
    expect(againstFacts(level, five, { level: "c", holds: { count: 1 } })).toStrictEqual([
      "rules.facts_not_asked holds holds",
    ]);
    expect(againstFacts(level, five, { level: "d" })).toContain("rules.unknown_level level d a, b, c");
    expect(againstFacts(documents, five, { documents: ["a", "x"] })).toStrictEqual([
      "rules.unknown_id documents[1] x a, b, c",
    ]);
    const turned = on({ on: "statement", title }, { holds: { points: "5" }, otherwise: share });
    expect(againstFacts(turned, five, { stated: false, otherwise: { part: "2", whole: "1" } })).toStrictEqual([
      "rules.part_exceeds_whole otherwise.part 2 1",
    ]);
    expect(againstFacts(turned, five, { stated: false })).toStrictEqual(["document.missing otherwise otherwise"]);
    expect(againstFacts(turned, five, { stated: true })).toStrictEqual([]);
  });

  it("is decided by another leaf, and awaits it", () => {
    const scored = (rule: Rule, facts: Facts, level: string | null, other: string | null) =>
      score(
        rule,
        facts,
        five,
        { places: 2, mode: "half-up" },
        {
          year: null,
          levelOf: (leaf) => (leaf === "1.1" ? level : null),
          pointsOf: (leaf) => (leaf === "1.1" && other !== null ? decimal(other) : null),
        },
      )?.toString() ?? null;
    const byLevel = on({ on: "leaf-level", leaf: "1.1", is: ["a", "b"] });
    const byPoints = on({ on: "leaf-points", leaf: "1.1", above: "0.5" });
    const both: Facts = { holds: { count: 4 } };
    expect(["a", "c", "", null].map((one) => scored(byLevel, both, one, null))).toStrictEqual(["4", "2", "2", null]);
    expect(["0.6", "0.5", null].map((one) => scored(byPoints, both, null, one))).toStrictEqual(["4", "2", null]);
    expect(scored(byLevel, {}, "a", null)).toBeNull();
    expect(scored(byLevel, {}, "c", null)).toBe("2");
    expect(againstFacts(byLevel, five, {})).toStrictEqual([]);
    expect(againstFacts(byLevel, five, both)).toStrictEqual([]);
  });

  it("reaches what its sides do, whichever holds", () => {
    expect(againstRule(level, five)).toStrictEqual([]);
    expect(againstRule(on({ on: "statement", title }, { otherwise: { points: "6" } }), five)).toStrictEqual([
      "rules.exceeds_max (document) 6 5",
    ]);
    expect(againstRule(on({ on: "statement", title }, { otherwise: { points: "-1" } }), five)).toStrictEqual([
      "rules.below_min (document) -1 0",
    ]);
    expect(againstRule(on({ on: "leaf-points", leaf: "1", atLeast: "1" }), five)).toStrictEqual([]);
  });

  it("holds no survey, however deep", () => {
    const survey = { kind: "survey" } as never;
    const term = { id: "a", title, rule: survey };
    const clamped = { kind: "clamp", most: "5", rule: survey } as const;
    expect(againstRule(clamped, five)).toStrictEqual(["rules.survey_inside rule"]);
    expect(againstRule({ kind: "sum", terms: [{ ...term, max: "5" }] }, five)).toStrictEqual([
      "rules.survey_inside terms[0].rule",
    ]);
    expect(againstRule({ kind: "best", cases: [term] }, five)).toStrictEqual(["rules.survey_inside cases[0].rule"]);
    const condition = { on: "statement", title } as const;
    expect(againstRule({ kind: "when", if: condition, holds: clamped, otherwise: survey }, five)).toStrictEqual([
      "rules.survey_inside holds.rule",
      "rules.survey_inside otherwise",
    ]);
    expect(againstRule(survey, five)).toStrictEqual([]);
  });

  it("has a condition that may fail, on levels and documents that are there", () => {
    const levels = (is: string[], all = options) => againstRule(on({ on: "level", title, levels: all, is }), five);
    expect(levels(["a", "b", "c"])).toStrictEqual(["rules.always_holds if.is"]);
    expect(levels(["x"])).toStrictEqual(["rules.unknown_id if.is[0] x a, b, c"]);
    expect(levels(["a"], [...options, ...options.slice(0, 1)])).toStrictEqual([
      "document.duplicate_id if.levels[3].id a",
    ]);
    expect(againstRule(on({ on: "documents", documents: [...options, ...options.slice(0, 1)] }), five)).toStrictEqual([
      "document.duplicate_id if.documents[3].id a",
    ]);
    expect(againstRule(on({ on: "leaf-points", leaf: "1" } as never), five)).toStrictEqual(["rules.one_limit if 0"]);
    const inner: Rule = { kind: "levels", levels: [named("x", "1"), named("x", "5")] };
    expect(againstRule(on({ on: "statement", title }, { holds: inner }), five)).toStrictEqual([
      "document.duplicate_id holds.levels[1].id x",
    ]);
  });

  it("writes the points of both sides", () => {
    expect(written(level)).toStrictEqual(["holds.each 1", "otherwise.points 2"]);
  });
});
