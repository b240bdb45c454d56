import { describeIssue, isScoringError, leaves, parseScheme, printPath } from "par-index";
import { type Change, diffSchemes, extendScheme, provenanceOf, safeExtendScheme } from "par-index/editions";
import { caMau2013Fragment, sonLa880Departments, sonLa880Districts } from "par-index/schemes";
import { describe, expect, it } from "vitest";

const base = parseScheme(sonLa880Districts);
const grounds = { clause: { document: "minh họa" }, reason: "Điều chỉnh." };

/** Codes and places of what stands against some changes. */
function against(changes: unknown): string[] {
  const result = safeExtendScheme(base, changes);
  return result.ok ? [] : result.issues.map((one) => `${one.code} ${printPath(one.path)}`);
}

const leaf = (code: string, max: string) => ({
  kind: "leaf" as const,
  code,
  title: { vi: "Tiêu chí mới" },
  max,
  part: "appraisal",
  rule: { kind: "proportional" as const, measure: "ratio" as const },
});

describe("extendScheme(base, changes)", () => {
  it("gives the base itself when nothing changes", () => {
    expect(extendScheme(base, [])).toBe(base);
  });

  it("sets fields of the scheme and leaves the base as it was", () => {
    const before = structuredClone(base);
    const next = extendScheme(base, [{ ...grounds, kind: "set", fields: { edition: "2022" }, unset: ["validity"] }]);
    expect(next.edition).toBe("2022");
    expect(next.validity).toBeUndefined();
    expect(base).toStrictEqual(before);
  });

  it("says so where the outcome has the name of its base", () => {
    const codes = (fields: object) => {
      const result = safeExtendScheme(base, [{ ...grounds, kind: "set", fields }]);
      return result.ok
        ? result.notices.map(({ code }) => code).filter((code) => code.startsWith("extend."))
        : ["refused"];
    };
    expect(codes({ status: "official" })).toStrictEqual(["extend.same_edition"]);
    expect(codes({ status: "official", edition: "2022" })).toStrictEqual([]);
    expect(codes({ status: "official", id: "khac" })).toStrictEqual([]);
  });

  it("adds, removes, replaces, amends and moves, and proves the outcome", () => {
    const [first] = leaves(base.criteria);
    if (first === undefined) throw new Error("no leaf");
    const { max } = first;
    const next = extendScheme(base, [
      { ...grounds, kind: "remove", code: first.code },
      { ...grounds, kind: "add", under: "1.1", at: 0, criterion: leaf("1.1.0", max) },
      { ...grounds, kind: "replace", code: "1.1.0", criterion: { ...leaf("1.1.99", max), title: { vi: "Thay thế" } } },
      { ...grounds, kind: "amend", code: "1.1.99", set: { title: { vi: "Đổi tên" }, code: "1.1.98" } },
      { ...grounds, kind: "move", code: "1.1.98", under: "1.1" },
    ]);
    const group = next.criteria[0];
    const parent = group?.kind === "group" ? group.children[0] : undefined;
    expect(parent?.kind === "group" ? parent.children.at(-1)?.title.vi : "").toBe("Đổi tên");
    expect(parseScheme(next)).toStrictEqual(next);
  });

  it("lays an issue of the outcome to the change that brought it about", () => {
    expect(against([{ ...grounds, kind: "remove", code: "1.1.1" }])).toStrictEqual([
      "criteria.children_do_not_sum [0]",
    ]);
    expect(
      against([
        { ...grounds, kind: "amend", code: "2", set: { title: { vi: "Tên khác" } } },
        { ...grounds, kind: "set", fields: { ranking: { by: "exact", ties: "dense", tieBreak: ["zz"] } } },
      ]),
    ).toStrictEqual(["scheme.unknown_tie_break [1]"]);
  });

  it("says that a quarter is missing, at the change that took it away", () => {
    const [only] = caMau2013Fragment.criteria;
    if (only?.kind !== "group") throw new Error("no group");
    const result = safeExtendScheme(caMau2013Fragment, [
      { ...grounds, kind: "amend", code: "1.2.1", set: { max: "0.75", rule: { kind: "given" } } },
      { ...grounds, kind: "amend", code: "1.2", set: { max: "1.75" } },
      { ...grounds, kind: "amend", code: "1", set: { max: "6.75" } },
    ]);
    expect(result.ok ? [] : result.issues.map((one) => [one.code, one.path, one.params])).toStrictEqual([
      ["scheme.part_does_not_sum", [0], { part: "appraisal", sum: "6.75", max: "7" }],
    ]);
    expect(result.ok ? "" : result.issues.map((one) => describeIssue(one, "vi"))[0]).toContain("6,75");
  });

  it("lays the loss of a tie-break or of a question's leaf to the removal", () => {
    const withTieBreak = extendScheme(caMau2013Fragment, [
      { ...grounds, kind: "set", fields: { ranking: { by: "exact", ties: "dense", tieBreak: ["1.2.1"] } } },
    ]);
    const removed = safeExtendScheme(withTieBreak, [
      { ...grounds, kind: "remove", code: "1.2.1" },
      { ...grounds, kind: "amend", code: "1.2.2", set: { max: "2", rule: { kind: "given" } } },
    ]);
    expect(removed.ok ? [] : removed.issues.map((one) => [one.code, one.path])).toStrictEqual([
      ["scheme.unknown_tie_break", [0]],
    ]);
    const question = base.questionnaire?.questions[0];
    const lost = against([{ ...grounds, kind: "remove", code: question?.leaf ?? "" }]);
    expect(lost).toContain("scheme.unknown_question_leaf [0]");
  });

  it("does not blame a later change of a title, a new code or a group", () => {
    const title = { vi: "Khác" };
    expect(
      against([
        { ...grounds, kind: "amend", code: "1.6", set: { code: "1.6z", max: "2" } },
        { ...grounds, kind: "amend", code: "1.7", set: { title } },
        { ...grounds, kind: "amend", code: "1", set: { title } },
      ]).map((one) => one.slice(-3)),
    ).toStrictEqual(["[0]", "[0]"]);
    const questionnaire = {
      ...base.questionnaire,
      questions: base.questionnaire?.questions.filter(({ leaf: code }) => code !== "7.5.2"),
    };
    expect(
      against([
        { ...grounds, kind: "set", fields: { questionnaire } },
        { ...grounds, kind: "amend", code: "7.5", set: { title } },
      ]),
    ).toStrictEqual(against([{ ...grounds, kind: "set", fields: { questionnaire } }]));
    const agencies = base.agencies?.filter(({ id }) => id !== base.criteria[1]?.appraiser);
    const [blamed] = against([
      { ...grounds, kind: "set", fields: { agencies } },
      { ...grounds, kind: "amend", code: "2", set: { title } },
    ]);
    expect(blamed).toBe("scheme.unknown_agency [0]");
    const part = safeExtendScheme(caMau2013Fragment, [
      { ...grounds, kind: "amend", code: "1.2.1", set: { max: "0.75", rule: { kind: "given" } } },
      { ...grounds, kind: "amend", code: "1.2", set: { max: "1.75" } },
      { ...grounds, kind: "amend", code: "1", set: { max: "6.75" } },
    ]);
    expect(part.ok ? [] : part.issues.map(({ path }) => path)).toStrictEqual([[0]]);
  });

  it("refuses a change that names no field, a field that is none, and a place that is none", () => {
    expect(
      against([
        { ...grounds, kind: "amend", code: "1" },
        { ...grounds, kind: "move", code: "1", under: null, at: 99 },
        { ...grounds, kind: "add", under: "1.1", at: 99, criterion: leaf("new", "1") },
      ]),
    ).toStrictEqual(["extend.changes_nothing [0]", "extend.no_such_place [1].at", "extend.no_such_place [2].at"]);
    expect(against([{ ...grounds, kind: "amend", code: "1", unset: ["appraser"] }])).toStrictEqual([
      "document.not_allowed [0].unset[0]",
    ]);
    expect(against([{ ...grounds, kind: "set", fields: {}, unset: ["councl"] }])).toStrictEqual([
      "document.not_allowed [0].unset[0]",
    ]);
  });

  it("refuses what cannot be done, all at once, each in its change", () => {
    expect(
      against([
        { ...grounds, kind: "remove", code: "9.9" },
        { ...grounds, kind: "add", under: "1.1.1", criterion: leaf("x", "1") },
        { ...grounds, kind: "add", under: "1", criterion: leaf("1.1.1", "1") },
        { ...grounds, kind: "move", code: "1", under: "1.1" },
        { ...grounds, kind: "amend", code: "1.1.1", set: { code: "1.1.2" } },
        { ...grounds, kind: "move", code: "1.1", under: "nowhere" },
      ]),
    ).toStrictEqual([
      "document.unknown_code [0].code",
      "extend.not_a_group [1].under",
      "extend.code_exists [2].criterion.code",
      "extend.into_itself [3].under",
      "extend.code_exists [4].set.code",
      "document.unknown_code [5].under",
    ]);
  });

  it("refuses a change without clause or reason, and malformed pieces where they stand", () => {
    expect(against([{ kind: "remove", code: "1.1" }])).toStrictEqual([
      "document.missing [0].clause",
      "document.missing [0].reason",
    ]);
    expect(
      against([{ ...grounds, kind: "add", under: null, criterion: { ...leaf("x", "1"), max: "-1" } }]),
    ).toStrictEqual(["number.negative [0].criterion.max"]);
    expect(against([{ ...grounds, kind: "set", fields: { bands: 3, criteria: [] } }])).toStrictEqual([
      "document.not_an_object [0].fields.bands",
      "document.unknown_key [0].fields.criteria",
    ]);
    expect(against("no list")).toStrictEqual(["document.not_a_list (document)"]);
    expect(against([{ ...grounds, kind: "amend", code: "1", set: { part: "appraisal" } }])).toStrictEqual([
      "document.unknown_key [0]",
    ]);
  });

  it("throws what safeExtendScheme returns", () => {
    try {
      extendScheme(base, [{ ...grounds, kind: "remove", code: "9.9" }]);
      expect.unreachable();
    } catch (error) {
      expect(isScoringError(error)).toBe(true);
    }
  });
});

describe("diffSchemes(from, to)", () => {
  const pairs = [
    [base, parseScheme(sonLa880Departments)],
    [parseScheme(sonLa880Departments), base],
    [parseScheme(caMau2013Fragment), base],
    [base, parseScheme(caMau2013Fragment)],
  ] as const;

  it.each(pairs)("gives changes that lead from one to the other", (from, to) => {
    const changes = diffSchemes(from, to);
    expect(changes.length).toBeGreaterThan(0);
    expect(extendScheme(from, changes)).toStrictEqual(to);
  });

  it("is empty for equal schemes", () => {
    expect(diffSchemes(base, structuredClone(base))).toStrictEqual([]);
  });

  it("reads a new order as moves", () => {
    const reversed = parseScheme({ ...structuredClone(base), criteria: [...base.criteria].reverse() });
    const changes = diffSchemes(base, reversed);
    expect(new Set(changes.map(({ kind }) => kind))).toStrictEqual(new Set(["move"]));
    expect(extendScheme(base, changes)).toStrictEqual(reversed);
  });

  it("takes fields out that the later edition does not have", () => {
    const { validity: _, ...rest } = structuredClone(base);
    const changes = diffSchemes(base, parseScheme(rest));
    expect(changes).toMatchObject([{ kind: "set", fields: {}, unset: ["validity"] }]);
    expect(extendScheme(base, changes)).toStrictEqual(rest);
  });
});

describe("provenanceOf(base, changes)", () => {
  const changes: readonly Change[] = [
    { ...grounds, kind: "amend", code: "1.1.2", set: { code: "1.1.9", title: { vi: "Đổi mã" } } },
    { ...grounds, kind: "remove", code: "1.1.1" },
    { ...grounds, kind: "add", under: "1.1", criterion: leaf("1.1.1", "1") },
    { ...grounds, kind: "replace", code: "1.2", criterion: leaf("1.2", "1"), reason: "Gộp." },
    { ...grounds, kind: "move", code: "2", under: null, at: 0 },
    { ...grounds, kind: "set", fields: { edition: "2" } },
  ];
  const rows = new Map(provenanceOf(base, changes).map((row) => [row.code, row]));

  it("follows a criterion through its new code", () => {
    expect(rows.get("1.1.9")).toMatchObject({ origin: "changed", from: { code: "1.1.2" }, changes: [0] });
    expect(rows.has("1.1.2")).toBe(false);
  });

  it("tells new from replaced, moved and inherited", () => {
    expect(rows.get("1.1.1")).toMatchObject({ origin: "new", from: null, changes: [2] });
    expect(rows.get("1.2")).toMatchObject({ origin: "changed", from: { code: "1.2" }, changes: [3], reason: "Gộp." });
    expect(rows.get("2")).toMatchObject({ origin: "changed", changes: [4] });
    expect(rows.get("3")).toStrictEqual({
      code: "3",
      origin: "inherited",
      from: { id: base.id, edition: base.edition, code: "3" },
      changes: [],
    });
  });
});
