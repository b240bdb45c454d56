import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { percentOf } from "../../../src/number/percent.js";

const percent = (part: string | null, whole: string, places = 2): string | null =>
  percentOf(part === null ? null : decimal(part), decimal(whole), { places, mode: "half-up" });

describe("percentOf(part, whole, rounding)", () => {
  it("multiplies first and rounds once", () => {
    expect([percent("1", "3"), percent("2", "3"), percent("1", "8"), percent("1", "8", 0)]).toStrictEqual([
      "33.33",
      "66.67",
      "12.5",
      "13",
    ]);
    expect([percent("0", "3"), percent("3", "3"), percent("-1", "4"), percent("5", "4")]).toStrictEqual([
      "0",
      "100",
      "-25",
      "125",
    ]);
  });

  it("is none of nothing, and none where there is no part", () => {
    expect([percent("1", "0"), percent("0", "0"), percent(null, "3")]).toStrictEqual([null, null, null]);
  });
});
