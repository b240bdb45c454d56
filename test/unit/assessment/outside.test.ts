import { appraise, computeIndex, evaluate, type Rule, safeParseDossier, selfAssess } from "par-index";
import { explain } from "par-index/explain";
import { describe, expect, it } from "vitest";
import { leavesRest, restingOn } from "../../../src/assessment/outside.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { adjustment, dossierOf, entry, formFor, leaf, schemeOf, surveyLeaf, UNIT } from "../fixtures.js";

const levels: Rule = {
  kind: "levels",
  levels: [
    { id: "co", title: { vi: "Có" }, points: "1" },
    { id: "khong", title: { vi: "Không" }, points: "0" },
  ],
};
const counting: Rule = { kind: "counting", each: "1" };
const when = (
  condition: Extract<Rule, { kind: "when" }>["if"],
  holds: Rule | { points: string } = { points: "2" },
): Rule => ({
  kind: "when",
  if: condition,
  holds,
  otherwise: { points: "0" },
});
const scheme = schemeOf([
  leaf("1", "2", when({ on: "leaf-points", leaf: "2", atLeast: "2" })),
  leaf("2", "2", when({ on: "leaf-level", leaf: "3", is: ["co"] }, counting)),
  leaf("3", "1", levels),
  leaf("4", "2", { kind: "deadline", due: { month: 6, day: 30 }, onTime: "2", later: "0", missed: "0" }),
]);
const rows = (entries: Parameters<typeof dossierOf>[1]) => selfAssess(scheme, dossierOf(scheme, entries));
const self = (entries: Parameters<typeof dossierOf>[1]) => rows(entries).rows.map((row) => row.self);
const two = entry("2", { holds: { count: 2 } });
const one = entry("1", {});
const yes = entry("3", { level: "co" });
const no = entry("3", { level: "khong" });

describe("leaves that rest on others", () => {
  it("are scored by what stands there, in whatever order they are stated", () => {
    expect(self([one, two, yes])).toStrictEqual(["2", "2", "1", "not-submitted"]);
    expect(self([yes, two, one])).toStrictEqual(["2", "2", "1", "not-submitted"]);
    expect(self([one, two, no])).toStrictEqual(["0", "0", "0", "not-submitted"]);
    expect(self([one, entry("2", { holds: { count: 1 } }), yes])).toStrictEqual(["0", "1", "1", "not-submitted"]);
  });

  it("take what was not submitted as nothing, and wait for what is pending or does not apply", () => {
    expect(self([one, two])).toStrictEqual(["0", "0", "not-submitted", "not-submitted"]);
    expect(self([one])).toStrictEqual(["0", "not-submitted", "not-submitted", "not-submitted"]);
    expect(self([one, two, entry("3", { absent: "not-submitted" })]).slice(0, 2)).toStrictEqual(["0", "0"]);
    expect(self([one, two, entry("3", { absent: "pending" })]).slice(0, 2)).toStrictEqual(["pending", "pending"]);
    expect(self([one, entry("2", { absent: "not-applicable" })]).slice(0, 2)).toStrictEqual([
      "pending",
      "not-applicable",
    ]);
    expect(self([one, entry("2", {}), yes]).slice(0, 2)).toStrictEqual(["pending", "pending"]);
  });

  it("are not held to their claims by an entry that could not be read", () => {
    const claims = [{ ...entry("2", { holds: { count: 2 } }), claimed: "0" }, entry("3", { level: "không rõ" })];
    const parsed = safeParseDossier(scheme, dossierOf(scheme, claims));
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path])).toStrictEqual([
      ["rules.unknown_level", "entries", 1, "facts", "level"],
    ]);
  });

  it("know the year of the period", () => {
    const due = (date: string, period: string) =>
      selfAssess(scheme, { ...dossierOf(scheme, [entry("4", { date })]), period }).rows[3]?.self;
    expect(due("2021-06-30", "2021")).toBe("2");
    expect(due("2021-07-01", "2021")).toBe("0");
    expect(due("2021-07-01", "2022-H1")).toBe("2");
    expect(due("2021-07-01", "Kỳ 1")).toBe("pending");
  });

  it("follow the ledger, in the state that it changes", () => {
    const sheet = rows([one, two, yes]);
    const appraised = appraise(scheme, sheet, [adjustment("3", "1", { facts: { level: "khong" } })]).rows;
    expect(appraised.slice(0, 3).map((row) => [row.self, row.appraised, row.final])).toStrictEqual([
      ["2", "0", "0"],
      ["2", "0", "0"],
      ["1", "0", "0"],
    ]);
    const explained = appraise(scheme, sheet, [
      adjustment("2", "2", { facts: { holds: { count: 1 } } }, { stage: "explanation" }),
    ]).rows;
    expect(explained.slice(0, 2).map((row) => [row.appraised, row.final])).toStrictEqual([
      ["2", "0"],
      ["2", "1"],
    ]);
  });

  it("keep points that were set outright, and wait for a level that no facts state", () => {
    const sheet = rows([one, two, yes]);
    const outright = appraise(scheme, sheet, [
      adjustment("1", "2", { points: "1" }),
      adjustment("3", "1", { points: "0.5" }),
    ]).rows;
    expect(outright.slice(0, 3).map((row) => row.final)).toStrictEqual(["1", "pending", "0.5"]);
  });

  it("come to the same in an index, in an evaluation and in a proof", () => {
    const dossier = dossierOf(scheme, [one, two, yes]);
    const ledger = [adjustment("3", "1", { facts: { level: "khong" } })];
    const sheet = appraise(scheme, selfAssess(scheme, dossier), ledger);
    const index = computeIndex(scheme, UNIT, [sheet]);
    const { indexes } = evaluate(scheme, [{ dossier, ledger }]);
    expect(indexes[0]?.nodes).toStrictEqual(index.nodes);
    expect(index.nodes.map(({ points }) => points)).toStrictEqual(["0", "0", "0", "0"]);
    const proof = explain(scheme, { dossier, ledger }, "1");
    expect(proof.of).toMatchObject({ code: "1", points: "0" });
  });
});

describe("restingOn(scheme, leaf)", () => {
  it("finds the leaves that rest on one, directly or by way of others", () => {
    const open = prepareScheme(scheme);
    expect(leavesRest(open)).toBe(true);
    expect([...restingOn(open, "3")].sort()).toStrictEqual(["1", "2"]);
    expect(restingOn(open, "2")).toStrictEqual(["1"]);
    expect(restingOn(open, "1")).toStrictEqual([]);
    expect(leavesRest(prepareScheme(schemeOf([leaf("1", "1")])))).toBe(false);
    const surveyed = schemeOf([leaf("1", "1"), surveyLeaf("2", "1")], { questionnaire: formFor("2") });
    expect(leavesRest(prepareScheme(surveyed))).toBe(false);
  });
});
