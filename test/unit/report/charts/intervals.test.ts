import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalsOf } from "../../../../src/report/charts/intervals.js";

/** Published figures of two places. */
const figures = fc.array(fc.integer({ min: -500, max: 12_000 }), { minLength: 1, maxLength: 40 }).map((all) =>
  all.map((hundredths) => {
    const size = String(Math.abs(hundredths)).padStart(3, "0");
    return `${hundredths < 0 ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
  }),
);

describe("intervalsOf(figures, most)", () => {
  it("has each figure in one interval, also where a double stands just below it", () => {
    expect(intervalsOf(["14.29"], 16).map(({ from, to }) => [from, to])).toEqual([[14.29, 14.3]]);
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 16 }), (all, most) => {
        const intervals = intervalsOf(all, most);
        for (const figure of all) expect(intervals.filter(({ holds }) => holds(figure))).toHaveLength(1);
      }),
    );
  });

  it("begins where the one before ends, with the lower end in it, and is as wide as all others", () => {
    const intervals = intervalsOf(["62.5", "70", "89.99", "90"], 5);
    expect(intervals.map(({ from, to }) => [from, to])).toEqual([
      [60, 70],
      [70, 80],
      [80, 90],
      [90, 100],
    ]);
    expect(intervals.map(({ holds }) => ["62.5", "70", "89.99", "90"].filter(holds))).toEqual([
      ["62.5"],
      ["70"],
      ["89.99"],
      ["90"],
    ]);
  });
});
