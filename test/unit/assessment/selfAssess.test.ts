import { digest, parseScheme, type Rounding, selfAssess } from "par-index";
import { describe, expect, it } from "vitest";
import { isAbsent } from "../../../src/assessment/dossier.js";
import { dossierOf, entry, formFor, leaf, schemeOf, spoil, stated, surveyLeaf, thrown, UNIT } from "../fixtures.js";

const ratio = { kind: "proportional", measure: "ratio" } as const;
const scheme = schemeOf(
  [
    leaf("1", "1"),
    leaf("2", "2", ratio),
    leaf("3", "1", { kind: "relative", best: "highest" }),
    leaf("4", "1", undefined, { scoredBy: "appraiser" }),
    leaf("5", "1"),
    surveyLeaf("6", "1"),
  ],
  { questionnaire: formFor("6") },
);

describe("selfAssess(scheme, dossier)", () => {
  const facts = { part: "1", whole: "3" };
  const dossier = dossierOf(scheme, [
    ...stated({ "1": "0.5" }),
    { leaf: "2", facts },
    { leaf: "3", facts: { value: "4" } },
    entry("5", { absent: "not-applicable" }),
  ]);

  it("gives one row for each leaf but the survey's, in the order of the scheme", () => {
    const sheet = selfAssess(scheme, dossier);
    expect(sheet).toMatchObject({ unit: UNIT, period: "2021", scheme: { digest: digest(parseScheme(scheme)) } });
    expect(sheet.rows.map(({ leaf: code, self, appraised, final }) => [code, self, appraised, final])).toStrictEqual([
      ["1", "0.5", "0.5", "0.5"],
      ["2", "0.6667", "0.6667", "0.6667"],
      ["3", "pending", "pending", "pending"],
      ["4", null, "pending", "pending"],
      ["5", "not-applicable", "not-applicable", "not-applicable"],
    ]);
  });

  it("keeps the facts that the points rest on, and none for an absence", () => {
    const [, ratioRow, , , absentRow] = selfAssess(scheme, dossier).rows;
    expect(ratioRow?.facts).toStrictEqual(facts);
    expect(absentRow).not.toHaveProperty("facts");
  });

  it("counts a leaf without an entry as not submitted", () => {
    expect(selfAssess(scheme, dossierOf(scheme, [])).rows[0]?.final).toBe("not-submitted");
  });

  it("reads a dossier that has not been read before", () => {
    const spoilt = spoil(dossier, (copy) => {
      copy.entries[0].leaf = "x";
    }) as typeof dossier;
    expect(thrown(() => selfAssess(scheme, spoilt))).toStrictEqual(["document.unknown_leaf entries[0].leaf"]);
  });

  it("rounds each leaf once, as declared: 1/3 + 1/3 + 7/30", () => {
    const thirds = (places: number, mode: Rounding["mode"]) => {
      const three = schemeOf([leaf("1", "1", ratio), leaf("2", "1", ratio), leaf("3", "1", ratio)], {
        rounding: { leaf: { places, mode }, index: { places: 2, mode } },
      });
      const of = (part: string, whole: string, code: string) => ({ leaf: code, facts: { part, whole } });
      return selfAssess(three, dossierOf(three, [of("1", "3", "1"), of("1", "3", "2"), of("7", "30", "3")])).rows.map(
        ({ self }) => self,
      );
    };
    expect(thirds(4, "half-up")).toStrictEqual(["0.3333", "0.3333", "0.2333"]);
    expect(thirds(1, "half-even")).toStrictEqual(["0.3", "0.3", "0.2"]);
    expect(thirds(0, "down")).toStrictEqual(["0", "0", "0"]);
    expect(thirds(8, "half-up")).toStrictEqual(["0.33333333", "0.33333333", "0.23333333"]);
  });
});

describe("isAbsent(facts)", () => {
  it("tells an absence from facts", () => {
    expect(isAbsent({ absent: "pending" })).toBe(true);
    expect(isAbsent({ count: 1 })).toBe(false);
    expect(isAbsent(Object.create({ absent: "pending" }))).toBe(false);
  });
});
