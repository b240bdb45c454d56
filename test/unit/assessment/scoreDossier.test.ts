import { parseDossier, parseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { scoreDossier } from "../../../src/assessment/scoreDossier.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { dossierOf, entry, leaf, schemeOf, stated } from "../fixtures.js";

const scheme = parseScheme(schemeOf([leaf("1", "2"), leaf("2", "2", undefined, { scoredBy: "appraiser" })]));
const prepared = prepareScheme(scheme);

describe("scoreDossier(prepared, dossier)", () => {
  it("scores a dossier that has been read once for a scheme, and one that may change each time", () => {
    const dossier = parseDossier(scheme, dossierOf(scheme, stated({ "1": "1" })));
    expect(scoreDossier(prepared, dossier)).toBe(scoreDossier(prepared, dossier));
    const other = prepareScheme(parseScheme(schemeOf([leaf("1", "3")])));
    expect(scoreDossier(other, dossier).scheme).toStrictEqual(other.stamp);
    const loose = dossierOf(scheme, stated({ "1": "1" }));
    expect(scoreDossier(prepared, loose)).not.toBe(scoreDossier(prepared, loose));
  });

  it("takes a claim for the self score where something is stated or awaited, and never for the points", () => {
    const row = (...entries: Parameters<typeof dossierOf>[1]) =>
      scoreDossier(prepared, dossierOf(scheme, entries)).rows[0];
    const facts = { points: "1", reason: "Biên bản" };
    expect(row({ ...entry("1", facts), claimed: "2" })).toStrictEqual({
      leaf: "1",
      self: "2",
      appraised: "1",
      final: "1",
      facts,
    });
    const out = (absent: "pending" | "not-submitted" | "not-applicable", self: string) =>
      expect(row({ leaf: "1", facts: { absent }, claimed: "2" })).toStrictEqual({
        leaf: "1",
        self,
        appraised: absent,
        final: absent,
      });
    out("pending", "2");
    out("not-submitted", "not-submitted");
    out("not-applicable", "not-applicable");
    expect(row({ leaf: "1", claimed: "2" })).toStrictEqual({
      leaf: "1",
      self: "2",
      appraised: "pending",
      final: "pending",
    });
    expect(row()).toMatchObject({ self: "not-submitted", final: "not-submitted" });
  });
});
