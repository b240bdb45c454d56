import { digest, parseScheme, type Sheet } from "par-index";
import { describe, expect, it } from "vitest";
import { collectRows } from "../../../src/composite/collectRows.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { leaf, refusals, schemeOf, UNIT } from "../fixtures.js";

const scheme = parseScheme(schemeOf([leaf("1", "1"), leaf("2", "1")]));
const stamp = { id: "mau", edition: "1", status: "illustrative", digest: digest(scheme) } as const;
const sheet = (codes: readonly string[], more: Partial<Sheet> = {}): Sheet => ({
  unit: UNIT,
  scheme: stamp,
  rows: codes.map((code) => ({ leaf: code, self: null, appraised: "0", final: "0" })),
  ...more,
});
const gathered = (...sheets: Sheet[]) => collectRows(prepareScheme(scheme), UNIT, sheets);

describe("gatherRows(open, unit, sheets)", () => {
  it("brings the rows together under the one period that is stated", () => {
    const result = gathered(sheet(["2"]), sheet(["1"], { period: "2021" }));
    expect(result.ok && [result.value.period, [...result.value.rows.keys()]]).toStrictEqual(["2021", ["2", "1"]]);
  });

  it("has no period where none is stated", () => {
    const result = gathered(sheet(["1", "2"]));
    expect(result.ok && result.value.period).toBe("");
  });

  it("wants every leaf just once, and no other", () => {
    expect(refusals(gathered(sheet(["1"])))).toStrictEqual(["composite.leaf_without_score (document)"]);
    expect(refusals(gathered(sheet(["1", "2"]), sheet(["2", "3"])))).toStrictEqual([
      "composite.leaf_scored_twice [1].rows[0].leaf",
      "document.unknown_leaf [1].rows[1].leaf",
    ]);
  });

  it("wants sheets of this unit, this scheme and one period", () => {
    const strange = { unit: { ...UNIT, id: "x" }, scheme: { ...stamp, digest: "0" } };
    expect(
      refusals(gathered(sheet(["1"], { period: "2021" }), sheet(["2"], { period: "2022" }), sheet([], strange))),
    ).toStrictEqual([
      "document.other_period [1].period",
      "composite.other_unit [2].unit.id",
      "document.other_scheme [2].scheme.digest",
    ]);
  });
});
