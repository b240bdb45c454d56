import { type Case, caseDigest, describeIssue, digest, evaluate, type Ledger, sealLedger } from "par-index";
import { describe, expect, it } from "vitest";
import {
  adjustment,
  dossierOf,
  entry,
  formFor,
  group,
  leaf,
  schemeOf,
  spoil,
  stated,
  surveyLeaf,
  thrown,
  UNIT,
} from "../fixtures.js";

const scheme = schemeOf([group("1", "70", [leaf("1.1", "70")]), surveyLeaf("2", "30")], {
  questionnaire: formFor("2"),
});

function caseOf(id: string, points: string, more: Partial<Case["dossier"]> = {}): Case {
  const tally = [{ unit: id, group: "dan", question: "q2", option: "co", count: 1 }];
  return { dossier: { ...dossierOf(scheme, stated({ "1.1": points }), { ...UNIT, id, name: id }), ...more }, tally };
}

const broken = { dossier: { ...caseOf("x", "1").dossier, entries: [{ leaf: "9", facts: { level: "x" } }] } };
const rankedUnits = (cases: readonly Case[]) =>
  evaluate(scheme, cases).rankings.flatMap(({ rows }) => rows.map(({ unit }) => unit));
const refusedOf = (cases: readonly unknown[]) =>
  evaluate(scheme, cases as readonly Case[]).refused.map((one) => [
    one.case,
    one.unit,
    ...one.issues.map(({ code }) => code),
  ]);

describe("evaluate(scheme, cases), seals", () => {
  const ledger = [adjustment("1.1", "60", { points: "50" }), adjustment("1.1", "50", { points: "40" })];
  const sealed = (id: string) => sealLedger(scheme, ledger, { unit: { id }, period: caseOf(id, "60").dossier.period });
  const without = (one: Ledger) => one.map(({ seal: _, ...rest }) => rest);
  const unsealed = (cases: readonly Case[]) =>
    evaluate(scheme, cases)
      .notices.filter(({ code }) => code === "evaluate.unsealed_adjustments")
      .map(({ path, params }) => [path.join("."), params["unit"], params["count"]]);

  it("notices adjustments without a seal beside others that have one, in a ledger or in another", () => {
    const cases = ["a", "b"].map((id) => ({ ...caseOf(id, "60"), ledger: sealed(id) }));
    const [first, second] = cases as [Case, Case];
    expect(unsealed(cases)).toEqual([]);
    expect(unsealed(cases.map((one) => ({ ...one, ledger: without(one.ledger) })))).toEqual([]);
    expect(unsealed([first, { ...second, ledger: without(second.ledger ?? []) }])).toEqual([["1.ledger.0", "b", "2"]]);
    const [one, other] = second.ledger ?? [];
    expect(unsealed([{ ...second, ledger: [one as Ledger[number], ...without([other as Ledger[number]])] }])).toEqual([
      ["0.ledger.1", "b", "1"],
    ]);
  });
});

describe("evaluate(scheme, cases)", () => {
  it("goes from documents to ranks, and seals the result", () => {
    const { digest: seal, ...result } = evaluate(scheme, [caseOf("a", "60"), caseOf("b", "59.99")]);
    expect(result.indexes.map(({ published, class: name }) => [published, name])).toStrictEqual([
      ["90", "A"],
      ["89.99", "B"],
    ]);
    expect(result.rankings[0]?.rows.map(({ rank, unit }) => [rank, unit])).toStrictEqual([
      [1, "a"],
      [2, "b"],
    ]);
    expect(result.cases.map(({ unit }) => unit)).toStrictEqual(["a", "b"]);
    expect(seal).toBe(digest(result));
  });

  it("gives the same bytes for the same documents, and survives JSON and structuredClone", () => {
    const cases = [caseOf("a", "60"), caseOf("b", "50")];
    const evaluation = evaluate(scheme, cases);
    expect(JSON.stringify(evaluate(scheme, structuredClone(cases)))).toBe(JSON.stringify(evaluation));
    expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
    expect(structuredClone(evaluation)).toStrictEqual(evaluation);
  });

  it("applies the ledger", () => {
    const [index] = evaluate(scheme, [
      { ...caseOf("a", "60"), ledger: [adjustment("1.1", "60", { points: "50" })] },
    ]).indexes;
    expect(index?.parts[0]).toMatchObject({ self: "60", points: "50" });
  });

  it("refuses a case by itself, lists its unit as missing, and scores the others", () => {
    const evaluation = evaluate(scheme, [caseOf("a", "60"), broken as Case]);
    expect(evaluation.indexes).toHaveLength(1);
    expect(evaluation.refused).toMatchObject([
      {
        case: 1,
        unit: "x",
        issues: [{ code: "document.unknown_leaf", level: "error", path: [1, "dossier", "entries", 0, "leaf"] }],
      },
    ]);
    expect(evaluation.rankings[0]?.unranked).toStrictEqual([{ unit: "x", name: "x", why: "ranking.refused" }]);
    expect(describeIssue({ code: "ranking.refused", params: { unit: "x" } }, "vi")).toBe(
      "Đơn vị “x” không được xếp hạng vì hồ sơ bị từ chối.",
    );
  });

  it("lists a group of which every case was refused", () => {
    expect(evaluate(scheme, [broken as Case]).rankings).toStrictEqual([
      { period: "2021", group: "sở", rows: [], unranked: [{ unit: "x", name: "x", why: "ranking.refused" }] },
    ]);
  });

  it("refuses every case of a unit that has two, read or not", () => {
    expect(refusedOf([caseOf("a", "1"), caseOf("b", "2"), caseOf("a", "3")])).toStrictEqual([
      [0, "a", "evaluate.duplicate_unit"],
      [2, "a", "evaluate.duplicate_unit"],
    ]);
    expect(refusedOf([caseOf("x", "1"), broken])).toStrictEqual([
      [0, "x", "evaluate.duplicate_unit"],
      [1, "x", "document.unknown_leaf", "evaluate.duplicate_unit"],
    ]);
  });

  it("ranks another period by itself, and says which case it is", () => {
    const typed = caseOf("b", "1", { period: "2012" });
    const { refused, rankings, notices } = evaluate(scheme, [typed, caseOf("a", "1"), caseOf("c", "2")]);
    expect(refused).toStrictEqual([]);
    expect(rankings.map(({ period, rows }) => [period, ...rows.map(({ unit }) => unit)])).toStrictEqual([
      ["2012", "b"],
      ["2021", "c", "a"],
    ]);
    expect(notices.map(({ code, path }) => [code, path])).toStrictEqual([
      ["evaluate.another_period", [0, "dossier", "period"]],
      ["evaluate.group_of_one", [0, "dossier", "unit", "group"]],
    ]);
  });

  it("notices groups and units that differ in spelling only", () => {
    const within = (id: string, group: string) => caseOf(id, "1", { unit: { id, name: id, group } });
    const { notices } = evaluate(scheme, [within("a", "sở"), within("b", "sở"), within("c", "Sở"), within("A", "Sở")]);
    expect(notices.map(({ code, params }) => [code, ...Object.values(params)])).toStrictEqual([
      ["evaluate.lookalike_group", "Sở", "sở"],
      ["evaluate.lookalike_unit", "A", "a"],
    ]);
  });

  it("notices answers that count for nobody", () => {
    const tally = ["a", "b", "x-"].flatMap((id) => caseOf(id, "1").tally ?? []);
    const { notices } = evaluate(scheme, [{ ...caseOf("a", "1"), tally }, { dossier: caseOf("b", "2").dossier }]);
    expect(notices.map(({ code, params }) => [code, params["unit"]])).toStrictEqual([
      ["evaluate.answers_elsewhere", "b"],
      ["evaluate.answers_of_nobody", "x-"],
    ]);
  });

  it("notices two copies of a tally that say different things about a unit, and none that say the same", () => {
    const [a, b] = [caseOf("a", "1"), caseOf("b", "2")];
    const both = [...(a.tally ?? []), ...(b.tally ?? [])];
    const tallies = (one: Case["tally"], other: Case["tally"]) =>
      evaluate(scheme, [
        { ...a, tally: one ?? [] },
        { ...b, tally: other ?? [] },
      ]).notices.map(({ code, path, params }) => [code, path[0], params["unit"], params["other"]]);
    expect(tallies(both, both)).toStrictEqual([]);
    const split = both.flatMap((row) => [
      { ...row, count: 1 },
      { ...row, count: row.count - 1 },
    ]);
    expect(tallies(both, split.reverse())).toStrictEqual([]);
    const altered = both.map((row) => (row.unit === "a" ? { ...row, count: row.count + 1 } : row));
    expect(tallies(both, altered)).toStrictEqual([["evaluate.tallies_differ", 0, "a", "b"]]);
    expect(tallies(altered, both)).toStrictEqual([["evaluate.tallies_differ", 0, "a", "b"]]);
    const swapped = both.map((row) => (row.unit === "b" ? { ...row, option: "khong" } : row));
    expect(tallies(swapped, both)).toStrictEqual([["evaluate.tallies_differ", 1, "b", "a"]]);
  });

  it("stamps every case, refused or not, so that what was refused is known", () => {
    const stamps = (cases: readonly unknown[]) => evaluate(scheme, cases).cases;
    const cases = [caseOf("a", "60"), broken, 5, { dossier: { n: Number.NaN } }];
    expect(stamps(cases)).toStrictEqual([
      { unit: "a", digest: caseDigest(scheme, caseOf("a", "60")) },
      { unit: "x", digest: digest(broken) },
      { unit: null, digest: digest(5) },
      { unit: null, digest: null },
    ]);
    const other = spoil(broken, (copy) => {
      copy.dossier.unit.name = "Tên khác";
    });
    expect(stamps([other])[0]?.digest).not.toBe(stamps([broken])[0]?.digest);
  });

  it("names no unit where none can be read", () => {
    expect(
      refusedOf([5, { dossier: 5 }, { dossier: { unit: { id: "y" } } }]).map(([at, unit]) => [at, unit]),
    ).toStrictEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
    const named = spoil(broken, (copy) => {
      delete copy.dossier.period;
    });
    expect(refusedOf([named])[0]?.[1]).toBe("x");
  });

  it("names the unit of a case that has a field nobody knows, and lists it as missing", () => {
    const misspelt = { ...caseOf("a", "1"), tallly: [] };
    expect(refusedOf([misspelt])).toStrictEqual([[0, "a", "document.unknown_key"]]);
    expect(evaluate(scheme, [misspelt]).rankings).toStrictEqual([
      { period: "2021", group: "sở", rows: [], unranked: [{ unit: "a", name: "a", why: "ranking.refused" }] },
    ]);
    expect(refusedOf([misspelt, caseOf("a", "2")])).toStrictEqual([
      [0, "a", "document.unknown_key", "evaluate.duplicate_unit"],
      [1, "a", "evaluate.duplicate_unit"],
    ]);
  });

  it("names the unit of a dossier in which some other value is no plain data, such as 1e400", () => {
    const infinite = JSON.parse('{"points":1e400,"reason":"x"}');
    const odd = { dossier: { ...caseOf("a", "1").dossier, entries: [{ leaf: "1.1", facts: infinite }] } };
    expect(refusedOf([odd])).toStrictEqual([[0, "a", "document.not_plain"]]);
    expect(evaluate(scheme, [odd]).rankings[0]?.unranked).toStrictEqual([
      { unit: "a", name: "a", why: "ranking.refused" },
    ]);
  });

  it("refuses by itself a case that cannot be looked into", () => {
    const throws = () => {
      throw new Error("not to be read");
    };
    const closed = Proxy.revocable({}, {});
    closed.revoke();
    const sound = caseOf("a", "60");
    const shut = [
      closed.proxy,
      Object.defineProperty({}, "dossier", { get: throws, enumerable: true }),
      { dossier: Object.defineProperty({ ...sound.dossier }, "unit", { get: throws, enumerable: true }) },
    ];
    for (const one of shut) {
      expect(rankedUnits([one as Case, sound])).toStrictEqual(["a"]);
      expect(refusedOf([one, sound])).toStrictEqual([[0, null, "document.not_plain"]]);
    }
  });

  it("refuses by itself a case whose ledger holds an object that cannot be turned into text", () => {
    const odd = JSON.parse('[{"leaf":"1.1","from":{"toString":1,"valueOf":1}}]');
    expect(rankedUnits([{ ...caseOf("b", "1"), ledger: odd }, caseOf("a", "60")])).toStrictEqual(["a"]);
  });

  it("shares a scale out although it has more digits than one number of a document", () => {
    const max = "999999999999999";
    const ids = ["a", "b", "c"];
    const huge = schemeOf(
      ids.map((part) => leaf(part, max, undefined, { part })),
      {
        absence: { notApplicable: "rescale-part" },
      },
    );
    const spared = dossierOf(huge, [entry("a", { absent: "not-applicable" }), ...stated({ b: max, c: "0" })]);
    expect(
      evaluate(huge, [{ dossier: spared }]).indexes[0]?.parts.map((part) => [part.points, part.max]),
    ).toStrictEqual([
      ["0", "0"],
      ["1499999999999998.5", "1499999999999998.5"],
      ["0", "1499999999999998.5"],
    ]);
  });

  it("tells what is wrong with every document of a case", () => {
    const bad = { ...caseOf("a", "60"), ledger: [{}], tally: [{ unit: "a" }] };
    expect(evaluate(scheme, [bad as unknown as Case]).refused[0]?.issues.map(({ path }) => path[1])).toContain("tally");
    expect(refusedOf([{ ...caseOf("a", "60"), ledger: [adjustment("1.1", "1", { points: "0" })] }])).toStrictEqual([
      [0, "a", "appraisal.stale"],
    ]);
  });

  it("serves many cases from one tally, each its own rows", () => {
    const tally = ["a", "b"].flatMap((id) => caseOf(id, "0").tally ?? []);
    expect(
      rankedUnits([
        { ...caseOf("a", "1"), tally },
        { ...caseOf("b", "2"), tally },
      ]),
    ).toStrictEqual(["b", "a"]);
    expect(rankedUnits([{ dossier: caseOf("a", "1").dossier }])).toStrictEqual([]);
  });

  it("throws where the cases are no list, or the scheme is not sound", () => {
    expect(thrown(() => evaluate(scheme, {} as never))).toStrictEqual(["argument.other_kind cases"]);
    expect(thrown(() => evaluate({ ...scheme, publishes: "x" as never }, []))).toStrictEqual([
      "document.not_allowed publishes",
    ]);
  });
});
