import type { IssueCode, Path } from "par-index";
import type { Amend, Change } from "par-index/editions";
import { describe, expect, it } from "vitest";
import { applyChange } from "../../../src/editions/applyChange.js";
import { causes } from "../../../src/editions/causes.js";
import type { Issue } from "../../../src/issue/issue.js";
import { formFor, group, leaf, schemeOf } from "../fixtures.js";

const base = schemeOf([
  group("1", "3", [leaf("1.1", "1"), leaf("1.2", "2")]),
  leaf("2", "1", undefined, { part: "b" }),
  leaf("3", "1", undefined, { part: "b" }),
]);
const grounds = { clause: { document: "2211/QĐ-UBND" }, reason: "Điều chỉnh" };
const title = { vi: "Tên khác" };
const amend = (code: string, set: NonNullable<Amend["set"]>): Change => ({ ...grounds, kind: "amend", code, set });
/** A change that brings nothing about. */
const idle = amend("3", { title });

/** The position of the change to which an issue is laid. */
function blamed(changes: readonly Change[], code: IssueCode, path: Path, params: object = {}): number {
  const cause = causes();
  let outcome = base;
  for (const [position, change] of changes.entries()) {
    const next = applyChange(outcome, change, [position]);
    if ("code" in next) throw new Error(next.code);
    cause.note(change, position, outcome, next);
    outcome = next;
  }
  return cause.of({ code, path, params } as Issue, outcome);
}

const SUM = "criteria.children_do_not_sum";
const at = (...rest: Path) => ["criteria", ...rest];

describe("causes().of(issue, outcome)", () => {
  it("is the last change of the criterion where the issue stands, or of one below it", () => {
    const changes = [amend("1.1", { max: "2" }), idle];
    expect(blamed(changes, SUM, at(0, "children", 0, "max"))).toBe(0);
    expect(blamed(changes, SUM, at(0, "max"))).toBe(0);
    expect(blamed([idle, ...changes], SUM, at(0, "max"))).toBe(1);
    expect(blamed([...changes, amend("1.1", { max: "3" }), idle], SUM, at(0, "max"))).toBe(2);
  });

  it("is the last change of all where nothing touched the place", () => {
    const changes = [amend("1.1", { max: "2" }), idle, idle];
    expect(blamed(changes, SUM, at(1, "max"))).toBe(2);
    expect(blamed(changes, SUM, at(9, "max"))).toBe(2);
    expect(blamed(changes, SUM, at())).toBe(2);
    expect(blamed(changes, "scheme.duplicate_class", ["bands", "best", 0])).toBe(2);
  });

  it("is no change of what no check of points looks at", () => {
    for (const set of [
      { title },
      { clause: { document: "x" } },
      { tags: ["x"] },
      { refers: "x" },
      { appraiser: "x" },
      { title, tags: ["x"] },
    ] as NonNullable<Amend["set"]>[]) {
      expect(blamed([amend("1.1", { max: "2" }), amend("1.1", set), idle], SUM, at(0, "max"))).toBe(0);
    }
    const unset: Change = { ...grounds, kind: "amend", code: "1.1", unset: ["tags"] };
    expect(blamed([amend("1.1", { max: "2" }), unset], SUM, at(0, "children", 0))).toBe(0);
    const mixed = [amend("1.1", { max: "2" }), amend("1.1", { title, max: "3" }), idle];
    expect(blamed(mixed, SUM, at(0, "max"))).toBe(1);
    const without: Change = { ...grounds, kind: "amend", code: "1.1", unset: ["min"] };
    expect(blamed([without, idle], SUM, at(0, "children", 0))).toBe(0);
  });

  it("follows a criterion to its new code, and knows who took the old one away", () => {
    const changes = [amend("1.1", { code: "1.9" }), idle];
    expect(blamed(changes, SUM, at(0, "children", 0, "code"))).toBe(0);
    expect(blamed(changes, "scheme.unknown_tie_break", ["ranking", "tieBreak", 0], { code: "1.1" })).toBe(0);
    const kept = [amend("1.1", { code: "1.1", max: "2" }), idle];
    expect(blamed(kept, "scheme.unknown_tie_break", ["ranking", "tieBreak", 0], { code: "1.1" })).toBe(1);
  });

  it("asks who took something away only for what stands outside the criteria", () => {
    const changes: Change[] = [{ ...grounds, kind: "remove", code: "1" }, idle];
    for (const code of ["1", "1.1", "1.2"]) {
      expect(blamed(changes, "scheme.unknown_tie_break", ["ranking", "tieBreak", 0], { code })).toBe(0);
      expect(blamed(changes, SUM, at(0, "max"), { code })).toBe(1);
    }
  });

  it("lays an unknown agency to whoever named it, not to whoever changed the points", () => {
    const agency = "scheme.unknown_agency";
    const changes = [
      amend("1", { appraiser: "x" }),
      amend("1.2", { appraiser: "y" }),
      amend("1.2", { max: "1" }),
      idle,
    ];
    expect(blamed(changes, agency, at(0, "appraiser"))).toBe(0);
    expect(blamed(changes, agency, at(0, "children", 1, "appraiser"))).toBe(1);
    expect(blamed(changes, agency, at(0, "children", 0, "appraiser"))).toBe(0);
    expect(blamed(changes, agency, at(0, "tags", 1))).toBe(0);
    expect(blamed(changes, agency, at(1, "appraiser"))).toBe(3);
    const unset: Change = { ...grounds, kind: "amend", code: "1", unset: ["appraiser"] };
    expect(blamed([unset, idle], agency, at(0, "appraiser"))).toBe(0);
  });

  it("lays the sum of a part to the leaves, and the sum of parts to the domains", () => {
    const parts = ["parts", 0, "max"];
    const leaves = [amend("1.1", { max: "2" }), amend("1", { max: "4" }), idle];
    expect(blamed(leaves, "scheme.part_does_not_sum", parts)).toBe(0);
    expect(blamed(leaves, "scheme.parts_do_not_sum", ["parts"])).toBe(1);
    const bonus = [amend("1.1", { max: "2" }), amend("1", { bonus: {} }), amend("1", { max: "4" }), idle];
    expect(blamed(bonus, "scheme.part_does_not_sum", parts)).toBe(1);
    const moved: Change[] = [{ ...grounds, kind: "move", code: "2", under: "1" }, idle];
    expect(blamed(moved, "scheme.part_does_not_sum", parts)).toBe(0);
    expect(blamed(moved, "scheme.parts_do_not_sum", ["parts"])).toBe(0);
    expect(blamed(leaves, "scheme.duplicate_class", ["bands"])).toBe(2);
  });

  it("is the change of the field where the issue stands", () => {
    const set: Change = { ...grounds, kind: "set", fields: { council: "x" }, unset: ["agencies"] };
    const changes = [amend("1.1", { max: "2" }), set, idle];
    expect(blamed(changes, "scheme.unknown_agency", ["council"])).toBe(1);
    expect(blamed(changes, "scheme.duplicate_class", ["bands"])).toBe(2);
    const parts: Change = { ...grounds, kind: "set", fields: { parts: base.parts } };
    expect(blamed([amend("1.1", { max: "2" }), parts, idle], "scheme.part_does_not_sum", ["parts", 0, "max"])).toBe(1);
    expect(blamed([parts, amend("1.1", { max: "2" }), idle], "scheme.part_does_not_sum", ["parts", 0, "max"])).toBe(1);
  });

  it("is the change of what a criterion was held against, where that came later", () => {
    for (const [code, fields] of [
      ["scheme.survey_leaf_without_question", { questionnaire: formFor("1.1") }],
      ["scheme.unknown_agency", { agencies: [] }],
      ["scheme.unknown_part", { parts: base.parts }],
      ["scheme.rounding_too_coarse", { rounding: base.rounding }],
    ] as const) {
      const set = { ...grounds, kind: "set", fields } as Change;
      const place = at(0, "children", 0);
      expect(blamed([set, idle], code, place), code).toBe(0);
      const both = amend("1.1", { max: "2", appraiser: "x" });
      expect(blamed([both, set, idle], code, place), code).toBe(1);
      expect(blamed([set, both, idle], code, place), code).toBe(1);
      expect(blamed([set, idle], SUM, place), code).toBe(1);
    }
  });

  it("lays to an addition all that came with it, and the sum above", () => {
    const three = group("4", "1", [leaf("4.1", "1", undefined, { appraiser: "x" })]);
    const added: Change[] = [{ ...grounds, kind: "add", under: null, criterion: three }, idle];
    for (const code of [SUM, "scheme.unknown_agency"] as const) {
      expect(blamed(added, code, at(3, "children", 0)), code).toBe(0);
      expect(blamed(added, code, at(3)), code).toBe(0);
      expect(blamed(added, code, at(0)), code).toBe(1);
    }
    const under: Change[] = [{ ...grounds, kind: "add", under: "1", criterion: leaf("1.3", "1") }, idle];
    expect(blamed(under, SUM, at(0, "max"))).toBe(0);
    expect(blamed(under, "scheme.unknown_tie_break", ["ranking"], { code: "1.3" })).toBe(1);
  });

  it("lays to a removal, a replacement or a move the sums on both sides", () => {
    const removed: Change[] = [{ ...grounds, kind: "remove", code: "1.1" }, idle];
    expect(blamed(removed, SUM, at(0, "max"))).toBe(0);
    const replaced: Change[] = [{ ...grounds, kind: "replace", code: "1", criterion: leaf("1", "3") }, idle];
    expect(blamed(replaced, SUM, at(0, "max"))).toBe(0);
    expect(blamed(replaced, "scheme.unknown_tie_break", ["ranking"], { code: "1.2" })).toBe(0);
    const inner: Change[] = [{ ...grounds, kind: "replace", code: "1.1", criterion: leaf("1.8", "3") }, idle];
    expect(blamed(inner, SUM, at(0, "max"))).toBe(0);
    const moved: Change[] = [{ ...grounds, kind: "move", code: "1.1", under: null, at: 0 }, idle];
    expect(blamed(moved, SUM, at(1, "max"))).toBe(0);
    expect(blamed(moved, SUM, at(0, "max"))).toBe(0);
    expect(blamed(moved, "scheme.unknown_agency", at(0, "appraiser"))).toBe(1);
    expect(blamed(moved, "scheme.unknown_tie_break", ["ranking"], { code: "1.1" })).toBe(1);
    const intoGroup: Change[] = [{ ...grounds, kind: "move", code: "2", under: "1" }, idle];
    expect(blamed(intoGroup, SUM, at(0, "max"))).toBe(0);
    expect(blamed(intoGroup, SUM, at(0, "children", 2))).toBe(0);
    expect(blamed(intoGroup, SUM, at(0, "children", 1))).toBe(0);
  });
});
