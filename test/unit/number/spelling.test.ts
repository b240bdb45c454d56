import { describe, expect, it } from "vitest";
import { readSpelling } from "../../../src/number/spelling.js";

const faultOf = (input: unknown): unknown => Reflect.get(readSpelling(input), "fault");

describe("readSpelling(input)", () => {
  it("gives the canonical spelling of strings and of short numbers", () => {
    expect([readSpelling("0.50"), readSpelling("-0.0"), readSpelling(0.25), readSpelling(-0)]).toEqual([
      { spelling: "0.5" },
      { spelling: "0" },
      { spelling: "0.25" },
      { spelling: "0" },
    ]);
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
    expect(readSpelling("9".repeat(15))).toEqual({ spelling: "9".repeat(15) });
    expect(faultOf("9".repeat(16))).toBe("too-many-digits");
    expect(faultOf(`0.${"1".repeat(16)}`)).toBe("too-many-digits");
    expect(faultOf("9".repeat(500))).toBe("too-many-digits");
  });

  it("refuses numbers whose spelling is long or has an exponent", () => {
    for (const input of [0.1 + 0.2, 1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, 1234567890123456]) {
      expect(faultOf(input), String(input)).toBe("inexact-number");
    }
  });
});
