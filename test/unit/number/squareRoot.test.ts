import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import { squareRoot } from "../../../src/number/squareRoot.js";

describe("squareRoot(value, places)", () => {
  it("rounds up to the smallest decimal whose square is not less", () => {
    const root = (value: string): string => decimalText(squareRoot(decimal(value), 4));
    expect(["0", "0.0025", "0.00250001", "2", "0.00000001"].map(root)).toStrictEqual([
      "0",
      "0.05",
      "0.0501",
      "1.4143",
      "0.0001",
    ]);
  });

  it("is exact past the precision of a double", () => {
    const root = 12_345_678_901_234_567n;
    const square = decimal((root * root).toString());
    expect(decimalText(squareRoot(square, 0))).toBe(root.toString());
    expect(decimalText(squareRoot(square.plus(1), 0))).toBe((root + 1n).toString());
    expect(decimalText(squareRoot(square.minus(1), 0))).toBe(root.toString());
  });
});
