import { type Criterion, leaves, printPath } from "par-index";
import type { Change } from "par-index/editions";
import { describe, expect, it } from "vitest";
import { applyChange } from "../../../src/editions/applyChange.js";
import { group, leaf, schemeOf } from "../fixtures.js";

const base = schemeOf([
  group("1", "3", [
    leaf("1.1", "1", undefined, { tags: ["x"], appraiser: "so" }),
    group("1.2", "2", [leaf("1.2.1", "2")]),
  ]),
  leaf("2", "1"),
]);
const grounds = { clause: { document: "2211/QĐ-UBND" }, reason: "Điều chỉnh" };

/** The codes after one change, from the first criterion to the last; or what stands against it. */
function made(change: object): unknown {
  const next = applyChange(base, { ...grounds, ...change } as Change, [7]);
  if ("code" in next) return [next.code, printPath(next.path), next.params, next.clause?.document];
  return codes(next.criteria).join(" ");
}

function codes(criteria: readonly Criterion[]): string[] {
  return criteria.flatMap((one) => [one.code, ...(one.kind === "group" ? codes(one.children) : [])]);
}

const refusal = (code: string, place: string, params: object) => [code, place, params, "2211/QĐ-UBND"];

describe("applyChange(scheme, change, path)", () => {
  it("adds at a place, or last", () => {
    const criterion = leaf("n", "1");
    expect(made({ kind: "add", under: null, criterion })).toBe("1 1.1 1.2 1.2.1 2 n");
    expect(made({ kind: "add", under: null, at: 0, criterion })).toBe("n 1 1.1 1.2 1.2.1 2");
    expect(made({ kind: "add", under: null, at: 2, criterion })).toBe("1 1.1 1.2 1.2.1 2 n");
    expect(made({ kind: "add", under: "1", at: 1, criterion })).toBe("1 1.1 n 1.2 1.2.1 2");
    expect(made({ kind: "add", under: "1.2", criterion })).toBe("1 1.1 1.2 1.2.1 n 2");
    expect(made({ kind: "add", under: "1.2", at: 1, criterion })).toBe("1 1.1 1.2 1.2.1 n 2");
  });

  it("refuses a place that its siblings do not have", () => {
    const criterion = leaf("n", "1");
    const place = (at: string, count: string) => refusal("extend.no_such_place", "[7].at", { at, count });
    expect(made({ kind: "add", under: null, at: 3, criterion })).toStrictEqual(place("3", "2"));
    expect(made({ kind: "add", under: "1.2", at: 2, criterion })).toStrictEqual(place("2", "1"));
    expect(made({ kind: "move", code: "2", under: null, at: 2 })).toStrictEqual(place("2", "1"));
    expect(made({ kind: "move", code: "1.2.1", under: "1", at: 3 })).toStrictEqual(place("3", "2"));
  });

  it("moves a criterion with all that is below it, among its siblings or elsewhere", () => {
    expect(made({ kind: "move", code: "1", under: null, at: 1 })).toBe("2 1 1.1 1.2 1.2.1");
    expect(made({ kind: "move", code: "1.1", under: "1" })).toBe("1 1.2 1.2.1 1.1 2");
    expect(made({ kind: "move", code: "1.2", under: null, at: 2 })).toBe("1 1.1 2 1.2 1.2.1");
    expect(made({ kind: "move", code: "2", under: "1", at: 2 })).toBe("1 1.1 1.2 1.2.1 2");
    expect(made({ kind: "move", code: "2", under: "1.2", at: 0 })).toBe("1 1.1 1.2 2 1.2.1");
  });

  it("moves nothing into itself", () => {
    const into = (code: string, under: string) => refusal("extend.into_itself", "[7].under", { code, under });
    expect(made({ kind: "move", code: "1", under: "1" })).toStrictEqual(into("1", "1"));
    expect(made({ kind: "move", code: "1", under: "1.2" })).toStrictEqual(into("1", "1.2"));
  });

  it("takes only codes that are there, and groups to hold what is put into them", () => {
    const unknown = (place: string) => refusal("document.unknown_code", `[7].${place}`, { code: "9", scheme: "mau 1" });
    for (const kind of ["remove", "amend", "move"]) {
      expect(made({ kind, code: "9", under: null, set: { max: "1" } }), kind).toStrictEqual(unknown("code"));
    }
    expect(made({ kind: "replace", code: "9", criterion: leaf("9", "1") })).toStrictEqual(unknown("code"));
    expect(made({ kind: "add", under: "9", criterion: leaf("n", "1") })).toStrictEqual(unknown("under"));
    expect(made({ kind: "move", code: "2", under: "9" })).toStrictEqual(unknown("under"));
    for (const change of [
      { kind: "add", criterion: leaf("n", "1") },
      { kind: "move", code: "2" },
    ]) {
      expect(made({ ...change, under: "1.1" })).toStrictEqual(
        refusal("extend.not_a_group", "[7].under", { code: "1.1" }),
      );
    }
  });

  it("removes or replaces a criterion with all that is below it", () => {
    expect(made({ kind: "remove", code: "1.2" })).toBe("1 1.1 2");
    expect(made({ kind: "replace", code: "1.2", criterion: leaf("1.2", "2") })).toBe("1 1.1 1.2 2");
    const criterion = group("1.2.1", "2", [leaf("1.2", "1"), leaf("n", "1")]);
    expect(made({ kind: "replace", code: "1.2", criterion })).toBe("1 1.1 1.2.1 1.2 n 2");
  });

  it("lets no code in that stands elsewhere", () => {
    const exists = (place: string, code: string) => refusal("extend.code_exists", `[7].${place}`, { code });
    expect(made({ kind: "add", under: null, criterion: leaf("1.2.1", "1") })).toStrictEqual(
      exists("criterion.code", "1.2.1"),
    );
    const deep = group("n", "1", [leaf("m", "1"), group("o", "0", [leaf("2", "0")])]);
    expect(made({ kind: "add", under: null, criterion: deep })).toStrictEqual(
      exists("criterion.children[1].children[0].code", "2"),
    );
    expect(made({ kind: "replace", code: "1.2", criterion: leaf("1.1", "2") })).toStrictEqual(
      exists("criterion.code", "1.1"),
    );
    expect(made({ kind: "amend", code: "2", set: { code: "1.1" } })).toStrictEqual(exists("set.code", "1.1"));
    expect(made({ kind: "amend", code: "2", set: { code: "2" } })).toBe("1 1.1 1.2 1.2.1 2");
    expect(made({ kind: "amend", code: "2", set: { code: "3" } })).toBe("1 1.1 1.2 1.2.1 3");
    expect(made({ kind: "amend", code: "2", set: { max: "3" } })).toBe("1 1.1 1.2 1.2.1 2");
  });

  it("amends single fields, and leaves others out", () => {
    const amended = (change: object) => {
      const next = applyChange(base, { ...grounds, kind: "amend", code: "1.1", ...change } as Change, []);
      return "code" in next ? next.code : leaves(next.criteria)[0];
    };
    const [before] = leaves(base.criteria);
    expect(amended({ set: { max: "5" }, unset: ["tags"] })).toStrictEqual({ ...leaf("1.1", "5"), appraiser: "so" });
    expect(amended({ unset: ["tags", "appraiser"] })).toStrictEqual(leaf("1.1", "1"));
    expect(amended({ set: { max: "5" } })).toStrictEqual({ ...before, max: "5" });
  });

  it("refuses an amendment that names no field", () => {
    for (const change of [{}, { set: {} }, { unset: [] }, { set: {}, unset: [] }]) {
      expect(made({ kind: "amend", code: "1.1", ...change })).toStrictEqual(
        refusal("extend.changes_nothing", "[7]", { code: "1.1" }),
      );
    }
  });

  it("sets fields of the scheme, and leaves others out", () => {
    const next = applyChange(
      { ...base, council: "x" },
      { ...grounds, kind: "set", fields: { edition: "2" }, unset: ["council"] },
      [],
    );
    expect(next).toStrictEqual({ ...base, edition: "2" });
  });
});
