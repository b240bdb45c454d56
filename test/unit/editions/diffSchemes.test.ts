import { type Criterion, parseScheme, type Scheme } from "par-index";
import { diffSchemes, extendScheme } from "par-index/editions";
import { describe, expect, it } from "vitest";
import { group, leaf, schemeOf } from "../fixtures.js";

const own = { clause: { document: "1001/QĐ-BNV" } };
const criteria: readonly Criterion[] = [
  group("1", "3", [leaf("1.1", "1"), leaf("1.2", "2", undefined, own)]),
  leaf("2", "1"),
];
const from = parseScheme(schemeOf(criteria));
const to = (list: readonly Criterion[], more: Partial<Scheme> = {}): Scheme =>
  parseScheme(schemeOf(list, { edition: "2", ...more }));

const reason = "mau 1 → mau 2";
const edition = {
  kind: "set",
  fields: { edition: "2" },
  clause: { document: "880/QĐ-UBND", date: "2021-05-12" },
  reason,
};
const grounds = { clause: edition.clause, reason };

/** The changes after that of the edition; they lead to the later scheme. */
function changes(list: readonly Criterion[], more: Partial<Scheme> = {}): unknown[] {
  const later = to(list, more);
  const all = diffSchemes(from, later);
  expect(extendScheme(from, all)).toStrictEqual(later);
  const [first, ...rest] = all;
  expect(first).toStrictEqual(edition);
  return rest;
}

describe("diffSchemes(from, to)", () => {
  it("says nothing of what stayed", () => {
    expect(diffSchemes(from, from)).toStrictEqual([]);
    expect(changes(criteria)).toStrictEqual([]);
  });

  it("amends what differs, and only that, by the clause of the criterion where it has one", () => {
    const [first, second] = [leaf("1.1", "1", undefined, { tags: ["x"] }), leaf("1.2", "2", undefined, own)];
    expect(changes([group("1", "3", [first, second]), leaf("2", "1")])).toStrictEqual([
      { ...grounds, kind: "amend", code: "1.1", set: { tags: ["x"] } },
    ]);
    expect(
      changes([group("1", "3", [leaf("1.1", "1"), { ...second, title: { vi: "Khác" } }]), leaf("2", "1")]),
    ).toStrictEqual([{ ...grounds, ...own, kind: "amend", code: "1.2", set: { title: { vi: "Khác" } } }]);
    expect(changes([group("1", "3", [leaf("1.1", "1"), leaf("1.2", "2")]), leaf("2", "1")])).toStrictEqual([
      { ...grounds, kind: "amend", code: "1.2", unset: ["clause"] },
    ]);
  });

  it("adds and removes at their places, under their groups", () => {
    const three = leaf("1.0", "1", undefined, own);
    expect(changes([group("1", "3", [three, leaf("1.2", "2", undefined, own)]), leaf("2", "1")])).toStrictEqual([
      { ...grounds, kind: "remove", code: "1.1" },
      { ...grounds, ...own, kind: "add", under: "1", at: 0, criterion: three },
    ]);
    expect(changes([leaf("2", "4"), leaf("3", "0")])).toStrictEqual([
      { ...grounds, kind: "remove", code: "1" },
      { ...grounds, kind: "amend", code: "2", set: { max: "4" } },
      { ...grounds, kind: "add", under: null, at: 1, criterion: leaf("3", "0") },
    ]);
  });

  it("takes a leaf that becomes a group, or a criterion that changes its group, out and puts it back", () => {
    const split = group("2", "1", [leaf("2.1", "1")]);
    expect(changes([criteria[0] as Criterion, split])).toStrictEqual([
      { ...grounds, kind: "remove", code: "2" },
      { ...grounds, kind: "add", under: null, at: 1, criterion: split },
    ]);
    expect(
      changes([group("1", "2", [leaf("1.2", "2", undefined, own)]), leaf("2", "1"), leaf("1.1", "1")]),
    ).toStrictEqual([
      { ...grounds, kind: "remove", code: "1.1" },
      { ...grounds, kind: "amend", code: "1", set: { max: "2" } },
      { ...grounds, kind: "add", under: null, at: 2, criterion: leaf("1.1", "1") },
    ]);
  });

  it("moves what stands elsewhere among its siblings, and nothing that is where it belongs already", () => {
    expect(changes([leaf("2", "1"), criteria[0] as Criterion])).toStrictEqual([
      { ...grounds, kind: "move", code: "2", under: null, at: 0 },
    ]);
    const [first, second] = [leaf("1.1", "1"), leaf("1.2", "2", undefined, own)];
    expect(changes([group("1", "3", [second, first]), leaf("2", "1")])).toStrictEqual([
      { ...grounds, ...own, kind: "move", code: "1.2", under: "1", at: 0 },
    ]);
    expect(changes([leaf("0", "0"), leaf("2", "1"), criteria[0] as Criterion])).toStrictEqual([
      { ...grounds, kind: "add", under: null, at: 0, criterion: leaf("0", "0") },
      { ...grounds, kind: "move", code: "2", under: null, at: 1 },
    ]);
  });

  it("sets and takes out fields of the scheme", () => {
    const later = parseScheme(schemeOf(criteria, { council: "hoi-dong" }));
    expect(diffSchemes(from, later)).toStrictEqual([
      { ...grounds, reason: "mau 1 → mau 1", kind: "set", fields: { council: "hoi-dong" } },
    ]);
    expect(diffSchemes(later, from)).toStrictEqual([
      { ...grounds, reason: "mau 1 → mau 1", kind: "set", fields: {}, unset: ["council"] },
    ]);
  });
});
