import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everythingCiting } from "../../scripts/decision/citing.js";
import { clauses, whys } from "../../scripts/decision/clauses.js";
import { placesIn } from "../../scripts/decision/places.js";
import { contradictions, decisionFile, decisionPage, restingOn } from "../../scripts/decision.js";

const citing = everythingCiting();

describe("placesIn(clause)", () => {
  it.each([
    [
      "880/QĐ-UBND, Phần II, mục II.1, II.2 and II.3.c.",
      ["Phần II, mục II.1", "Phần II, mục II.2", "Phần II, mục II.3.c"],
    ],
    ["880/QĐ-UBND, Phần III, mục 1 and mục 4.", ["Phần III, mục 1", "Phần III, mục 4"]],
    ["880/QĐ-UBND, Phần II, mục II.3.a; Phần III, mục 3: members", ["Phần II, mục II.3.a", "Phần III, mục 3"]],
    ["880/QĐ-UBND holds from the day it was signed (Điều 3) for 2021–2025", ["Điều 3"]],
    ["880/QĐ-UBND, Phần II, mục II.3", ["Phần II, mục II.3"]],
    ["Phú Thọ 2025, mục II.2.1", []],
  ])("%s", (clause, places) => {
    expect(placesIn(clause).map(({ place }) => place)).toEqual(places);
  });

  it("tells the text from a reading of it", () => {
    const clause = "880/QĐ-UBND, Phần II, mục II.3.b. Our reading: online too (Phần II, mục IV.4).";
    expect(placesIn(clause).map(({ reading }) => reading)).toEqual([false, true]);
  });
});

describe("docs/decision.md", () => {
  it("stands as the docstrings, laws and vectors make it (npm run generate)", () => {
    expect(readFileSync(decisionFile, "utf8")).toBe(decisionPage(citing));
  });

  it("has every clause once, each saying something in both languages", () => {
    expect(new Set(clauses.map(({ place }) => place)).size).toBe(clauses.length);
    for (const { says, place } of clauses) {
      expect(says.length, place).toBeGreaterThan(0);
      for (const { vi, en } of [...says, ...Object.values(whys)]) expect(Boolean(vi && en), place).toBe(true);
    }
  });

  it("gives no reason for a clause that is computed, and one for each that is not", () => {
    expect(contradictions(restingOn(citing))).toEqual([]);
  });

  it("refuses a place that the Decision does not have", () => {
    expect(() => restingOn([{ kind: "law", name: "x", clause: "880/QĐ-UBND, Phần IV, mục 1" }])).toThrow("Phần IV");
  });

  it("finds a function, a law and a file of vectors for the heart of it", () => {
    const kinds = restingOn(citing)
      .get("Phần II, mục II.3.c")
      ?.map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual(["function", "law", "vectors"]);
  });
});
