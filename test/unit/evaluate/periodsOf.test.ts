import { describe, expect, it } from "vitest";
import { periodsOf, printedPeriods } from "../../../src/evaluate/periodsOf.js";

const ranked = (...periods: readonly string[]) => ({ rankings: periods.map((period) => ({ period })) as never });

describe("periodsOf(evaluation)", () => {
  it("is the period of the year, whatever its cases are of", () => {
    expect(periodsOf({ ...ranked("2020"), year: { period: "2021" } as never })).toStrictEqual(["2021"]);
  });

  it("is each period of the cases once, in the order of their texts", () => {
    expect(periodsOf(ranked("2022", "2021", "2022"))).toStrictEqual(["2021", "2022"]);
    expect([printedPeriods(ranked("2022", "2021")), printedPeriods(ranked())]).toStrictEqual(["2021, 2022", null]);
  });
});
