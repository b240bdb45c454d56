import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/assessment/readFacts.js";
import type { Issue } from "../../../src/issue/issue.js";
import { type OpenLeaf, openScheme } from "../../../src/scheme/openScheme.js";
import { leaf, schemeOf } from "../fixtures.js";

function open(): OpenLeaf {
  const own = openScheme(schemeOf([leaf("1", "1", { kind: "counting", each: "0.5" })])).leaves.get("1");
  if (own === undefined) throw new Error("no leaf");
  return own;
}

function reading(input: unknown) {
  const issues: Issue[] = [];
  return { facts: readFacts(input, open(), ["facts"], issues), codes: issues.map(({ code }) => code) };
}

describe("readFacts(input, leaf, path, issues)", () => {
  it("reads facts as the rule wants them, or an absence", () => {
    expect(reading({ count: "2" })).toEqual({ facts: { count: 2 }, codes: [] });
    expect(reading({ absent: "pending" })).toEqual({ facts: { absent: "pending" }, codes: [] });
  });

  it("reads nothing of what is neither", () => {
    expect(reading({ absent: "pending", count: 1 })).toEqual({ facts: undefined, codes: ["document.unknown_key"] });
    expect(reading(null)).toEqual({ facts: undefined, codes: ["document.not_an_object"] });
    expect(reading({ count: -1 })).toEqual({ facts: undefined, codes: ["number.not_a_count"] });
  });
});
