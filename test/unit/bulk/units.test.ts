import { describe, expect, it } from "vitest";
import { canRound, roundQuotientOf } from "../../../src/bulk/share.js";
import { LIMIT, unitsText } from "../../../src/bulk/units.js";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import { roundQuotient } from "../../../src/number/rounding.js";

describe("unitsText(units, places)", () => {
  it.each([
    [2500, 4, "0.25"],
    [-15, 1, "-1.5"],
    [0, 3, "0"],
    [30, 1, "3"],
    [-5, 3, "-0.005"],
    [LIMIT, 4, "900719925474.0991"],
  ])("%i units of 10^-%i are %s", (units, places, spelling) => {
    expect(unitsText(units, places)).toBe(spelling);
  });
});

describe("roundQuotientOf", () => {
  const modes = ["half-up", "half-even", "down"] as const;

  it.each(modes)("rounds as the reference does, %s, at every tie and next to it", (mode) => {
    for (const under of [1, 2, 3, 7, 8, 400, 99_991]) {
      for (let over = -60; over <= 60; over += 1) {
        for (const at of [over, over * under, over * under + 1, over * Math.floor(under / 2)]) {
          const exact = roundQuotient({ over: decimal(at), under: decimal(under) }, { places: 0, mode });
          expect(String(roundQuotientOf(at, under, mode))).toBe(decimalText(exact));
        }
      }
    }
  });

  it.each(modes)("is exact up to the largest figures that can be rounded, %s", (mode) => {
    for (const under of [1, 3, 2 ** 26 - 1, 2 ** 40 + 1, 2 ** 50 + 3]) {
      for (const less of [0, 1, 2, 3, under, under + 1]) {
        const most = Math.floor((LIMIT - 3 * under) / 2) - less;
        // One below a multiple, where a quotient that is rounded up too far would show.
        for (const over of [most, most - (most % under), most - (most % under) - 1]) {
          if (over < 0) continue;
          expect(canRound(over, under)).toBe(true);
          const exact = roundQuotient({ over: decimal(over), under: decimal(under) }, { places: 0, mode });
          expect(String(roundQuotientOf(over, under, mode))).toBe(decimalText(exact));
        }
      }
    }
  });
});
