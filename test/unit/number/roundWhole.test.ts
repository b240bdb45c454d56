import { describe, expect, it } from "vitest";
import { canRoundWhole, MOST_EXACT, roundWhole } from "../../../src/number/roundWhole.js";

describe("roundWhole(over, under, mode)", () => {
  it("rounds to the nearer, and ties by the mode", () => {
    const all = [-5, -3, -1, 0, 1, 3, 5];
    expect(all.map((over) => roundWhole(over, 2, "half-up"))).toStrictEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect(all.map((over) => roundWhole(over, 2, "half-even"))).toStrictEqual([-2, -2, 0, 0, 0, 2, 2]);
    expect(all.map((over) => roundWhole(over, 2, "down"))).toStrictEqual([-2, -1, 0, 0, 0, 1, 2]);
    expect([4, 5, 6, 7].map((over) => roundWhole(over, 3, "half-even"))).toStrictEqual([1, 2, 2, 2]);
    expect([4, 5, 6, 7].map((over) => roundWhole(over, 3, "half-up"))).toStrictEqual([1, 2, 2, 2]);
  });
  it("knows no negative zero", () => {
    expect(Object.is(roundWhole(-0, 3, "down"), 0)).toBe(true);
    expect(Object.is(roundWhole(-1, 3, "half-up"), 0)).toBe(true);
  });
});

describe("canRoundWhole(over, under)", () => {
  it("holds as long as twice the one and thrice the other are exact", () => {
    const over = (MOST_EXACT - 3n) / 2n;
    expect([canRoundWhole(over, 1n), canRoundWhole(over + 1n, 1n), canRoundWhole(over, 2n)]).toStrictEqual([
      true,
      false,
      false,
    ]);
    expect([canRoundWhole(0n, MOST_EXACT / 3n), canRoundWhole(0n, MOST_EXACT / 3n + 1n)]).toStrictEqual([true, false]);
  });
});
