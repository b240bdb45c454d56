import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { addQuotients, compareQuotients, NOTHING, type Quotient, whole } from "../../../src/number/quotient.js";

const of = (over: string, under: string): Quotient => ({ over: decimal(over), under: decimal(under) });

describe("addQuotients(a, b)", () => {
  it("keeps a common divisor", () => {
    expect(addQuotients(of("1", "3"), of("1", "3"))).toStrictEqual(of("2", "3"));
  });

  it("brings different divisors together", () => {
    expect(compareQuotients(addQuotients(of("1", "3"), of("1", "6")), of("1", "2"))).toBe(0);
    expect(addQuotients(NOTHING, whole(decimal("2")))).toStrictEqual(whole(decimal("2")));
  });
});

describe("compareQuotients(a, b)", () => {
  it("cross-multiplies, so that thirds are equal to sixths", () => {
    expect(compareQuotients(of("1", "3"), of("2", "6"))).toBe(0);
    expect(compareQuotients(of("1", "3"), of("0.333333333333333", "1"))).toBeGreaterThan(0);
    expect(compareQuotients(of("1", "3"), of("0.333333333333334", "1"))).toBeLessThan(0);
  });
});
