import { describeIssue, digest, printPath } from "par-index";
import { describe, expect, it } from "vitest";
import { issue, notice, placeProblem } from "../../../src/issue/issue.js";
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
  const inOrder = { cell: "E12", column: 3, file: "a.json", leaf: "1", line: 2, unit: "a" };

  it("has the fields of a place in canonical order, whoever writes them", () => {
    const { unit, line, leaf, file, column, cell } = inOrder;
    const placed = placeProblem(told, { at: { unit, line, leaf, file, column, cell }, clause: BASIS });
    expect(Object.keys(placed)).toStrictEqual(["at", "clause", "code", "level", "params", "path"]);
    expect(JSON.stringify(placed.at)).toBe(JSON.stringify(inOrder));
  });

  it("has those of a notice in that order too", () => {
    const params = { unit: "a", leaf: "1", stage: "appraisal", day: "2022-01-10", last: "2022-01-05" };
    const { at } = notice("evaluate.late_adjustment", [], params, { at: { unit: "a", leaf: "1" } });
    expect(JSON.stringify(at)).toBe('{"leaf":"1","unit":"a"}');
  });

  it("leaves a place and a clause that it is not given as they are", () => {
    const placed = placeProblem(told, { at: { leaf: "1" }, clause: BASIS });
    expect(placeProblem(placed, {})).toStrictEqual(placed);
    expect(placeProblem(told, {})).toStrictEqual(told);
  });
});
