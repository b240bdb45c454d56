import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { unitsOf } from "../../../src/number/unitsOf.js";

const SPELLINGS = [
  ...["0", "7", "-7", "12.5", "-0.25", "0.000001", "-12345.678901", "999999999999999", "-99999999999999"],
  ...[
    "9007199254740991",
    "9007199254740992",
    "99999999999.999",
    "0.000000000000001",
    "123456789012345.123456789012345",
  ],
];

describe("unitsOf(number, places)", () => {
  it("counts the units that a decimal comes to, and none where it is finer or they are too many", () => {
    expect(unitsOf("12.5", 1)).toBe(125);
    expect(unitsOf("-0.25", 3)).toBe(-250);
    expect(unitsOf("0", 6)).toBe(0);
    expect(unitsOf("12.5", 0)).toBeNaN();
    expect(unitsOf("9007199254740991", 0)).toBe(Number.MAX_SAFE_INTEGER);
    expect(unitsOf("9007199254740992", 0)).toBeNaN();
    expect(unitsOf("99999999999999", 6)).toBeNaN();
    expect(unitsOf("1", 15)).toBe(1e15);
    expect(unitsOf("0.000000000000001", 15)).toBe(1);
  });

  it("gives for a canonical decimal, and for a whole number, what the Decimal gives", () => {
    for (const spelling of SPELLINGS) {
      for (const places of [0, 1, 2, 6, 8, 9, 15]) {
        const units = decimal(spelling).unitsOf(places);
        expect(unitsOf(spelling, places), `${spelling} to ${places}`).toBe(units);
        expect(unitsOf(decimal(spelling), places)).toBe(units);
      }
    }
    for (const number of [0, -3, 12, 2 ** 53 - 1, 0.5]) {
      for (const places of [0, 1, 6]) expect(unitsOf(number, places)).toBe(decimal(number).unitsOf(places));
    }
  });
});
