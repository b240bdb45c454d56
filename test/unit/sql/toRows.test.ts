import { evaluate } from "par-index";
import { sqlSchema, toRows } from "par-index/sql";
import { describe, expect, it } from "vitest";
import { dossierOf, entry, group, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([
  group("1", "60", [leaf("1.1", "50", undefined, { appraiser: "so-noi-vu" }), leaf("1.2", "10")]),
  leaf("2", "40"),
]);
const caseOf = (id: string, first: string) => ({
  dossier: dossierOf(scheme, [...stated({ "1.1": first, "2": "0.125" }), entry("1.2", { absent: "not-applicable" })], {
    ...UNIT,
    id,
  }),
});
const evaluation = evaluate(scheme, [
  caseOf("a", "50"),
  { dossier: dossierOf(scheme, [entry("2", { absent: "pending" })], { ...UNIT, id: "b", kind: "department" }) },
  { dossier: { ...caseOf("c", "1").dossier, entries: [entry("9", { level: "x" })] } },
]);
const rows = toRows(scheme, evaluation);

describe("toRows(scheme, evaluation)", () => {
  it("begins every row with the digest of the evaluation", () => {
    for (const row of Object.values(rows).flat())
      expect(Object.entries(row)[0]).toEqual(["evaluation", evaluation.digest]);
  });

  it("has the tree as a table: parents, domains, places", () => {
    expect(
      rows.criteria.map(({ code, parent, domain, place, leaf: isLeaf }) => [code, parent, domain, place, isLeaf]),
    ).toEqual([
      ["1", null, "1", 1, false],
      ["1.1", "1", "1", 2, true],
      ["1.2", "1", "1", 3, true],
      ["2", null, "2", 4, true],
    ]);
    expect(rows.criteria[1]).toMatchObject({ appraiser: "so-noi-vu", part: "appraisal", max_points: "50" });
  });

  it("keeps every figure as the exact decimal that it is", () => {
    expect(rows.units[0]).toMatchObject({
      unit: "a",
      points: "50.125",
      max_points: "90",
      published: "50.13",
      class: "C",
    });
    expect(rows.parts[0]).toMatchObject({ part: "appraisal", points: "50.125", self_points: "50.125", self_max: "90" });
    expect(
      rows.nodes.filter(({ unit }) => unit === "a").map(({ code, points, absence }) => [code, points, absence]),
    ).toEqual([
      ["1", "50", null],
      ["1.1", "50", null],
      ["1.2", null, "not-applicable"],
      ["2", "0.125", null],
    ]);
  });

  it("tells who is ranked, who is not and why, and what was refused", () => {
    expect(rows.rankings.map(({ unit, rank }) => [unit, rank])).toEqual([["a", 1]]);
    expect(rows.unranked.map(({ unit, why }) => [unit, why])).toEqual([
      ["b", "ranking.pending"],
      ["c", "ranking.refused"],
    ]);
    expect(rows.refusals).toEqual([
      {
        evaluation: evaluation.digest,
        case_number: 2,
        issue_number: 0,
        unit: "c",
        code: "document.unknown_leaf",
        path: "[2].dossier.entries[0].leaf",
      },
    ]);
  });

  it("tells what somebody should look at, and about whom", () => {
    expect(rows.notices.map(({ notice_number, unit, leaf, code }) => [notice_number, unit, leaf, code])).toEqual(
      evaluation.notices.map(({ at, code }, position) => [position, at?.unit ?? null, at?.leaf ?? null, code]),
    );
    expect(rows.notices).toContainEqual({
      evaluation: evaluation.digest,
      notice_number: 0,
      unit: "a",
      leaf: "1.2",
      code: "evaluate.not_approved",
      path: "[0].dossier.entries[2].facts",
    });
  });

  it("refuses the result of another scheme", () => {
    expect(thrown(() => toRows({ ...scheme, edition: "2" }, evaluation))).toEqual([
      "document.other_scheme evaluation.scheme.digest",
    ]);
  });
});

describe("sqlSchema()", () => {
  it("has a table for each list of rows, in their order, and a column for each field, in its order", () => {
    const statements = sqlSchema().split("\n\n");
    expect(statements.map((one) => /^CREATE TABLE (\w+)/.exec(one)?.[1])).toEqual(Object.keys(rows));
    for (const [at, [table, [row]]] of Object.entries(rows).entries()) {
      const columns = [...(statements[at] ?? "").matchAll(/^ {2}([a-z_]+) (?:TEXT|INTEGER|BOOLEAN|DECIMAL)/gm)].map(
        ([, name]) => name,
      );
      expect(columns, table).toEqual(Object.keys(row ?? {}));
    }
  });
});
