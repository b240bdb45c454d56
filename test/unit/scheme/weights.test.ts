import { weights } from "par-index";
import { describe, expect, it } from "vitest";
import { isAbsence } from "../../../src/scheme/absence.js";
import { group, leaf, schemeOf } from "../fixtures.js";

describe("weights(scheme)", () => {
  it("gives each criterion's share of its parent and of the scale, rounded as the index", () => {
    const scheme = schemeOf([group("1", "3", [leaf("1.1", "1"), leaf("1.2", "2")]), leaf("2", "6")]);
    expect(weights(scheme)).toStrictEqual([
      { code: "1", max: "3", ofParent: "33.33", ofScale: "33.33" },
      { code: "1.1", max: "1", ofParent: "33.33", ofScale: "11.11" },
      { code: "1.2", max: "2", ofParent: "66.67", ofScale: "22.22" },
      { code: "2", max: "6", ofParent: "66.67", ofScale: "66.67" },
    ]);
  });

  it("gives zero where there is nothing to share", () => {
    expect(weights(schemeOf([leaf("1", "0")]))).toStrictEqual([{ code: "1", max: "0", ofParent: "0", ofScale: "0" }]);
  });
});

describe("isAbsence(outcome)", () => {
  it("knows the three absences", () => {
    expect(["not-applicable", "not-submitted", "pending", "0", "toString"].map(isAbsence)).toStrictEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
