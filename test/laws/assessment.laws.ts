import { type Dossier, parseDossier, safeParseDossier, selfAssess } from "par-index";
import { describe, expect } from "vitest";
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
      expect(parseDossier(year.scheme, JSON.parse(JSON.stringify(parsed)))).toStrictEqual(parsed);
      expect(parsed).toStrictEqual(dossierOf(year));
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
      expect(selfAssess(year.scheme, dossierOf(year)).rows.map(({ leaf }) => leaf)).toStrictEqual(expected);
    },
  );
  law(
    "entries have no order: selfAssess(s, shuffle(d)) = selfAssess(s, d)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const dossier = dossierOf(year);
      const shuffled = { ...dossier, entries: [...dossier.entries].reverse() };
      expect(selfAssess(year.scheme, shuffled)).toStrictEqual(selfAssess(year.scheme, dossier));
    },
  );
  law(
    "the three states begin alike: appraised = final = self where the unit scores itself and claims nothing",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const dossier = dossierOf(year);
      const claimed = new Set(dossier.entries.flatMap((entry) => (entry.claimed === undefined ? [] : [entry.leaf])));
      for (const { leaf, self, appraised, final } of selfAssess(year.scheme, dossier).rows) {
        expect(final).toBe(appraised);
        if (!claimed.has(leaf)) expect(appraised).toBe(self ?? "pending");
      }
    },
  );
  law(
    "a claim is the self score and never counts: self = claim, appraised = points(facts), and a notice where they differ",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const { scheme } = year;
      const dossier = dossierOf(year);
      const earned = new Map(selfAssess(scheme, dossier).rows.map(({ leaf, appraised }) => [leaf, appraised]));
      const claimable = dossier.entries.filter(
        ({ facts = { absent: "pending" }, leaf }) => !("absent" in facts) && earned.get(leaf) !== "pending",
      );
      // The other entries stay: a leaf may rest on what they state.
      const claiming = (of: (leaf: string) => string) => ({
        ...dossier,
        entries: dossier.entries.map((entry) =>
          claimable.includes(entry) ? { ...entry, claimed: of(entry.leaf) } : entry,
        ),
      });
      const maxOf = new Map(leavesOf(scheme.criteria).map(({ code, max }) => [code, max]));
      const honest = safeParseDossier(
        scheme,
        claiming((leaf) => earned.get(leaf) ?? "0"),
      );
      const differing = (parsed: typeof honest): (string | undefined)[] =>
        (parsed.ok ? parsed.notices : parsed.issues).flatMap(({ code, at }) =>
          code === "assessment.claim_differs" ? [at?.leaf] : [],
        );
      expect(honest.ok && differing(honest)).toStrictEqual([]);
      const claimed = claiming((leaf) => maxOf.get(leaf) ?? "0");
      const differs = claimable.filter(({ leaf }) => earned.get(leaf) !== maxOf.get(leaf));
      const parsed = safeParseDossier(scheme, claimed);
      expect(parsed.ok && differing(parsed)).toStrictEqual(differs.map(({ leaf }) => leaf));
      const rows = new Map(selfAssess(scheme, claimed).rows.map((row) => [row.leaf, row]));
      for (const { leaf } of claimable) {
        expect(rows.get(leaf)).toMatchObject({
          self: maxOf.get(leaf),
          appraised: earned.get(leaf),
          final: earned.get(leaf),
        });
      }
    },
  );
  law(
    "what is not stated is not submitted: no entry ⇒ not-submitted",
    "Our reading: nothing is skipped without being named",
    [years],
    (year) => {
      for (const { self } of selfAssess(year.scheme, { ...dossierOf(year), entries: [] }).rows) {
        expect([null, "not-submitted"]).toContain(self);
      }
    },
  );
});
