import { type Case, withPeers } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, entry, leaf, schemeOf, stated, UNIT } from "../fixtures.js";

const scheme = schemeOf([
  leaf("1", "1", { kind: "relative", best: "highest" }),
  leaf("2", "1", { kind: "relative", best: "lowest" }),
  leaf("3", "1"),
]);
const caseOf = (id: string, group: string, high: string, low: string): Case => ({
  dossier: dossierOf(
    scheme,
    [{ leaf: "1", facts: { value: high } }, { leaf: "2", facts: { value: low } }, ...stated({ "3": "1" })],
    { ...UNIT, id, group },
  ),
});
const facts = (cases: readonly Case[]) => cases.map(({ dossier }) => dossier.entries.map((one) => one.facts));

describe("withPeers(scheme, cases)", () => {
  it("adds the best of each group, and leaves other facts alone", () => {
    const cases = [caseOf("a", "sở", "9", "5"), caseOf("b", "sở", "10", "4"), caseOf("c", "huyện", "3", "6")];
    const before = structuredClone(cases);
    expect(facts(withPeers(scheme, cases)).map(([high, low]) => [high, low])).toEqual([
      [
        { value: "9", best: "10" },
        { value: "5", best: "4" },
      ],
      [
        { value: "10", best: "10" },
        { value: "4", best: "4" },
      ],
      [
        { value: "3", best: "3" },
        { value: "6", best: "6" },
      ],
    ]);
    expect(facts(withPeers(scheme, cases))[0]?.[2]).toEqual(facts(cases)[0]?.[2]);
    expect(cases).toEqual(before);
  });

  it("passes over absences and unknown leaves", () => {
    const absent = {
      dossier: dossierOf(scheme, [entry("1", { absent: "not-applicable" }), { leaf: "9", facts: { value: "99" } }]),
    };
    expect(facts(withPeers(scheme, [absent, caseOf("b", "sở", "2", "3")]))).toEqual([
      [{ absent: "not-applicable" }, { value: "99" }],
      [
        { value: "2", best: "2" },
        { value: "3", best: "3" },
        { points: "1", reason: "Biên bản" },
      ],
    ]);
  });
});
