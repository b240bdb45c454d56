import { type Case, type Entry, evaluate } from "par-index";
import { allMaximumClaims, documentsReused, identicalDossiers } from "par-index/questions";
import { changeOverYears, jumps } from "par-index/years";
import { describe, expect, it } from "vitest";
import { adjustment, dossierOf, entry, leaf, schemeOf, stated, thrown, UNIT } from "../../fixtures.js";
import { evaluationOf } from "../fixtures.js";

const title = { vi: "Mục" };
const items = ["a", "b"].map((id) => ({ id, title, points: "1" }));
const faults = ["x", "y"].map((id) => ({ id, title, points: "0.5" }));
const scheme = schemeOf([
  leaf("1", "4"),
  leaf("2", "2", { kind: "checklist", items }),
  leaf("3", "1", { kind: "deducting", faults }),
  leaf("4", "3", undefined, { bonus: { cap: "1" } }),
]);

function caseOf(id: string, entries: readonly Entry[], ledger: Case["ledger"] = []): Case {
  return { dossier: dossierOf(scheme, entries, { ...UNIT, id, name: `Sở ${id}` }), ledger };
}

const full = [
  ...stated({ "1": "4", "4": "3" }),
  entry("2", { met: ["a", "b"] }),
  entry("3", { faults: [{ id: "x", count: 0 }] }),
];

describe("allMaximumClaims(scheme, evaluation)", () => {
  it("shows who gave itself the maximum everywhere, up to the cap of a bonus, and what became of it", () => {
    const cut = [adjustment("1", "4", { points: "3" })];
    const partly = [...stated({ "1": "4", "4": "0.5" }), ...full.slice(2)];
    const evaluation = evaluate(scheme, [caseOf("a", full, cut), caseOf("b", partly), caseOf("c", [])]);
    expect(allMaximumClaims(scheme, evaluation)).toEqual([
      { unit: "a", name: "Sở a", leaves: 4, self: "8", final: "7" },
    ]);
  });
});

describe("identicalDossiers(scheme, cases)", () => {
  it("looks at the facts alone: not at their order, wording, documents or notes", () => {
    const copy = [
      entry("3", { faults: [] }),
      { ...entry("2", { met: ["b", "a"] }), note: "Đã nộp", documents: [{ id: "1", title: "Kế hoạch" }] },
      entry("4", { points: "3.0", reason: "Khác" }),
      entry("1", { points: "4", reason: "Biên bản số 2" }),
    ];
    const other = [...full.slice(0, 2), entry("2", { met: ["a"] }), ...full.slice(3)];
    const cases = [caseOf("a", full), caseOf("b", other), caseOf("c", copy)];
    expect(identicalDossiers(scheme, cases)).toEqual([{ units: ["a", "c"], leaves: 4 }]);
  });

  it("passes over dossiers without facts, and takes what is owed for what is left out", () => {
    const owed = entry("1", { absent: "not-submitted" });
    expect(identicalDossiers(scheme, [caseOf("a", [owed]), caseOf("b", [])])).toEqual([]);
    const [first, second] = [caseOf("a", [owed, ...full.slice(1)]), caseOf("b", full.slice(1))];
    expect(identicalDossiers(scheme, [first, second])).toEqual([{ units: ["a", "b"], leaves: 3 }]);
  });
});

describe("documentsReused(scheme, cases)", () => {
  const shows = (leafCode: string, ...documents: NonNullable<Entry["documents"]>): Entry => {
    return { ...entry(leafCode, { points: "1", reason: "x" }), documents };
  };

  it("is not evaded by capitals, blanks and hyphens", () => {
    const cases = ["BC-12", "bc‑12"].map((id, at) => caseOf(`u${at}`, [shows("1", { id, title: "Báo cáo 12" })]));
    expect(documentsReused(scheme, cases).map(({ by, uses }) => [by, uses.length])).toEqual([["id", 2]]);
  });

  it("finds the same id, and the same title in the same place under other ids", () => {
    const cases = [
      caseOf("a", [shows("1", { id: "15/KH", title: "Kế hoạch" }, { id: "1", title: "Báo cáo", place: "Văn thư" })]),
      caseOf("b", [shows("4", { id: "15/KH", title: "KH" })]),
      caseOf("c", [shows("1", { id: "2", title: "Báo cáo", place: "Văn thư" }, { id: "3", title: "Báo cáo" })]),
    ];
    expect(documentsReused(scheme, cases)).toEqual([
      {
        by: "id",
        id: "15/KH",
        title: "Kế hoạch",
        uses: [
          { unit: "a", leaf: "1" },
          { unit: "b", leaf: "4" },
        ],
      },
      {
        by: "title-and-place",
        id: "1",
        title: "Báo cáo",
        place: "Văn thư",
        uses: [
          { unit: "a", leaf: "1" },
          { unit: "c", leaf: "1" },
        ],
      },
    ]);
  });

  it("lets a unit show a document of its own as often as it likes", () => {
    const document = { id: "15/KH", title: "Kế hoạch", place: "Văn thư" };
    expect(documentsReused(scheme, [caseOf("a", [shows("1", document), shows("4", document)])])).toEqual([]);
  });
});

describe("jumps(changes, thresholds)", () => {
  const comparable = { succession: [], mapping: [], index: "comparable" } as const;
  const changes = changeOverYears(
    evaluationOf({ a: 4, b: 2 }, "2023"),
    evaluationOf({ a: 2, b: 3 }, "2024"),
    comparable,
  );

  it("shows the index and the criteria from their thresholds on, up and down", () => {
    const index = jumps(changes, { index: "2", criterion: "1000" });
    expect(index).toEqual([{ unit: "a", name: "Đơn vị a", code: null, before: "4", after: "2", difference: "-2" }]);
    const criteria = jumps(changes, { index: "1000", criterion: "100" });
    expect(criteria.map(({ unit, code, difference }) => [unit, code, difference])).toEqual([
      ["a", "1.2", "-100"],
      ["a", "1.2.1", "-100"],
      ["a", "1.2.2", "-100"],
      ["b", "1.2.1", "100"],
    ]);
  });

  it("refuses a threshold that is no decimal", () => {
    expect(thrown(() => jumps(changes, { index: "x", criterion: "1" }))).toEqual([
      "number.not_a_decimal thresholds.index",
    ]);
  });
});
