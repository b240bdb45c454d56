import { allocate } from "par-index";
import { describe, expect, it } from "vitest";

describe("allocate(total, weights, places)", () => {
  it("gives the units that are left to the largest remainders, the earlier first", () => {
    expect(allocate("70", ["1", "1", "1"], 2)).toStrictEqual(["23.34", "23.33", "23.33"]);
    expect(allocate("1", ["1", "2"], 1)).toStrictEqual(["0.3", "0.7"]);
    expect(allocate("100", ["50", "0", "20"], 2)).toStrictEqual(["71.43", "0", "28.57"]);
  });

  it("shares nothing out as nothing", () => expect(allocate("0", ["1", "1"], 0)).toStrictEqual(["0", "0"]));

  it("refuses what cannot be shared out", () => {
    const impossible: readonly [string, string[], number][] = [
      ["1", [], 2],
      ["1", ["0"], 2],
      ["1", ["2", "-1"], 2],
      ["-1", ["1"], 2],
      ["0.001", ["1"], 2],
      ["1", ["1"], 9],
      ["1", ["1"], -1],
      ["1", ["1"], 0.5],
      ["1", ["1"], Number.NaN],
    ];
    for (const [total, weights, places] of impossible) {
      expect(() => allocate(total, weights, places), `${total} ${weights} ${places}`).toThrow(
        "criteria.cannot_allocate",
      );
    }
  });

  it("says which argument is no decimal", () => {
    expect(() => allocate("x", ["1"], 2)).toThrow("number.not_a_decimal at total");
    expect(() => allocate("1", ["1", "y"], 2)).toThrow("number.not_a_decimal at weights[1]");
    expect(() => allocate("84,5", ["1"], 2)).toThrow("number.decimal_comma at total");
  });

  it("asks whether a thousand or one is shared out", () => {
    expect(() => allocate("1.000", ["1", "2"], 0)).toThrow("number.one_or_thousand at total");
    expect(() => allocate("1", ["1.500", "2"], 0)).toThrow("number.one_or_thousand at weights[0]");
    expect(allocate("100.125", ["1"], 3)).toEqual(["100.125"]);
  });
});
