import { describe, expect, it } from "vitest";
import { compareDecimalTexts, isCanonical, placesOf, readDecimalText } from "../../../src/number/decimalText.js";

const faultOf = (input: unknown): unknown => Reflect.get(readDecimalText(input), "fault");

describe("readSpelling(input)", () => {
  it("gives the canonical spelling of strings and of short numbers", () => {
    expect([
      readDecimalText("0.50"),
      readDecimalText("-0.0"),
      readDecimalText(0.25),
      readDecimalText(-0),
    ]).toStrictEqual([{ spelling: "0.5" }, { spelling: "0" }, { spelling: "0.25" }, { spelling: "0" }]);
  });

  it("refuses what is no decimal", () => {
    for (const input of [
      "",
      "1e3",
      "1,5",
      "+1",
      ".5",
      "5.",
      "01",
      " 1",
      null,
      undefined,
      true,
      {},
      5n,
      "x".repeat(200),
    ]) {
      expect(faultOf(input), String(input)).toBe("not-a-decimal");
    }
  });

  it("refuses more than 15 digits on either side of the point", () => {
    expect(readDecimalText("9".repeat(15))).toStrictEqual({ spelling: "9".repeat(15) });
    expect(faultOf("9".repeat(16))).toBe("too-many-digits");
    expect(faultOf(`0.${"1".repeat(16)}`)).toBe("too-many-digits");
    expect(faultOf("9".repeat(500))).toBe("too-many-digits");
    expect(readDecimalText(`0.${"1".repeat(15)}${"0".repeat(500)}`)).toStrictEqual({ fault: "too-many-digits" });
    expect(readDecimalText(`${"9".repeat(15)}.50`)).toStrictEqual({ spelling: `${"9".repeat(15)}.5` });
    expect(readDecimalText(`0.${"1".repeat(15)}0`)).toStrictEqual({ spelling: `0.${"1".repeat(15)}` });
    const most = `1.5${"0".repeat(117)}`;
    expect(readDecimalText(most)).toStrictEqual({ spelling: "1.5" });
    expect(readDecimalText(`${most}0`)).toStrictEqual({ fault: "too-many-digits" });
    expect(readDecimalText(`-0.${"0".repeat(20)}`)).toStrictEqual({ spelling: "0" });
    expect(readDecimalText(`-${"9".repeat(15)}.${"9".repeat(15)}`)).toStrictEqual({
      spelling: `-${"9".repeat(15)}.${"9".repeat(15)}`,
    });
  });

  it("refuses numbers whose spelling is long or has an exponent", () => {
    expect(readDecimalText(0.123456789012345)).toStrictEqual({ spelling: "0.123456789012345" });
    expect(readDecimalText(-12345678.9012345)).toStrictEqual({ spelling: "-12345678.9012345" });
    expect(readDecimalText(0.000123456789012345)).toStrictEqual({ fault: "too-many-digits" });
    expect(readDecimalText(999_999_999_999_999)).toStrictEqual({ spelling: "999999999999999" });
    expect(readDecimalText(-999_999_999_999_999)).toStrictEqual({ spelling: "-999999999999999" });
    for (const input of [1e15, -1e15, 1.234567890123456, -0.1234567890123456]) {
      expect(faultOf(input), String(input)).toBe("inexact-number");
    }
    for (const input of [0.1 + 0.2, 1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, 1234567890123456]) {
      expect(faultOf(input), String(input)).toBe("inexact-number");
    }
  });
});

describe("compareSpellings(a, b)", () => {
  it("orders canonical decimals of zero or more as numbers", () => {
    const rising = [
      "0",
      "0.001",
      "0.01",
      "0.1",
      "0.15",
      "0.2",
      "1",
      "1.000000000000001",
      "1.5",
      "2",
      "10",
      "10.5",
      "100",
    ];
    for (const [i, a] of rising.entries()) {
      for (const [j, b] of rising.entries())
        expect(Math.sign(compareDecimalTexts(a, b)), `${a} ${b}`).toBe(Math.sign(i - j));
    }
  });
});

describe("compareDecimalTexts(a, b) of spellings with a zero at the end", () => {
  it("takes 1.250 for 1.25, and no more", () => {
    for (const [a, b, order] of [
      ["1.250", "1.25", 0],
      ["0.120", "0.12", 0],
      ["1.250", "1.251", -1],
      ["1.250", "1.24", 1],
      ["10.250", "9.25", 1],
    ] as const) {
      expect(Math.sign(compareDecimalTexts(a, b))).toBe(order);
      expect(Math.sign(compareDecimalTexts(b, a)) + 0).toBe(0 - order);
    }
  });
});

describe("isCanonical(text)", () => {
  it("knows the one spelling of a number", () => {
    for (const text of ["0", "-1", "0.5", "-0.25", "999999999999999.000000000000001"])
      expect(isCanonical(text)).toBe(true);
    for (const text of ["-0", "0.50", "01", "1.", ".5", "+1", "1e3", "", "1000000000000000", "0.0000000000000001"]) {
      expect(isCanonical(text), text).toBe(false);
    }
  });
});

describe("placesOf(spelling)", () => {
  it("counts the digits after the point", () => {
    expect(["0", "-12", "0.5", "-3.25", "1.000000000000001"].map(placesOf)).toStrictEqual([0, 0, 1, 2, 15]);
  });
});
