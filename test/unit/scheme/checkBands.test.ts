import { type Scheme, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { band, leaf, refusals, schemeOf } from "../fixtures.js";

const base = schemeOf([leaf("1", "100")]);
const against = (bands: Partial<Scheme["bands"]>, more: Partial<Scheme> = {}): string[] =>
  refusals(safeParseScheme({ ...base, bands: { ...base.bands, ...bands }, ...more }));

describe("checkBands(draft)", () => {
  it("takes bands that run down, one, or none", () => {
    expect(against({ best: [band("A", "90"), band("B", "89.99"), band("C", "-5")] })).toStrictEqual([]);
    expect(against({ best: [] })).toStrictEqual([]);
  });

  it("refuses a band that is not below the one before it", () => {
    expect(against({ best: [band("A", "70"), band("B", "70"), band("C", "80")] })).toStrictEqual([
      "scheme.bands_not_descending bands.best[1].from",
      "scheme.bands_not_descending bands.best[2].from",
    ]);
  });

  it("wants every class once", () => {
    expect(against({ best: [band("A", "90"), band("A", "80"), band("D", "70")] })).toStrictEqual([
      "scheme.duplicate_class bands.best[1].class",
      "scheme.duplicate_class bands.otherwise.class",
    ]);
  });

  it("wants published figures to be read in what is published; exact ones in anything", () => {
    expect(against({ on: "percent" })).toStrictEqual(["scheme.bands_read_unpublished bands.on"]);
    expect(against({ on: "percent" }, { publishes: "percent" })).toStrictEqual([]);
    expect(against({ on: "percent", reads: "exact" })).toStrictEqual([]);
  });

  it("says nothing of what could not be read", () => {
    expect(refusals(safeParseScheme({ ...base, bands: 1 }))).toStrictEqual(["document.not_an_object bands"]);
    expect(against({ on: "percent" }, { publishes: 1 as never })).toStrictEqual(["document.not_allowed publishes"]);
  });
});
