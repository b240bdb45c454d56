import type { NotApplicablePolicy, RoundingMode } from "par-index";
import { describe, expect, it } from "vitest";
import type { PartTotal } from "../../../src/composite/rollUp.js";
import { scoringTree } from "../../../src/composite/scoringTree.js";
import { sumParts } from "../../../src/composite/sumParts.js";
import { type Decimal, decimal, decimalText } from "../../../src/number/decimal.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { leaf, schemeOf } from "../fixtures.js";

const parts = [
  leaf("1", "50", undefined, { part: "a" }),
  leaf("2", "30", undefined, { part: "b" }),
  leaf("3", "20", undefined, { part: "c" }),
];
/** A part of which so much applies; what it is scaled up to is its maximum under `rescale-part`. */
const total = (base: string, applicable: string, unscaled = "0") => ({ base, unscaled, applicable });

function summed(
  policy: NotApplicablePolicy,
  totals: Readonly<Record<string, ReturnType<typeof total>>>,
  mode: RoundingMode = "half-up",
): string[] {
  const scheme = schemeOf(parts, {
    absence: { notApplicable: policy },
    rounding: { leaf: { places: 2, mode }, index: { places: 2, mode } },
  });
  const prepared = scoringTree(prepareScheme(scheme));
  const all = prepared.parts.map(({ id, max }): PartTotal<Decimal> => {
    const { base, unscaled, applicable } = totals[id] ?? total("0", "0");
    const full = policy === "rescale-part" ? max : decimal(applicable);
    return { base: decimal(base), unscaled: decimal(unscaled), applicable: decimal(applicable), full };
  });
  return sumParts(prepared, all).map(
    ({ points, max }, at) => `${prepared.parts[at]?.id}: ${decimalText(points)} of ${decimalText(max)}`,
  );
}

describe("sumParts(prepared, totals)", () => {
  const full = { a: total("40", "50"), b: total("30", "30"), c: total("10", "20", "2") };

  it("takes parts as they are while everything applies", () => {
    const expected = ["a: 40 of 50", "b: 30 of 30", "c: 12 of 20"];
    expect(summed("lower-maximum", full)).toStrictEqual(expected);
    expect(summed("rescale-part", full)).toStrictEqual(expected);
  });

  it("scales a part up to its own maximum, rounded once, and never its bonus", () => {
    const half = { ...full, a: total("10", "30", "1") };
    expect(summed("rescale-part", half)[0]).toBe("a: 17.67 of 50");
    expect(summed("lower-maximum", half)[0]).toBe("a: 11 of 30");
  });

  it("rounds nothing where nothing is scaled", () => {
    expect(summed("rescale-part", { ...full, a: total("10.125", "50") })[0]).toBe("a: 10.125 of 50");
    expect(summed("rescale-part", { ...full, a: total("10.125", "49.99") })[0]).toBe("a: 10.13 of 50");
  });

  it("hands the maximum of a part that does not apply to the others", () => {
    const without = { a: total("40", "50"), b: total("0", "0", "1"), c: total("10", "20") };
    expect(summed("rescale-part", without)).toStrictEqual(["a: 57.14 of 71.43", "b: 1 of 0", "c: 14.29 of 28.57"]);
    expect(summed("rescale-part", without, "half-even")[2]).toBe("c: 14.28 of 28.57");
  });

  it("has nobody to hand it to where nothing applies", () => {
    expect(summed("rescale-part", {})).toStrictEqual(["a: 0 of 0", "b: 0 of 0", "c: 0 of 0"]);
    expect(summed("lower-maximum", {})).toStrictEqual(["a: 0 of 0", "b: 0 of 0", "c: 0 of 0"]);
  });
});
