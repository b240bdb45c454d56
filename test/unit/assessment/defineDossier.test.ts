import { defineDossier, parseDossier } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "1")]);

describe("defineDossier(scheme, dossier)", () => {
  it("is what parseDossier gives, with the reference to the scheme filled in", () => {
    const entries = stated({ "1": "0.5" });
    const defined = defineDossier(scheme, { unit: UNIT, period: "2021", entries });
    expect(defined).toStrictEqual(parseDossier(scheme, dossierOf(scheme, entries)));
  });

  it("refuses what parseDossier refuses", () => {
    const entries = stated({ "2": "0.5" });
    expect(thrown(() => defineDossier(scheme, { unit: UNIT, period: "2021", entries }))).toStrictEqual([
      "document.unknown_leaf entries[0].leaf",
    ]);
  });
});
