import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import { leastReaching } from "../../../src/number/leastReaching.js";

/** The least figure that reaches a limit, and how often it had to ask. */
function least(not: string, yes: string, places: number, limit: string): string {
  return decimalText(leastReaching(decimal(not), decimal(yes), places, (value) => value.gte(decimal(limit))));
}

describe("leastReaching(not, yes, places, reaches)", () => {
  it("finds the limit itself where it has so many places", () => {
    expect(least("0", "100", 2, "90")).toBe("90");
    expect(least("0", "100", 2, "89.99")).toBe("89.99");
    expect(least("0", "100", 0, "1")).toBe("1");
    expect(least("0", "100", 0, "100")).toBe("100");
    expect(least("89.99", "90", 2, "90")).toBe("90");
  });

  it("finds the next figure above a limit of more places", () => {
    expect(least("0", "100", 1, "89.91")).toBe("90");
    expect(least("0", "100", 0, "0.001")).toBe("1");
    expect(least("0", "1", 4, "0.33333")).toBe("0.3334");
  });

  it("starts from figures of any places, on either side of zero", () => {
    expect(least("-10.55", "3.14159", 1, "-0.25")).toBe("-0.2");
    expect(least("-3.7", "-1.23", 0, "-2")).toBe("-2");
    expect(least("0.123", "0.987", 1, "0.95")).toBe("1");
  });

  it("asks no more often than halving takes", () => {
    let asked = 0;
    leastReaching(decimal("0"), decimal("1000000"), 0, (value) => {
      asked += 1;
      return value.gte(777_777);
    });
    expect(asked).toBeLessThanOrEqual(20);
  });
});
