import {
  type Case,
  digest,
  evaluate,
  isScoringError,
  parseScheme,
  type SchemeStamp,
  type ScoredNode,
  type UnitIndex,
} from "par-index";
import { type Consolidation, consolidate, type OfficeReport } from "par-index/years";
import { describe, expect, it } from "vitest";
import { caseOf, evaluationOf, scheme } from "../questions/fixtures.js";

const reports: readonly OfficeReport[] = [
  { by: "huyen-1", evaluation: evaluationOf({ "xa-a": 4, "xa-b": 2 }, "2024", "huyện 1") },
  { by: "huyen-2", evaluation: evaluationOf({ "xa-c": 3, "xa-d": 2 }, "2024", "huyện 2") },
];
const how = { group: "toàn tỉnh", expected: ["xa-a", "xa-b", "xa-c", "xa-d"], comparable: [] };

function codes(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (isScoringError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
    throw error;
  }
  return [];
}

function firstLeaf(nodes: readonly ScoredNode[]): ScoredNode {
  const [first] = nodes;
  if (first === undefined) throw new Error("no node");
  return first.children === undefined ? first : firstLeaf(first.children);
}

describe("consolidate(scheme, reports, how)", () => {
  it("ranks all units in one list, with where each comes from", () => {
    const { rankings, units, sources, digest: seal, ...rest } = consolidate(scheme, reports, how);
    expect(rankings.map(({ group }) => group)).toStrictEqual(["toàn tỉnh"]);
    expect(rankings[0]?.rows.map(({ rank, unit }) => `${rank} ${unit}`)).toStrictEqual([
      "1 xa-a",
      "2 xa-c",
      "3 xa-b",
      "3 xa-d",
    ]);
    expect(units.map(({ unit, by, group }) => `${unit} ${by} ${group}`)).toStrictEqual([
      "xa-a huyen-1 huyện 1",
      "xa-b huyen-1 huyện 1",
      "xa-c huyen-2 huyện 2",
      "xa-d huyen-2 huyện 2",
    ]);
    expect(sources.map((source) => source.digest)).toStrictEqual(reports.map(({ evaluation }) => evaluation.digest));
    expect(seal).toBe(digest({ rankings, units, sources, ...rest }));
  });

  it("keeps the groups of the reports where no group is named", () => {
    const { rankings } = consolidate(scheme, reports, { ...how, group: null });
    expect(rankings.map(({ group }) => group)).toStrictEqual(["huyện 1", "huyện 2"]);
  });

  it("refuses a report with one changed figure", () => {
    const forged = structuredClone(reports[0]);
    if (forged === undefined) throw new Error("no report");
    Object.assign(forged.evaluation.indexes[1] ?? {}, { published: "7" });
    expect(codes(() => consolidate(scheme, [forged, ...reports.slice(1)], how))).toStrictEqual([
      "analysis.report_refused 0/evaluation",
      "document.digest_broken 0/evaluation/digest",
      "composite.does_not_follow 0/evaluation/indexes/1/published",
      "evaluate.ranked_otherwise 0/evaluation/rankings/0/rows/1",
    ]);
  });

  /** A report in which something is changed and whose digests and rankings follow. */
  function forge(
    change: (evaluation: OfficeReport["evaluation"], index: UnitIndex) => void,
    scheme?: SchemeStamp,
  ): OfficeReport {
    const forged = structuredClone(reports[0]);
    const index = forged?.evaluation.indexes[1];
    if (forged === undefined || index === undefined) throw new Error("no report");
    change(forged.evaluation, index);
    if (scheme !== undefined) {
      Object.assign(forged.evaluation, { scheme });
      for (const one of forged.evaluation.indexes) Object.assign(one, { scheme });
    }
    for (const row of forged.evaluation.rankings.flatMap(({ rows }) => rows)) {
      const of = forged.evaluation.indexes.find(({ unit }) => unit.id === row.unit);
      Object.assign(row, { class: of?.class, published: of?.published });
    }
    const { digest: _, ...rest } = forged.evaluation;
    return { by: forged.by, evaluation: { ...forged.evaluation, digest: digest(rest) } };
  }
  const against = (forged: OfficeReport, options: Consolidation = how): string[] =>
    codes(() => consolidate(scheme, [forged, ...reports.slice(1)], options));

  it("refuses 9999 points of 7, though leaves, sums, maximum and digest are forged with it", () => {
    const forged = forge((_, index) => {
      Object.assign(index, { points: "9999", published: "9999", percent: "142842.86" });
      Object.assign(index.parts[0] ?? {}, { points: "9999" });
      const leaf = firstLeaf(index.nodes);
      Object.assign(leaf, { points: "9999", appraised: "9999", self: "9999", max: "9999" });
    });
    const found = against(forged);
    expect(found[0]).toBe("analysis.report_refused 0/evaluation");
    expect(found.some((one) => one.startsWith("rules.points_out_of_range 0/evaluation/indexes/1/nodes/"))).toBe(true);
  });

  it("refuses a class that the scheme does not have, in a report of a comparable edition too", () => {
    const foreign = { ...reports[0]?.evaluation.scheme, edition: "khac", digest: "0".repeat(64) } as SchemeStamp;
    const comparable = { ...how, comparable: [{ id: foreign.id, edition: foreign.edition }] };
    expect(
      against(
        forge(() => {}, foreign),
        comparable,
      ),
    ).toStrictEqual([]);
    const excellent = forge((_, index) => void Object.assign(index, { class: "Xuất sắc" }), foreign);
    expect(against(excellent, comparable)).toContain("composite.unknown_class 0/evaluation/indexes/1/class");
    const more = forge((_, index) => void Object.assign(index, { points: "9999" }), foreign);
    expect(against(more, comparable)).toContain("composite.does_not_follow 0/evaluation/indexes/1/points");
  });

  it("refuses a report from which cases or refusals were taken out", () => {
    expect(against(forge((evaluation) => void Object.assign(evaluation, { cases: [] })))).toStrictEqual([
      "analysis.report_refused 0/evaluation",
      "evaluate.no_case_behind 0/evaluation/indexes/0",
      "evaluate.no_case_behind 0/evaluation/indexes/1",
    ]);
  });

  it.each([
    ["published", "100", "composite.does_not_follow"],
    ["class", "A", "composite.does_not_follow"],
    ["points", "7", "composite.does_not_follow"],
  ])("refuses a report whose %s does not follow from its criteria, though its digest does", (field, value, code) => {
    const forged = structuredClone(reports[0]);
    const index = forged?.evaluation.indexes[1];
    if (forged === undefined || index === undefined) throw new Error("no report");
    Object.assign(index, { [field]: value });
    for (const row of forged.evaluation.rankings.flatMap(({ rows }) => rows)) {
      if (row.unit === index.unit.id) Object.assign(row, { class: index.class, published: index.published });
    }
    const { digest: _, ...rest } = forged.evaluation;
    Object.assign(forged.evaluation, { digest: digest(rest) });
    const found = codes(() => consolidate(scheme, [forged, ...reports.slice(1)], how));
    expect(found[0]).toBe("analysis.report_refused 0/evaluation");
    expect(found).toContain(`${code} 0/evaluation/indexes/1/${field}`);
    expect(found.length).toBeLessThanOrEqual(4);
  });

  it("refuses a unit reported twice, one that is missing and one that is not expected, all at once", () => {
    const again = { by: "huyen-3", evaluation: evaluationOf({ "xa-a": 1, "xa-x": 1 }) };
    expect(
      codes(() => consolidate(scheme, [...reports, again], { ...how, expected: [...how.expected, "xa-e"] })),
    ).toStrictEqual([
      "analysis.reported_twice 2/evaluation/indexes/0/unit/id",
      "analysis.not_expected 2/evaluation/indexes/1/unit/id",
      "analysis.not_reported ",
    ]);
  });

  it("takes a unit as it comes where no list is held against the reports", () => {
    expect(consolidate(scheme, reports, { ...how, expected: null }).units.length).toBe(4);
  });

  it("refuses another edition unless it is declared comparable, and another period", () => {
    const other = parseScheme({ ...structuredClone(scheme), edition: "2014" });
    expect(codes(() => consolidate(other, reports, how))).toStrictEqual([
      "analysis.report_refused 0/evaluation",
      "analysis.other_edition 0/evaluation/scheme",
      "analysis.report_refused 1/evaluation",
      "analysis.other_edition 1/evaluation/scheme",
    ]);
    const comparable = [{ id: scheme.id, edition: scheme.edition }];
    expect(consolidate(other, reports, { ...how, comparable }).units.length).toBe(4);
    const late = { by: "huyen-3", evaluation: evaluationOf({ "xa-z": 1 }, "2025") };
    expect(codes(() => consolidate(scheme, [...reports, late], { ...how, expected: null }))).toStrictEqual([
      "document.other_period 2/evaluation/indexes/0/period",
    ]);
  });

  it("ranks a unit that one office refused and another scored, and says so", () => {
    const { dossier } = caseOf("xa-a", {}, "huyện 3");
    const refused = { ...dossier, entries: [{ leaf: "1.1.2", facts: { level: "perhaps" } }] };
    const cases = [{ dossier: refused }, caseOf("xa-e", { "1.1.2": "yes" }, "huyện 3")] as Case[];
    const report = { by: "huyen-3", evaluation: evaluate(scheme, cases) };
    const { rankings, notices } = consolidate(scheme, [...reports, report], { ...how, expected: null });
    expect(rankings[0]?.unranked).toStrictEqual([]);
    expect(rankings[0]?.rows.filter(({ unit }) => unit === "xa-a").length).toBe(1);
    expect(notices.map(({ code, params }) => [code, params["unit"], params["by"], params["other"]])).toStrictEqual([
      ["analysis.scored_elsewhere", "xa-a", "huyen-3", "huyen-1"],
    ]);
  });
});
