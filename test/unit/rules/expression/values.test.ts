import { describe, expect, it } from "vitest";
import { type Decimal, decimal, decimalText } from "../../../../src/number/decimal.js";
import {
  byId,
  byLimits,
  constant,
  type Expression,
  fact,
  least,
  line,
  most,
  product,
  quotient,
  sum,
} from "../../../../src/rules/expression/expression.js";
import { valuesOf } from "../../../../src/rules/expression/values.js";
import { at, value } from "./facts.js";

const upTo = (count: number): readonly Decimal[] => Array.from({ length: count }, (_, each) => decimal(each));

/** The figures of an expression, where a fact has as many figures from 0 on as its name says; the fact `value` has any. */
function values(one: Expression): readonly string[] | null {
  const found = valuesOf(one, ([name = ""]) => (name === "value" ? null : upTo(Number(name))));
  return found?.map(decimalText) ?? null;
}

describe("valuesOf(expression, valuesOfFact)", () => {
  it("lists what each node can come to, each figure once", () => {
    const [two, three] = [fact(["2"]), fact(["3"])];
    expect(values(constant("0.5"))).toStrictEqual(["0.5"]);
    expect(values(three)).toStrictEqual(["0", "1", "2"]);
    expect(values(sum(two, three, constant("10")))).toStrictEqual(["10", "11", "12", "13"]);
    expect(values(product(constant("0.5"), three))).toStrictEqual(["0", "0.5", "1"]);
    expect(values(least(three, constant("9"), constant("1")))).toStrictEqual(["0", "1", "2", "9"]);
    expect(values(most(two, constant("1")))).toStrictEqual(["0", "1"]);
    const cases = [
      { id: "a", gives: constant("5") },
      { id: "b", gives: two },
    ];
    expect(values(byId(["level"], cases))).toStrictEqual(["5", "0", "1"]);
    expect(values(byLimits(value, [at(">", "1", "7"), at(">", "0", two)], constant("4")))).toStrictEqual([
      "7",
      "0",
      "1",
      "4",
    ]);
  });

  it("lists none where one of the parts may be anything, or something is divided", () => {
    const two = fact(["2"]);
    for (const one of [
      value,
      sum(two, value),
      sum(value, two),
      product(two, value),
      least(two, value),
      most(value, two),
      byId(["level"], [{ id: "a", gives: value }]),
      byLimits(two, [at(">", "1", value)], constant("0")),
      byLimits(two, [at(">", "1", "0")], value),
      quotient(two, constant("2")),
      line(two, [
        { x: "0", y: "0" },
        { x: "1", y: "1" },
      ]),
    ]) {
      expect(values(one), JSON.stringify(one)).toBeNull();
    }
  });

  it("lists no more than five thousand, out of no more than twenty thousand pairs", () => {
    expect(values(least(fact(["5000"]), constant("0")))?.length).toBe(5_000);
    expect(values(least(fact(["5001"]), constant("0")))).toBeNull();
    expect(values(sum(fact(["100"]), fact(["200"])))?.length).toBe(299);
    expect(values(sum(fact(["100"]), fact(["201"])))).toBeNull();
  });
});
