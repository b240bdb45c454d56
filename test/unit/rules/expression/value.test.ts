import { describe, expect, it } from "vitest";
import { decimal } from "../../../../src/number/decimal.js";
import {
  byId,
  byLimits,
  constant,
  type Expression,
  fact,
  least,
  line,
  minus,
  most,
  named,
  product,
  quotient,
  type Sign,
  sum,
  sumOf,
} from "../../../../src/rules/expression/expression.js";
import { prepareValue } from "../../../../src/rules/expression/value.js";
import { alwaysNeeded } from "../../../../src/rules/expression/writtenSteps.js";
import { at, count, counted, type Facts, part, source, spelled, value, whole } from "./facts.js";

const figureOf = (one: Expression, facts: Facts): string | null => spelled(prepareValue(one, source)(facts));
const two = constant("2");

describe("prepareValue(expression, source)(facts)", () => {
  it("adds, takes away, multiplies and divides exactly", () => {
    expect(figureOf(sum(part, two, constant("-0.5")), { part: "3" })).toBe("4.5");
    expect(figureOf(sum(part, minus(two), minus(value)), { part: "3", value: "4" })).toBe("-3");
    expect(figureOf(product(two, part, constant("0.25")), { part: "3" })).toBe("1.5");
    expect(figureOf(quotient(product(constant("100"), part), counted), { part: "45", whole: "60", excused: "5" })).toBe(
      "900/11",
    );
  });
  it("divides a quotient by a quotient, and adds quotients of different wholes", () => {
    const third = quotient(constant("1"), part);
    expect(figureOf(quotient(third, quotient(two, whole)), { part: "3", whole: "7" })).toBe("7/6");
    expect(figureOf(sum(third, quotient(two, whole)), { part: "3", whole: "7" })).toBe("13/21");
    expect(figureOf(sum(third, minus(quotient(two, whole))), { part: "3", whole: "7" })).toBe("1/21");
    expect(figureOf(sum(third, third), { part: "3" })).toBe("2/3");
  });
  it("takes a sum of nothing, and one of terms that are nothing, as nothing", () => {
    expect(figureOf(sumOf([]), {})).toBe("0");
    expect(figureOf(sumOf([part, product(two, count)]), { part: "0", count: "0" })).toBe("0");
    expect(figureOf(product(constant("0.5"), count), { count: "1" })).toBe("0.5");
    expect(figureOf(product(two, constant("0.25")), {})).toBe("0.5");
    expect(figureOf(product(minus(part), constant("3")), { part: "2" })).toBe("-6");
    expect(figureOf({ node: "product", factors: [constant("-1")] }, {})).toBe("-1");
  });
  it("takes the least and the most, by fractions", () => {
    const third = quotient(constant("1"), part);
    expect(figureOf(least(third, constant("0.333"), constant("0.4")), { part: "3" })).toBe("0.333");
    expect(figureOf(most(third, constant("0.333"), constant("0.3")), { part: "3" })).toBe("1/3");
    expect(figureOf(least(part), { part: "7" })).toBe("7");
    expect(figureOf(most(part), { part: "7" })).toBe("7");
  });
  it("chooses by an id, and knows no id without a case", () => {
    const chosen = byId(
      ["level"],
      [
        { id: "a", gives: part },
        { id: "b", gives: two },
      ],
    );
    expect([figureOf(chosen, { level: "a", part: "9" }), figureOf(chosen, { level: "b" })]).toStrictEqual(["9", "2"]);
    expect(figureOf(chosen, {})).toBe(null);
    expect(() => figureOf(chosen, { level: "c" })).toThrow("An id that the expression has no case for: c");
  });
  it.each<[Sign, string]>([
    [">=", "no yes yes"],
    [">", "no no yes"],
    ["<=", "yes yes no"],
    ["<", "yes no no"],
  ])("keeps a limit %s below it, at it and above it: %s", (sign, kept) => {
    const choice = byLimits(part, [{ sign, at: two, gives: constant("1") }], constant("0"));
    const all = ["1", "2", "3"].map((stated) => (figureOf(choice, { part: stated }) === "1" ? "yes" : "no"));
    expect(all.join(" ")).toBe(kept);
  });
  it("takes the first limit that is kept, compared by cross-multiplication", () => {
    const share = quotient(product(constant("100"), part), whole);
    const limits = ["66.7", "66.6", "10"].map((at, gives) => {
      return { sign: ">=" as const, at: constant(at), gives: constant(String(gives)) };
    });
    expect(figureOf(byLimits(share, limits, two), { part: "2", whole: "3" })).toBe("1");
    expect(figureOf(byLimits(share, limits, constant("7")), { part: "0", whole: "3" })).toBe("7");
  });
  it("reads a figure once that it has compared, also in a choice inside the choice", () => {
    let reads = 0;
    const counting = {
      ...source,
      number: () => () => {
        reads += 1;
        return decimal("8");
      },
    };
    const inner = byLimits(value, [{ sign: ">", at: constant("7"), gives: product(two, value) }], value);
    const outer = byLimits(named({ vi: "Giá trị" }, value), [{ sign: ">=", at: constant("5"), gives: inner }], value);
    expect(spelled(prepareValue(outer, counting)({}))).toBe("16");
    expect(reads).toBe(1);
  });
  it("works each set of facts out anew", () => {
    const choice = prepareValue(byLimits(part, [{ sign: ">", at: two, gives: product(two, part) }], part), source);
    expect(["3", "1", "5"].map((stated) => spelled(choice({ part: stated })))).toStrictEqual(["6", "1", "10"]);
  });
  it("asks only what the facts decide to need; null while that is awaited", () => {
    const choice = byLimits(part, [{ sign: ">=", at: whole, gives: value }], count);
    expect(figureOf(choice, { part: "1", whole: "2", count: "5" })).toBe("5");
    expect(figureOf(choice, { part: "3", whole: "2", value: "6" })).toBe("6");
    expect(figureOf(choice, { part: "3", whole: "2" })).toBe(null);
    expect(figureOf(choice, { part: "3" })).toBe(null);
    expect(figureOf(choice, { whole: "3" })).toBe(null);
    const all: Expression[] = [sum(part, whole), product(part, whole), quotient(part, whole), least(part, whole)];
    for (const one of all)
      expect([figureOf(one, { part: "1" }), figureOf(one, { whole: "1" })]).toStrictEqual([null, null]);
    expect(figureOf(line(part, [{ x: "0", y: "1" }]), {})).toBe(null);
    expect(figureOf(product(constant("0"), part), {})).toBe(null);
  });
  it("stands on a line: level outside, straight between its points", () => {
    const slope = line(value, [
      { x: "-1", y: "2" },
      { x: "2", y: "8" },
      { x: "4", y: "7" },
    ]);
    const at = ["-3", "-1", "0.5", "2", "3", "4", "9"].map((x) => figureOf(slope, { value: x }));
    expect(at).toStrictEqual(["2", "2", "5", "8", "7.5", "7", "7"]);
    const third = line(quotient(constant("1"), part), [
      { x: "0", y: "1" },
      { x: "1", y: "4" },
    ]);
    expect(figureOf(third, { part: "3" })).toBe("2");
    expect(figureOf(line(value, [{ x: "3", y: "4" }]), { value: "9" })).toBe("4");
  });
});

describe("alwaysNeeded(expression)", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => fact([name])) as [Expression, Expression, Expression];
  it.each<[string, Expression, readonly string[]]>([
    ["a constant", constant("1"), []],
    ["a fact", a, ["a"]],
    ["a sum and a product", sum(a, product(b, c)), ["a", "b", "c"]],
    ["a quotient", quotient(a, b), ["a", "b"]],
    ["the least and the most", least(a, most(b, c)), ["a", "b", "c"]],
    ["a choice by id, and not its cases", byId(["level"], [{ id: "x", gives: a }]), ["level"]],
    [
      "a choice by limits: its figure and its first limit",
      byLimits(a, [at(">", b, "1"), at(">", c, "0")], value),
      ["a", "b"],
    ],
    [
      "a line",
      line(a, [
        { x: "0", y: "0" },
        { x: "1", y: "1" },
      ]),
      ["a"],
    ],
    ["a fact that stands twice", sum(a, a), ["a"]],
  ])("of %s", (_, one, names) => {
    expect([...alwaysNeeded(one).values()].map((name) => name.join("/"))).toStrictEqual(names);
  });
});
