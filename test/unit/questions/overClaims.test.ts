import { type Case, evaluate } from "par-index";
import { overClaims } from "par-index/questions";
import { overClaimTables } from "par-index/report";
import { describe, expect, it } from "vitest";
import { adjustment, dossierOf, entry, group, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const agencies = ["so-noi-vu", "so-tu-phap"].map((id) => ({ id, title: { vi: `Cơ quan ${id}` } }));
const scheme = schemeOf(
  [
    group("1", "6", [leaf("1.1", "4"), leaf("1.2", "2", undefined, { scoredBy: "appraiser" })], {
      appraiser: "so-noi-vu",
    }),
    leaf("2", "4", undefined, { appraiser: "so-tu-phap" }),
    leaf("3", "2"),
  ],
  { agencies },
);

function caseOf(id: string, points: Readonly<Record<string, string>>, ledger: Case["ledger"] = []): Case {
  return { dossier: dossierOf(scheme, stated(points), { ...UNIT, id, name: `Sở ${id}` }), ledger };
}

const cases = [
  caseOf("a", { "1.1": "4", "2": "4", "3": "1" }, [adjustment("1.1", "4", { points: "2.5" })]),
  caseOf("b", { "1.1": "3", "2": "1" }, [
    adjustment("2", "1", { points: "2" }, { by: { agency: "so-tu-phap" } }),
    adjustment("3", "not-submitted", { absent: "pending" }),
  ]),
];

describe("overClaims(scheme, evaluation)", () => {
  const claims = overClaims(scheme, evaluate(scheme, cases));

  it("counts leaves claimed above and below, with the points of each", () => {
    expect(claims.units).toStrictEqual([
      {
        unit: "a",
        name: "Sở a",
        leaves: 3,
        overClaimed: 1,
        underClaimed: 0,
        rate: "33.33",
        self: "9",
        appraised: "7.5",
        final: "7.5",
        over: "1.5",
        under: "0",
      },
      {
        unit: "b",
        name: "Sở b",
        leaves: 2,
        overClaimed: 0,
        underClaimed: 1,
        rate: "0",
        self: "4",
        appraised: "5",
        final: "5",
        over: "0",
        under: "1",
      },
    ]);
    expect(claims.whole).toMatchObject({ leaves: 5, rate: "20", over: "1.5", under: "1" });
  });

  it("divides them by domain and by agency, one without leaves and none included", () => {
    expect(claims.domains.map(({ code, leaves, over }) => [code, leaves, over])).toStrictEqual([
      ["1", 2, "1.5"],
      ["2", 2, "0"],
      ["3", 1, "0"],
    ]);
    expect(claims.agencies.map(({ agency, leaves, under }) => [agency, leaves, under])).toStrictEqual([
      ["so-noi-vu", 2, "0"],
      ["so-tu-phap", 2, "1"],
      [null, 1, "0"],
    ]);
  });

  it("compares nothing that is pending or not applicable, and nothing of another scheme", () => {
    const absent = dossierOf(scheme, [
      entry("1.1", { absent: "not-applicable" }),
      entry("2", { absent: "pending" }),
      entry("3", { absent: "not-applicable" }),
    ]);
    expect(overClaims(scheme, evaluate(scheme, [{ dossier: absent }])).whole).toMatchObject({ leaves: 0, rate: null });
    expect(thrown(() => overClaims({ ...scheme, edition: "2" }, evaluate(scheme, cases)))).toStrictEqual([
      "document.other_scheme evaluation.scheme.digest",
    ]);
  });

  it("is printed as three tables, each with the whole below it", () => {
    const tables = overClaimTables(scheme, claims, "vi");
    expect(tables.map(({ rows }) => rows.map(([title]) => title))).toStrictEqual([
      ["Sở a", "Sở b"],
      ["1. Nhóm 1", "2. Tiêu chí 2", "3. Tiêu chí 3"],
      ["Cơ quan so-noi-vu", "Cơ quan so-tu-phap", "–"],
    ]);
    expect(tables[0]?.rows[0]).toStrictEqual(["Sở a", "3", "1", "0", "33,33", "9", "7,5", "7,5", "1,5", "0"]);
    expect(new Set(tables.flatMap(({ notes }) => notes)).size).toBe(1);
    expect(overClaimTables(scheme, claims, "en")[0]?.notes[0]).toContain("1 of 5 self scores");
  });
});
