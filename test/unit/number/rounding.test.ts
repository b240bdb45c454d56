import type { RoundingMode } from "par-index";
import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import { fitsPlaces, roundDecimal, roundQuotient } from "../../../src/number/rounding.js";

const round = (over: string, under: string, places: number, mode: RoundingMode): string =>
  decimalText(roundQuotient({ over: decimal(over), under: decimal(under) }, { places, mode }));

describe("roundQuotient(quotient, rounding)", () => {
  it("sends a tie away from zero, to the even digit, or cuts it", () => {
    const ties = (over: string) => (["half-up", "half-even", "down"] as const).map((mode) => round(over, "1", 0, mode));
    expect(ties("2.5")).toStrictEqual(["3", "2", "2"]);
    expect(ties("-2.5")).toStrictEqual(["-3", "-2", "-2"]);
    expect(ties("3.5")).toStrictEqual(["4", "4", "3"]);
  });

  it("settles a tie at any place, above and below zero, in every mode", () => {
    const modes = ["half-up", "half-even", "down"] as const;
    const at = (over: string, under: string, places: number) => modes.map((mode) => round(over, under, places, mode));
    expect(at("1", "8", 2)).toStrictEqual(["0.13", "0.12", "0.12"]);
    expect(at("-1", "8", 2)).toStrictEqual(["-0.13", "-0.12", "-0.12"]);
    expect(at("3", "8", 2)).toStrictEqual(["0.38", "0.38", "0.37"]);
    expect(at("-3", "8", 2)).toStrictEqual(["-0.38", "-0.38", "-0.37"]);
    expect(at("0.5", "1", 0)).toStrictEqual(["1", "0", "0"]);
    expect(at("-0.5", "1", 0)).toStrictEqual(["-1", "0", "0"]);
    expect(at("-1.5", "1", 0)).toStrictEqual(["-2", "-2", "-1"]);
  });

  it("tells what is just short of a tie, or just past it, from the tie", () => {
    const modes = ["half-up", "half-even", "down"] as const;
    const at = (over: string) => modes.map((mode) => round(over, "1", 1, mode));
    expect(at("0.249999999999999")).toStrictEqual(["0.2", "0.2", "0.2"]);
    expect(at("0.250000000000001")).toStrictEqual(["0.3", "0.3", "0.2"]);
    expect(at("-0.249999999999999")).toStrictEqual(["-0.2", "-0.2", "-0.2"]);
    expect(at("-0.250000000000001")).toStrictEqual(["-0.3", "-0.3", "-0.2"]);
  });

  it("never divides first: 0.28124999999999999999999 is 0.2812", () => {
    expect(round("0.28124999999999999999999", "1", 4, "half-up")).toBe("0.2812");
  });

  it("takes the direction from both signs", () => {
    expect(round("-5", "8", 2, "half-up")).toBe("-0.63");
    expect(round("5", "-8", 2, "half-up")).toBe("-0.63");
    expect(round("-5", "-8", 2, "half-up")).toBe("0.63");
    expect(round("-1", "3", 0, "half-up")).toBe("0");
  });

  it("keeps zero", () => expect(round("0", "7", 2, "half-up")).toBe("0"));
});

describe("roundDecimal(value, rounding)", () => {
  it("leaves what fits and rounds what does not", () => {
    const fine = decimal("1.25");
    expect(roundDecimal(fine, { places: 2, mode: "down" })).toBe(fine);
    expect(decimalText(roundDecimal(fine, { places: 1, mode: "half-even" }))).toBe("1.2");
  });
});

describe("fitsPlaces(value, places)", () => {
  it("counts the digits that are there", () => {
    expect(fitsPlaces(decimal("0.25"), 2)).toBe(true);
    expect(fitsPlaces(decimal("0.251"), 2)).toBe(false);
    expect(fitsPlaces(decimal("0.2500"), 2)).toBe(true);
  });
});
