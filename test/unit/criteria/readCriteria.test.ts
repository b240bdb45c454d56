import type { Criterion } from "par-index";
import { describe, expect, it } from "vitest";
import { readCriteria } from "../../../src/criteria/readCriteria.js";
import type { Issue } from "../../../src/issue/issue.js";
import { BASIS, group, leaf } from "../fixtures.js";

function reading(inputs: readonly unknown[]) {
  const issues: Issue[] = [];
  const kept = { issues, incomplete: new Set<Criterion>(), unread: 0 };
  const criteria = readCriteria(inputs, ["criteria"], BASIS, kept);
  return { ...kept, criteria, found: issues.map(({ code, path }) => `${code} ${path.join(".")}`) };
}

describe("readCriteria(inputs, path, clause, reading)", () => {
  it("keeps the good nodes and reports every bad one", () => {
    const inputs = [group("1", "2", [leaf("1.1", "1"), { kind: "leaf" } as Criterion]), 5, { kind: "tree" }];
    const { criteria, incomplete, unread, found } = reading(inputs);
    expect(criteria).toMatchObject([{ code: "1", children: [{ code: "1.1" }] }]);
    expect([...incomplete]).toEqual(criteria);
    expect(unread).toBe(3);
    expect(found).toContain("document.missing criteria.0.children.1.code");
    expect(found.slice(-2)).toEqual(["document.not_an_object criteria.1", "document.not_allowed criteria.2.kind"]);
  });

  it("reads the children of a group whose own fields cannot be read", () => {
    const { criteria, found } = reading([{ ...group("1", "x", [leaf("", "1")]) }]);
    expect(criteria).toEqual([]);
    expect(found).toEqual(["number.not_a_decimal criteria.0.max", "document.blank criteria.0.children.0.code"]);
  });

  it("cites a group's own clause for what is below it", () => {
    const own = { document: "2211/QĐ-UBND" };
    const { issues } = reading([group("1", "1", [leaf("", "1")], { clause: own })]);
    expect(issues[0]?.clause).toEqual(own);
  });

  it("finds no children where they are no list", () => {
    expect(reading([{ ...group("1", "1", []), children: "none" }]).found).toEqual([
      "document.not_a_list criteria.0.children",
    ]);
  });
});
