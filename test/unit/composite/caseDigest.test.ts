import { type Case, caseDigest, evaluate } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, dossierOf, formFor, leaf, schemeOf, stated, surveyLeaf, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "60"), surveyLeaf("2", "40")], { questionnaire: formFor("2") });
const answer = (unit: string, count: number) => ({ unit, group: "dan", question: "q2", option: "co", count });
const one: Case = {
  dossier: dossierOf(scheme, stated({ "1": "50" })),
  ledger: [adjustment("1", "50", { points: "40" })],
  tally: [answer(UNIT.id, 3), answer("so-khac", 9)],
};

describe("caseDigest(scheme, case)", () => {
  it("is what the result says, whatever other units answered", () => {
    const published = evaluate(scheme, [one]).cases[0]?.digest;
    expect(caseDigest(scheme, one)).toBe(published);
    expect(caseDigest(scheme, JSON.parse(JSON.stringify({ ...one, tally: [answer(UNIT.id, 3)] })))).toBe(published);
  });

  it("changes with the dossier, the ledger and the unit's own answers", () => {
    const others: readonly Case[] = [
      {
        ...one,
        dossier: dossierOf(
          scheme,
          [...stated({ "1": "50" })].map((entry) => ({ ...entry, note: "x" })),
        ),
      },
      { dossier: one.dossier, tally: one.tally ?? [] },
      { ...one, tally: [answer(UNIT.id, 4)] },
    ];
    expect(new Set([one, ...others].map((each) => caseDigest(scheme, each))).size).toBe(4);
  });

  it("refuses what does not stand, with paths inside the case", () => {
    const dossier = dossierOf(scheme, [{ leaf: "9", facts: { level: "x" } }]);
    expect(thrown(() => caseDigest(scheme, { dossier }))).toStrictEqual([
      "document.unknown_leaf dossier.entries[0].leaf",
    ]);
  });
});
