import { type Dossier, parseDossier, safeParseDossier, selfAssess } from "par-index";
import { describe, expect } from "vitest";
import { decimal } from "../../src/number/decimal.js";
import { type Year, years } from "./arbitraries/documents.js";
import { leavesOf } from "./arbitraries/scheme.js";
import { law } from "./law.js";

function dossierOf({ cases }: Year): Dossier {
  const [first] = cases;
  if (first === undefined) throw new Error("no case");
  return first.dossier;
}

describe("assessment", () => {
  law(
    "a dossier parses to itself: parseDossier(s, parseDossier(s, x)) = parseDossier(s, x)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const parsed = parseDossier(year.scheme, dossierOf(year));
      expect(parseDossier(year.scheme, parsed)).toBe(parsed);
      expect(parseDossier(year.scheme, JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      expect(parsed).toEqual(dossierOf(year));
    },
  );
  law(
    "every leaf is on the sheet once: leaves(selfAssess(s, d)) = leaves(s) without the survey's",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const expected = leavesOf(year.scheme.criteria)
        .filter(({ rule }) => rule.kind !== "survey")
        .map(({ code }) => code);
      expect(selfAssess(year.scheme, dossierOf(year)).rows.map(({ leaf }) => leaf)).toEqual(expected);
    },
  );
  law(
    "entries have no order: selfAssess(s, shuffle(d)) = selfAssess(s, d)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const dossier = dossierOf(year);
      const shuffled = { ...dossier, entries: [...dossier.entries].reverse() };
      expect(selfAssess(year.scheme, shuffled)).toEqual(selfAssess(year.scheme, dossier));
    },
  );
  law(
    "the three states begin alike: appraised = final = self where the unit scores itself",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      for (const { self, appraised, final } of selfAssess(year.scheme, dossierOf(year)).rows) {
        expect([appraised, final]).toEqual(self === null ? ["pending", "pending"] : [self, self]);
      }
    },
  );
  law(
    "a true claim is accepted and any other refused: claim = points(facts)",
    "Our reading: the self score is what the facts give",
    [years],
    (year) => {
      const { scheme } = year;
      const dossier = dossierOf(year);
      const earned = new Map(selfAssess(scheme, dossier).rows.map(({ leaf, self }) => [leaf, self]));
      const claimable = dossier.entries.filter(
        ({ facts, leaf }) => !("absent" in facts) && earned.get(leaf) !== "pending",
      );
      // The other entries stay: a leaf may rest on what they state.
      const claim = (add: number) => ({
        ...dossier,
        entries: dossier.entries.map((entry) => {
          if (!claimable.includes(entry)) return entry;
          const points = decimal(earned.get(entry.leaf) ?? "0").plus(add);
          return { ...entry, claimed: points.toString() };
        }),
      });
      expect(safeParseDossier(scheme, claim(0)).ok).toBe(true);
      const refused = safeParseDossier(scheme, claim(1));
      expect(refused.ok ? 0 : refused.issues.length).toBe(claimable.length);
    },
  );
  law(
    "what is not stated is not submitted: no entry ⇒ not-submitted",
    "Our reading: nothing is skipped in silence",
    [years],
    (year) => {
      for (const { self } of selfAssess(year.scheme, { ...dossierOf(year), entries: [] }).rows) {
        expect([null, "not-submitted"]).toContain(self);
      }
    },
  );
});
