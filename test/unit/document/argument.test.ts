import { describe, expect, it } from "vitest";
import { argument } from "../../../src/document/argument.js";
import { decimalText } from "../../../src/number/decimal.js";

describe("argument(input, path)", () => {
  it("reads a decimal", () => expect(decimalText(argument("1.50", []))).toBe("1.5"));

  it("throws an issue of its own for each fault, with the path", () => {
    expect(() => argument("x", ["total"])).toThrow("number.not_a_decimal at total");
    expect(() => argument(Number.NaN, ["weights", 0])).toThrow("number.inexact at weights[0]");
    expect(() => argument("9".repeat(70), [])).toThrow("number.too_many_digits at (document)");
  });
});
