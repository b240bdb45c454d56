import { type Case, evaluate, sealLedger } from "par-index";
import { effectOf, whatIf, withFacts } from "par-index/questions";
import { placingsTable } from "par-index/report";
import { describe, expect, it } from "vitest";
import {
  adjustment,
  dossierOf,
  entry,
  formFor,
  leaf,
  schemeOf,
  stated,
  surveyLeaf,
  thrown,
  UNIT,
} from "../fixtures.js";

const scheme = schemeOf(
  [leaf("1", "50"), leaf("2", "30"), leaf("3", "10", undefined, { scoredBy: "appraiser" }), surveyLeaf("4", "10")],
  { questionnaire: formFor("4"), absence: { notApplicable: "refuse" } },
);

function caseOf(id: string, points: Readonly<Record<string, string>>, ledger: Case["ledger"] = []): Case {
  const tally = [{ unit: id, group: "dan", question: "q4", option: "co", count: 3 }];
  const given = adjustment("3", "pending", { points: "10" });
  return {
    dossier: dossierOf(scheme, stated(points), { ...UNIT, id, name: `Sở ${id}` }),
    ledger: [given, ...ledger],
    tally,
  };
}

const lowered = adjustment("1", "50", { points: "40" });
const settled = adjustment("1", "40", { points: "45" }, { stage: "explanation" });
const cases = [caseOf("a", { "1": "50", "2": "30" }, [lowered]), caseOf("b", { "1": "45", "2": "30" })];

describe("whatIf(scheme, cases, changes)", () => {
  it("gives the unit before and after, and everyone whose rank moves", () => {
    const facts = { points: "44", reason: "Biên bản" };
    const { changed, moved } = whatIf(scheme, cases, [
      { unit: "b", leaf: "2", facts: { points: "20", reason: "Biên bản" } },
    ]);
    expect(changed).toMatchObject([{ unit: "b", before: { points: "95", rank: 1 }, after: { points: "85", rank: 2 } }]);
    expect(moved.map(({ unit, before, after }) => [unit, before.rank, after.rank])).toStrictEqual([
      ["a", 2, 1],
      ["b", 1, 2],
    ]);
    const one = whatIf(scheme, cases, [{ unit: "a", leaf: "1", facts }]);
    expect(one.moved).toMatchObject([
      { unit: "a", before: { published: "90", class: "A" }, after: { published: "94" } },
    ]);
  });

  it("sets the leaf's adjustments aside, and states the facts of the appraiser's leaf in its last one", () => {
    const ledger = sealLedger(scheme, cases[0]?.ledger ?? [], { unit: UNIT, period: "2021" });
    const sealed = [{ ...cases[0], ledger } as Case];
    const [own] = withFacts(scheme, sealed, [{ unit: "a", leaf: "1", facts: { points: "44", reason: "Biên bản" } }]);
    expect(own?.ledger).toStrictEqual([adjustment("3", "pending", { points: "10" })]);
    const facts = { points: "4", reason: "Biên bản" };
    const [other] = withFacts(scheme, sealed, [{ unit: "a", leaf: "3", facts }]);
    expect(other?.ledger).toStrictEqual([lowered, adjustment("3", "pending", { facts })]);
    expect(evaluate(scheme, [other as Case]).indexes[0]?.points).toBe("84");
    expect(sealed[0]?.ledger).toBe(ledger);
  });

  it("takes an absence for facts: what would be pending makes a draft", () => {
    const { moved } = whatIf(scheme, cases, [{ unit: "a", leaf: "2", facts: { absent: "pending" } }]);
    expect(moved).toMatchObject([{ unit: "a", after: { published: null, class: null, rank: null } }]);
  });

  it("keeps the documents of the entry and drops its claim", () => {
    const documents = [{ id: "1", title: "Kế hoạch" }];
    const dossier = dossierOf(scheme, [{ ...entry("1", { points: "1", reason: "x" }), claimed: "1", documents }]);
    const change = { unit: UNIT.id, leaf: "1", facts: { points: "2", reason: "x" } };
    expect(withFacts(scheme, [{ dossier }], [change])[0]?.dossier.entries).toStrictEqual([
      { leaf: "1", facts: change.facts, documents },
    ]);
  });

  it("says everything that is wrong with the changes, each in its place", () => {
    const facts = { points: "1", reason: "x" };
    const wrong = [
      { unit: "a", leaf: "9", facts },
      { unit: "a", leaf: "4", facts },
      { unit: "a", leaf: "1", facts: { points: "60", reason: "x" } },
      { unit: "a", leaf: "2", facts: { absent: "not-applicable" } },
      { unit: "b", leaf: "1", facts },
      { unit: "b", leaf: "1", facts },
      { unit: "b", leaf: "2" },
    ];
    expect(thrown(() => whatIf(scheme, cases, wrong as never))).toStrictEqual([
      "document.unknown_leaf [0].leaf",
      "assessment.survey_leaf [1].leaf",
      "rules.points_out_of_range [2].facts.points",
      "assessment.not_applicable_refused [3].facts",
      "analysis.changed_twice [5].leaf",
      "document.missing [6].facts",
    ]);
    expect(thrown(() => whatIf(scheme, cases, [{ unit: "c", leaf: "1", facts }]))).toStrictEqual([
      "analysis.no_case [0].unit",
    ]);
    expect(thrown(() => whatIf(scheme, cases, "x" as never))).toStrictEqual(["document.not_a_list (document)"]);
    const bare = { dossier: dossierOf(scheme, []) };
    expect(thrown(() => withFacts(scheme, [bare], [{ unit: UNIT.id, leaf: "3", facts }]))).toStrictEqual([
      "analysis.not_appraised [0].leaf",
    ]);
  });

  it("asks nothing about a unit whose case is refused", () => {
    const refused = caseOf("c", { "1": "60" });
    const change = { unit: "c", leaf: "1", facts: { points: "1", reason: "x" } };
    expect(thrown(() => whatIf(scheme, [...cases, refused], [change]))).toStrictEqual(["analysis.no_case [0].unit"]);
    const twice = [...cases, caseOf("b", { "1": "1" })];
    expect(thrown(() => whatIf(scheme, twice, [{ ...change, unit: "b" }]))).toStrictEqual([
      "analysis.no_case [0].unit",
    ]);
  });
});

describe("effectOf(scheme, cases, unit, position)", () => {
  it("takes one adjustment away", () => {
    const effect = effectOf(scheme, cases, "a", 1);
    expect(effect).toMatchObject({
      adjustment: lowered,
      with: { points: "90", rank: 2 },
      without: { points: "100", rank: 1 },
    });
    expect(effect.moved.map(({ unit }) => unit)).toStrictEqual(["a", "b"]);
  });

  it("lets later adjustments of the leaf stand: one that was overridden has no effect, the last one has its own", () => {
    const both = [caseOf("a", { "1": "50", "2": "30" }, [lowered, settled])];
    expect(effectOf(scheme, both, "a", 1)).toMatchObject({ without: { points: "95" }, moved: [] });
    expect(effectOf(scheme, both, "a", 2)).toMatchObject({ with: { points: "95" }, without: { points: "90" } });
  });

  it("makes a draft of a unit without the appraiser's only score", () => {
    expect(effectOf(scheme, cases, "a", 0).without).toMatchObject({ published: null, rank: null });
  });

  it("refuses a position that the ledger does not have, and a unit without a case", () => {
    for (const position of [2, -1, 0.5]) {
      expect(thrown(() => effectOf(scheme, cases, "a", position))).toStrictEqual(["analysis.no_adjustment position"]);
    }
    expect(thrown(() => effectOf(scheme, cases, "c", 0))).toStrictEqual(["analysis.no_case unit"]);
  });
});

describe("placingsTable(scheme, changes, language)", () => {
  it("prints figures with all their places, and a dash for none", () => {
    const { moved } = whatIf(scheme, cases, [{ unit: "a", leaf: "2", facts: { absent: "pending" } }]);
    expect(placingsTable(scheme, moved, "vi").rows).toStrictEqual([
      ["Sở a", "sở", "90,00", "–", "Nhóm A", "–", "2", "–"],
    ]);
    expect(placingsTable(scheme, moved, "en").columns[2]?.title).toBe("Index before");
  });
});
