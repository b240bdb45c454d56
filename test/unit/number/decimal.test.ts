import { describe, expect, it } from "vitest";
import { decimal, decimalText, greater, lesser, sum, ZERO } from "../../../src/number/decimal.js";

const spelled = (...terms: string[]): string => decimalText(sum(terms.map(decimal)));

describe("decimal(spelling)", () => {
  it("reads a spelling once, and holds only so many of them", () => {
    const first = decimal("0.123456789");
    expect(decimal("0.123456789")).toBe(first);
    for (let at = 0; at <= 10_000; at += 1) expect(decimalText(decimal(`${at}.5`))).toBe(`${at}.5`);
    expect(decimal("0.123456789")).not.toBe(first);
    expect(decimal("0.123456789")).toStrictEqual(first);
    expect(decimal("10000.5")).toBe(decimal("10000.5"));
  });
});

describe("decimal(text) of what is none", () => {
  it.each(["", "x", "1,5", "1.5.2", " 1", "1e", "e5", "--1", "."])("refuses %j", (text) => {
    expect(() => decimal(text)).toThrow(`No decimal: ${text}`);
  });

  it("reads exponents and points at the end, as JavaScript writes numbers", () => {
    expect(
      ["1e3", "1.5e-3", "-2.50E0".toLowerCase(), "1.", "12e+2"].map((each) => decimalText(decimal(each))),
    ).toStrictEqual(["1000", "0.0015", "-2.5", "1", "1200"]);
  });
});

describe("sum(terms)", () => {
  it("is exact where doubles are not", () => {
    expect(spelled("0.1", "0.2")).toBe("0.3");
    expect(spelled("999999999999999", "0.000000000000001")).toBe("999999999999999.000000000000001");
  });

  it("is zero for an empty list", () => expect(sum([])).toBe(ZERO));
});

describe("spell(value)", () => {
  it("writes no exponent, no trailing zeros, no negative zero", () => {
    expect(["1e21", "1e-15", "2.50", "-0", "-0.0"].map((each) => decimalText(decimal(each)))).toStrictEqual([
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
    expect([lesser(two, three), lesser(three, two), greater(two, three), greater(three, two)]).toStrictEqual([
      two,
      two,
      three,
      three,
    ]);
  });
});

describe("a decimal where a double is wanted", () => {
  it("refuses to be taken for one unseen", () => {
    expect(() => Number(decimal("0.5"))).toThrow("A decimal is no double");
    expect(decimal("0.5").toNumber()).toBe(0.5);
    expect(`${decimal("0.50")}`).toBe("0.5");
  });
});
