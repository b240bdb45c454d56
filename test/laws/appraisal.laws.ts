import {
  appraise,
  type Case,
  type Ledger,
  parseLedger,
  parseScheme,
  type Scheme,
  sealLedger,
  selfAssess,
  verifyLedger,
} from "par-index";
import { describe, expect } from "vitest";
import { frozen, type Year, years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

interface Appraisal {
  readonly scheme: Scheme;
  readonly one: Case;
  readonly ledger: Ledger;
}

function appraisalOf({ scheme, cases }: Year): Appraisal {
  const one = cases.find(({ ledger }) => (ledger ?? []).length > 0) ?? cases[0];
  if (one === undefined) throw new Error("no case");
  return { scheme, one, ledger: one.ledger ?? [] };
}

const cut = drawn((draw) => draw.int(0, 99));

describe("appraisal", () => {
  law(
    "a ledger parses to itself: parseLedger(s, parseLedger(s, x)) = parseLedger(s, x)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const { scheme, ledger } = appraisalOf(year);
      expect(parseLedger(scheme, JSON.parse(JSON.stringify(ledger)))).toStrictEqual(ledger);
    },
  );
  law(
    "a ledger replays: appraise(appraise(s, a), b) = appraise(s, a ++ b)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years, cut],
    (year, at) => {
      const { scheme, one, ledger } = appraisalOf(year);
      const sheet = frozen(selfAssess(scheme, one.dossier));
      const split = ledger.length === 0 ? 0 : at % ledger.length;
      const inTwo = appraise(scheme, appraise(scheme, sheet, ledger.slice(0, split)), ledger.slice(split));
      expect(inTwo).toStrictEqual(appraise(scheme, sheet, ledger));
    },
  );
  law(
    "entries on different leaves have no order: appraise(s, sort by leaf(l)) = appraise(s, l)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    (year) => {
      const { scheme, one, ledger } = appraisalOf(year);
      const sheet = selfAssess(scheme, one.dossier);
      const leaves = [...new Set(ledger.map(({ leaf }) => leaf))].reverse();
      const sorted = leaves.flatMap((leaf) => ledger.filter((entry) => entry.leaf === leaf));
      // What a leaf has come to may rest on another: each entry starts from what stands when its turn comes.
      const inOrder = sorted.reduce((standing, entry) => {
        const from = standing.rows.find(({ leaf }) => leaf === entry.leaf)?.final ?? entry.from;
        return appraise(scheme, standing, [{ ...entry, from }]);
      }, sheet);
      expect(inOrder).toStrictEqual(appraise(scheme, sheet, ledger));
    },
  );
  law("the self score is kept: self(appraise(s, l)) = self(s)", "880/QĐ-UBND, Phần II, mục II.3.a", [years], (year) => {
    const { scheme, one, ledger } = appraisalOf(year);
    const sheet = selfAssess(scheme, one.dossier);
    expect(appraise(scheme, sheet, ledger).rows.map(({ self }) => self)).toStrictEqual(
      sheet.rows.map(({ self }) => self),
    );
  });
  law("an empty ledger changes nothing: appraise(s, []) = s", "880/QĐ-UBND, Phần II, mục II.3.a", [years], (year) => {
    const { scheme, one } = appraisalOf(year);
    const sheet = selfAssess(scheme, one.dossier);
    expect(appraise(scheme, sheet, [])).toStrictEqual(sheet);
  });
  law(
    "what is stale is refused: from ≠ current ⇒ appraisal.stale",
    "Our reading: nobody adjusts what they have not seen",
    [years],
    (year) => {
      const { scheme, one, ledger } = appraisalOf(year);
      const [first] = ledger;
      if (first === undefined) return;
      const stale = { ...first, from: first.from === "pending" ? "not-submitted" : "pending" } as const;
      expect(() => appraise(scheme, selfAssess(scheme, one.dossier), [stale])).toThrow("appraisal.stale");
    },
  );
  law(
    "a seal proves every character: verifyLedger(change one character of sealLedger(x)) is refused",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years, cut, cut],
    (year, at, where) => {
      const { scheme, one, ledger } = appraisalOf(year);
      const sealed = sealLedger(scheme, ledger, one.dossier);
      const last = sealed.at(-1)?.seal;
      expect(verifyLedger(scheme, sealed, one.dossier, last).ok).toBe(true);
      if (sealed.length === 0) return;
      const text = JSON.stringify(sealed);
      const start = Math.floor((text.length * at) / 100) + where;
      for (let place = start; place < Math.min(start + 40, text.length); place += 1) {
        const old = text.charAt(place);
        const spoilt = text.slice(0, place) + (old === "1" ? "2" : "1") + text.slice(place + 1);
        let forged: unknown;
        try {
          forged = JSON.parse(spoilt);
        } catch {
          continue;
        }
        // A number of documents mean the same in another spelling; those that do not are all refused.
        if (JSON.stringify(forged) === text) continue;
        const verified = verifyLedger(scheme, forged, one.dossier, last);
        expect(verified.ok && JSON.stringify(verified.value) !== text ? spoilt : "").toBe("");
      }
    },
  );
  law(
    "a ledger with seals cannot be cut: verifyLedger(x without its end, last seal) is refused",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    (year) => {
      const { scheme, one, ledger } = appraisalOf(year);
      const sealed = sealLedger(scheme, ledger, one.dossier);
      if (sealed.length === 0) return;
      expect(verifyLedger(scheme, sealed.slice(0, -1), one.dossier, sealed.at(-1)?.seal).ok).toBe(false);
    },
  );
  law(
    "the seals of a ledger are of one unit, period and edition: verifyLedger(sealLedger(x) of another) is refused",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    (year) => {
      const { scheme, one, ledger } = appraisalOf(year);
      const { unit, period } = one.dossier;
      const sealed = sealLedger(scheme, ledger, one.dossier);
      if (sealed.length === 0) return;
      expect(verifyLedger(scheme, sealed, { unit, period: `${period}a` }).ok).toBe(false);
      expect(verifyLedger(scheme, sealed, { unit: { id: `${unit.id}a` }, period }).ok).toBe(false);
      const later = parseScheme({ ...scheme, edition: "2" });
      expect(verifyLedger(later, sealed, one.dossier).ok).toBe(false);
      const moved = { ...one.dossier, unit: { ...unit, id: `${unit.id}a` } };
      expect(() => appraise(scheme, selfAssess(scheme, moved), sealed)).toThrow("appraisal.first_seal_broken");
    },
  );
});
