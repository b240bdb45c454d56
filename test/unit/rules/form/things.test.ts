import { describe, expect, it } from "vitest";
import { readThings } from "../../../../src/rules/form/things.js";

const most = "999999999999999";

describe("readThings(input)", () => {
  it("reads a whole number written by digits alone", () => {
    expect(["0", "7", most].map(readThings)).toEqual([{ value: "0" }, { value: "7" }, { value: most }]);
    expect([0, 12].map(readThings)).toEqual([{ value: "0" }, { value: "12" }]);
  });

  it("takes no point, no comma, no zero in front, and nothing that is too long", () => {
    for (const found of [
      "1.000",
      "1,5",
      "1.0",
      "07",
      "",
      " 7",
      "7x",
      "x7",
      "1e3",
      `${most}0`,
      1.5,
      1e21,
      null,
      true,
      {},
    ]) {
      expect(readThings(found)).toMatchObject({ code: "number.not_a_count", params: { most } });
    }
  });

  it("says of a number below zero that it is negative", () => {
    expect(readThings("-1")).toEqual({ code: "number.negative", params: { found: "-1" } });
    expect(readThings(-12)).toEqual({ code: "number.negative", params: { found: "-12" } });
    for (const found of ["-0", "-1.5", "x-1", "-1x"])
      expect(readThings(found)).toMatchObject({ code: "number.not_a_count" });
  });
});
