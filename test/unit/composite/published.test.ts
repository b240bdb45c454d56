import type { Scheme } from "par-index";
import { describe, expect, it } from "vitest";
import { wholeNumbers } from "../../../src/bulk/wholeNumbers.js";
import { publishedOf } from "../../../src/composite/published.js";
import { decimals } from "../../../src/number/arithmetic.js";
import { decimal } from "../../../src/number/decimal.js";
import { schemeOf } from "../fixtures.js";

function published(publishes: Scheme["publishes"], points: string, max: string, places = 2): string | null {
  const { rounding } = schemeOf([]);
  const scheme = { publishes, rounding: { ...rounding, index: { places, mode: "half-up" as const } } };
  const found = publishedOf(decimals, scheme, decimal(points), decimal(max));
  const units = wholeNumbers(4);
  expect(publishedOf(units, scheme, units.read(points), units.read(max))).toBe(found);
  return found;
}

describe("publishedOf(arithmetic, scheme, points, max)", () => {
  it("gives points, percent or a share, each rounded once", () => {
    expect(published("points", "2.005", "3")).toBe("2.01");
    expect(published("percent", "2", "3")).toBe("66.67");
    expect(published("share", "2", "3")).toBe("0.67");
    expect(published("share", "2", "3", 4)).toBe("0.6667");
    expect(published("points", "2.005", "3", 6)).toBe("2.005");
  });

  it("needs no rounding for nothing and for everything", () => {
    expect(["0", "3"].map((points) => published("percent", points, "3"))).toStrictEqual(["0", "100"]);
    expect(["0", "3"].map((points) => published("share", points, "3"))).toStrictEqual(["0", "1"]);
  });

  it("rounds what is below zero by magnitude", () => {
    expect(published("points", "-2.005", "3")).toBe("-2.01");
    expect(published("share", "-1", "3")).toBe("-0.33");
  });

  it("publishes nothing where there is no maximum", () => {
    expect((["points", "percent", "share"] as const).map((one) => published(one, "1", "0"))).toStrictEqual([
      null,
      null,
      null,
    ]);
  });
});
