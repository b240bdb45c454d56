import { describe, expect, it } from "vitest";
import { amount, argument } from "../../../src/document/argument.js";
import { isScoringError } from "../../../src/issue/scoringError.js";
import { decimalText } from "../../../src/number/decimal.js";

describe("argument(input, path)", () => {
  it("reads a decimal", () => expect(decimalText(argument("1.50", []))).toBe("1.5"));

  it("names in it what was given, and how long a number may be", () => {
    const told = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (error) {
        return isScoringError(error) && error.issues.map(({ code, path, params }) => [code, path, params]);
      }
    };
    const limits = { whole: "15", places: "15" };
    expect(told(() => argument("x".repeat(61), ["total"]))).toStrictEqual([
      ["number.not_a_decimal", ["total"], { found: "x".repeat(60) }],
    ]);
    expect(told(() => argument(null as never, []))).toStrictEqual([["number.not_a_decimal", [], { found: "null" }]]);
    expect(told(() => argument(0.1 + 0.2, []))).toStrictEqual([
      ["number.inexact", [], { found: "0.30000000000000004" }],
    ]);
    expect(told(() => argument("9".repeat(16), []))).toStrictEqual([
      ["number.too_many_digits", [], { found: "9".repeat(16), ...limits }],
    ]);
    expect(told(() => amount("1.000", ["max"]))).toStrictEqual([
      ["number.one_or_thousand", ["max"], { found: "1.000", whole: "1000", decimal: "1" }],
    ]);
    expect(told(() => amount("1,5", ["max"]))).toStrictEqual([
      ["number.decimal_comma", ["max"], { found: "1,5", instead: "1.5" }],
    ]);
    expect(told(() => amount("x", ["max"]))).toStrictEqual([["number.not_a_decimal", ["max"], { found: "x" }]]);
    expect([amount("1.234", []), amount(1.5, []), amount("0.500", [])].map(decimalText)).toStrictEqual([
      "1.234",
      "1.5",
      "0.5",
    ]);
  });

  it("throws an issue of its own for each fault, with the path", () => {
    expect(() => argument("x", ["total"])).toThrow("number.not_a_decimal at total");
    expect(() => argument(Number.NaN, ["weights", 0])).toThrow("number.inexact at weights[0]");
    expect(() => argument("9".repeat(70), [])).toThrow("number.too_many_digits at (document)");
  });
});
