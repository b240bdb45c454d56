import { describe, expect, it } from "vitest";
import { lookalikeIssues, readName, readText } from "../../../src/document/names.js";
import { describeIssue } from "../../../src/issue/describeIssue.js";

describe("readName(input)", () => {
  it("gives the canonical spelling", () => {
    expect(readName("sở".normalize("NFD"))).toStrictEqual({ value: "sở" });
  });

  it.each([
    [5, "document.not_a_text", {}],
    [" ", "document.blank", {}],
    ["so-y-te ", "text.outer_blank", { found: "so-y-te ", instead: "so-y-te" }],
    ["Sở  Y tế", "text.odd_blank", { found: "Sở  Y tế", instead: "Sở Y tế" }],
    ["sở\u200b", "text.hidden_character", { found: "sở‹U+200B›", character: "U+200B", instead: "sở" }],
    ["C\uFFFD", "text.broken_character", { found: "C\uFFFD", character: "U+FFFD" }],
  ])("refuses %o: %s", (input, code, params) => {
    expect(readName(input)).toStrictEqual({ code, params });
  });
});

describe("readText(input)", () => {
  it("gives the canonical spelling", () => {
    expect(readText("Sở Y tế".normalize("NFD"))).toStrictEqual({ value: "Sở Y tế" });
  });

  it.each([
    [undefined, "document.not_a_text", {}],
    ["\u200b", "document.blank", {}],
    [".", "text.says_nothing", { found: "." }],
    ["a\u001b[2K", "text.control_character", { character: "U+001B", position: "2" }],
    [`${"a".repeat(100)}\uD800b`, "text.broken_character", { found: `${"a".repeat(19)}\uFFFDb`, character: "U+D800" }],
  ])("refuses %o: %s", (input, code, params) => {
    expect(readText(input)).toStrictEqual({ code, params });
  });
});

describe("lookalikeIssues(names)", () => {
  it("tells the later of two names that look the same", () => {
    const names = ["sở", "xã", "Sở", "sở"].map((name, at) => ({ name, path: [at, "group"] }));
    const [one, ...others] = lookalikeIssues(names);
    expect(others).toStrictEqual([]);
    expect(one).toMatchObject({ code: "text.lookalike", path: [2, "group"], params: { found: "Sở", first: "sở" } });
    const clause = { document: "880/QĐ-UBND" };
    const cited = ["a", "A"].map((name) => ({ name, path: [], clause }));
    expect(lookalikeIssues(cited)).toMatchObject([{ clause }]);
    expect(one && describeIssue(one, "vi")).toContain("“Sở” trông giống “sở” đã có");
  });
});
