import { type Criterion, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../src/scheme/partialScheme.js";
import { BASIS, group, leaf, refusals, schemeOf } from "../fixtures.js";

const sound = schemeOf([group("1", "2", [leaf("1.1", "1"), leaf("1.2", "1")]), leaf("2", "1")]);

describe("safeParseScheme(input) of a scheme of which a part cannot be read", () => {
  const against = (criteria: readonly unknown[], more: object = {}) => {
    const result = safeParseScheme({ ...sound, criteria, ...more });
    return result.ok ? [] : result.issues;
  };

  it("keeps the good nodes and reports every bad one, and no sum that says nothing", () => {
    const found = refusals(
      safeParseScheme({
        ...sound,
        criteria: [group("1", "2", [leaf("1.1", "1"), { kind: "leaf" } as Criterion]), 5, { kind: "tree" }],
      }),
    );
    expect(found).toContain("document.missing criteria[0].children[1].code");
    expect(found.slice(-2)).toStrictEqual([
      "document.not_an_object criteria[1]",
      "document.not_allowed criteria[2].kind",
    ]);
    expect(found.filter((one) => one.startsWith("criteria."))).toStrictEqual([]);
  });

  it("adds up the parts where the basis cannot be read", () => {
    const parts = sound.parts.map((part, at) => (at === 0 ? { ...part, max: "77" } : part));
    const found = refusals(safeParseScheme({ ...sound, parts, basis: "880" }));
    expect(found).toContain("scheme.part_does_not_sum parts[0].max");
  });

  it("reads the children of a group whose own fields cannot be read", () => {
    const found = against([{ ...group("1", "x", [leaf("", "1")]) }]);
    expect(found.map(({ code, path }) => `${code} ${path.join(".")}`)).toStrictEqual([
      "number.not_a_decimal criteria.0.max",
      "document.blank criteria.0.children.0.code",
    ]);
  });

  it("cites a group's own clause for what is below it, or else the basis", () => {
    const own = { document: "2211/QĐ-UBND" };
    expect(against([group("1", "1", [leaf("", "1")], { clause: own })])[0]?.clause).toStrictEqual(own);
    expect(against([group("1", "1", [leaf("", "1")])])[0]?.clause).toStrictEqual(BASIS);
  });

  it("finds no children where they are no list", () => {
    expect(
      refusals(safeParseScheme({ ...sound, criteria: [{ ...group("1", "1", []), children: "none" }] })),
    ).toStrictEqual(["document.not_a_list criteria[0].children"]);
  });

  it("places what it finds in the good nodes as the document has them, with the leaf", () => {
    const found = against([
      7,
      group("1", "2", [7 as never, leaf("1.1", "1"), leaf("1.2", "1", { kind: "counting", each: "5" })]),
    ]);
    expect(found.map(({ code, path, at }) => [code, path.join("."), at?.leaf])).toStrictEqual([
      ["document.not_an_object", "criteria.0", undefined],
      ["document.not_an_object", "criteria.1.children.0", undefined],
    ]);
    const twice = against([7, leaf("1", "1"), leaf("1", "1")]);
    expect(twice.map(({ code, path, at }) => [code, path.join("."), at?.leaf])).toStrictEqual([
      ["document.not_an_object", "criteria.0", undefined],
      ["criteria.duplicate_code", "criteria.2.code", "1"],
    ]);
    const within = against([7, group("1", "2", [leaf("1.1", "1"), leaf("1.1", "1")])]);
    expect(within.map(({ code, path, at }) => [code, path.join("."), at?.leaf])).toStrictEqual([
      ["document.not_an_object", "criteria.0", undefined],
      ["criteria.duplicate_code", "criteria.1.children.1.code", "1.1"],
    ]);
  });
});

describe("draftOf(read, issues)", () => {
  it("is the whole scheme where there is no issue", () => {
    const draft = draftOf(sound, []);
    expect(draft).toMatchObject(sound);
    expect(draft.complete).toBe(true);
    expect(draft.incomplete.size).toBe(0);
  });
});
