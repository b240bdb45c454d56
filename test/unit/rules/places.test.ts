import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { checkPlaces } from "../../../src/rules/places.js";

describe("checkPlaces(points, at, bounds)", () => {
  const bounds = { min: decimal(0), max: decimal(1), places: 4 };
  const at = (...path: readonly string[]) => ({ code: "1", path });

  it("refuses points that are finer than a leaf keeps", () => {
    expect(checkPlaces("0.1234", at(), bounds)).toStrictEqual([]);
    expect(checkPlaces("1", at(), bounds)).toStrictEqual([]);
    expect(checkPlaces("0.12345", at("points"), bounds)).toMatchObject([
      { code: "rules.points_too_fine", level: "error", path: ["points"], params: { places: "4" } },
    ]);
  });
});
