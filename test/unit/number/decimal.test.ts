import { describe, expect, it } from "vitest";
import { decimal, greater, lesser, spell, sum, ZERO } from "../../../src/number/decimal.js";

const spelled = (...terms: string[]): string => spell(sum(terms.map(decimal)));

describe("sum(terms)", () => {
  it("is exact where doubles are not", () => {
    expect(spelled("0.1", "0.2")).toBe("0.3");
    expect(spelled("999999999999999", "0.000000000000001")).toBe("999999999999999.000000000000001");
  });

  it("is zero for an empty list", () => expect(sum([])).toBe(ZERO));
});

describe("spell(value)", () => {
  it("writes no exponent, no trailing zeros, no negative zero", () => {
    expect(["1e21", "1e-15", "2.50", "-0", "-0.0"].map((each) => spell(decimal(each)))).toEqual([
      "1000000000000000000000",
      "0.000000000000001",
      "2.5",
      "0",
      "0",
    ]);
  });
});

describe("lesser(a, b) and greater(a, b)", () => {
  it("give the smaller and the larger, in either order", () => {
    const [two, three] = [decimal("2"), decimal("3")];
    expect([lesser(two, three), lesser(three, two), greater(two, three), greater(three, two)]).toEqual([
      two,
      two,
      three,
      three,
    ]);
  });
});
