import { describeIssue, isScoringError, ScoringError } from "par-index";
import { describe, expect, it } from "vitest";
import { issue } from "../../../src/issue/issue.js";
import { orThrow } from "../../../src/issue/scoringError.js";

const blank = (at: number) => issue("document.blank", ["list", at], {});

describe("new ScoringError(issues)", () => {
  it("says one issue a line, with code, place and English sentence", () => {
    const error = new ScoringError([blank(0), blank(1)]);
    expect(error.name).toBe("ScoringError");
    expect(error.message).toBe(
      [0, 1]
        .map((at) => `document.blank at list[${at}]: ${describeIssue({ code: "document.blank", params: {} }, "en")}`)
        .join("\n"),
    );
  });

  it("counts what does not fit into twenty lines", () => {
    const error = new ScoringError(Array.from({ length: 25 }, (_, at) => blank(at)));
    expect(error.message.split("\n")).toHaveLength(21);
    expect(error.message).toMatch(/… and 5 more$/);
    expect(error.issues).toHaveLength(25);
  });
});

describe("isScoringError(error)", () => {
  it("looks at the brand, so that an error of another copy of the package counts", () => {
    expect(isScoringError(new ScoringError([]))).toBe(true);
    expect(isScoringError(Object.assign(new Error(), { brand: "par-index/ScoringError" }))).toBe(true);
  });

  it("takes nothing else for one", () => {
    for (const other of [
      new Error(),
      null,
      "x",
      { brand: "par-index/ScoringError" },
      Object.assign(new Error(), { brand: "x" }),
    ]) {
      expect(isScoringError(other)).toBe(false);
    }
  });
});

describe("orThrow(parsed)", () => {
  it("gives the value or throws the issues", () => {
    expect(orThrow({ ok: true, value: 5 })).toBe(5);
    expect(() => orThrow({ ok: false, issues: [blank(0)] })).toThrow(ScoringError);
  });
});
