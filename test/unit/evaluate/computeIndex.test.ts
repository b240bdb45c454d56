import { computeIndex, selfAssess } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "60"), leaf("2", "40")]);
const sheet = (points: Readonly<Record<string, string>>) => selfAssess(scheme, dossierOf(scheme, stated(points)));

describe("computeIndex(scheme, unit, sheets)", () => {
  it("sums, publishes and classifies: 55 + 35 = 90 is A, and 89.99 is B", () => {
    expect(computeIndex(scheme, UNIT, [sheet({ "1": "55", "2": "35" })])).toMatchObject({
      points: "90",
      published: "90",
      class: "A",
      complete: true,
    });
    expect(computeIndex(scheme, UNIT, [sheet({ "1": "55", "2": "34.99" })])).toMatchObject({
      published: "89.99",
      class: "B",
    });
  });

  it("carries the unit, the period, the scheme's stamp and the engine", () => {
    const index = computeIndex(scheme, UNIT, [sheet({})]);
    expect(index).toMatchObject({
      unit: UNIT,
      period: "2021",
      scheme: { id: "mau", edition: "1", status: "illustrative" },
    });
    expect(index.engine).toMatch(/^par-index \d/);
  });

  it("throws what the sheets disagree about", () => {
    expect(thrown(() => computeIndex(scheme, { ...UNIT, id: "x" }, [sheet({})]))).toEqual([
      "composite.other_unit [0].unit.id",
    ]);
  });
});
