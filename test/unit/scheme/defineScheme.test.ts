import { defineScheme, parseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { leaf, schemeOf, thrown } from "../fixtures.js";

describe("defineScheme(scheme)", () => {
  it("is what parseScheme gives: plain, canonical, frozen, and nothing that is there for the compiler only", () => {
    const loose = schemeOf([leaf("1", "1.0")], {
      parts: [{ id: "appraisal", title: { vi: "Thẩm định" }, max: "1.00" }],
    });
    const defined = defineScheme(loose);
    expect(defined).toStrictEqual(parseScheme(loose));
    expect(defined.criteria[0]?.max).toBe("1");
    expect(Object.isFrozen(defined)).toBe(true);
    expect("written" in defined).toBe(false);
  });

  it("refuses what parseScheme refuses", () => {
    expect(thrown(() => defineScheme(schemeOf([leaf("1", "1"), leaf("1", "1")])))).toStrictEqual([
      "criteria.duplicate_code criteria[1].code",
    ]);
  });
});
