import { describeIssue, digest, printPath } from "par-index";
import { describe, expect, it } from "vitest";
import { issue, placeProblem } from "../../../src/issue/issue.js";
import { BASIS } from "../fixtures.js";

describe("printPath(path)", () => {
  it("writes keys and positions as people do", () => {
    expect(printPath(["criteria", 0, "children", 2, "max"])).toBe("criteria[0].children[2].max");
    expect(printPath([0, "leaf"])).toBe("[0].leaf");
    expect(printPath([])).toBe("(document)");
  });
});

describe("issue(code, path, params, clause)", () => {
  it("leaves the clause out where there is none", () => {
    expect(issue("document.blank", [], {})).not.toHaveProperty("clause");
    expect(issue("document.blank", [], {}, BASIS).clause).toBe(BASIS);
  });

  it("can be told and digested whatever half of a pair it quotes, in its place or its words", () => {
    const told = issue("document.unknown_key", ["entries", "k\ud800"], { key: "k\ud800", known: "a" });
    expect(told.path).toStrictEqual(["entries", "k\ufffd"]);
    expect(describeIssue(told)).toContain("k\ufffd");
    expect(digest(told)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("placeProblem(one, { at, clause })", () => {
  const told = issue("document.blank", [], {});
  it("has its fields in canonical order", () => {
    const placed = placeProblem(told, { clause: BASIS, at: { leaf: "1" } });
    expect(Object.keys(placed)).toStrictEqual(["at", "clause", "code", "level", "params", "path"]);
  });

  it("leaves a place and a clause that it is not given as they are", () => {
    const placed = placeProblem(told, { at: { leaf: "1" }, clause: BASIS });
    expect(placeProblem(placed, {})).toStrictEqual(placed);
    expect(placeProblem(told, {})).toStrictEqual(told);
  });
});
