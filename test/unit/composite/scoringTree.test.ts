import { describe, expect, it } from "vitest";
import { scoringTree } from "../../../src/composite/scoringTree.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { group, leaf, schemeOf } from "../fixtures.js";

const part = (id: string, max: string) => ({ id, title: { vi: id }, max });
const prepared = prepareScheme(
  schemeOf(
    [
      group("1", "3", [leaf("1.1", "1", undefined, { min: "-1" }), leaf("1.2", "2", undefined, { part: "khac" })]),
      group("2", "1", [leaf("2.1", "1"), leaf("2.2", "1")], { most: "1", least: "-1" }),
      group("3", "2", [leaf("3.1", "2")], { bonus: { cap: "1" } }),
    ],
    { parts: [part("appraisal", "2"), part("khac", "2")] },
  ),
);

describe("scoringTree(prepared)", () => {
  it("is made once for a scheme", () => {
    expect(scoringTree(prepared)).toBe(scoringTree(prepared));
  });

  it("knows of every node its place, its bounds, and the part that its points enter", () => {
    const { nodes, parts, leafAt, nodeAt, domains } = scoringTree(prepared);
    const shown = nodes.map(({ code, parent, leaf: at, enters, part, most, least, canLose, counted, limitsMax }) =>
      [code, parent, at, enters, part, most?.toString() ?? null, least?.toString() ?? null].concat(
        [canLose, counted, limitsMax].map(Number),
      ),
    );
    expect(shown).toStrictEqual([
      ["1", -1, -1, "with-parent", -1, null, null, 1, 1, 0],
      ["1.1", 0, 0, "base", 0, null, null, 1, 1, 0],
      ["1.2", 0, 1, "base", 1, null, null, 0, 1, 0],
      ["2", -1, -1, "base", 0, "1", "-1", 0, 1, 1],
      ["2.1", 3, 2, "with-parent", -1, null, null, 0, 1, 0],
      ["2.2", 3, 3, "with-parent", -1, null, null, 0, 1, 0],
      ["3", -1, -1, "bonus", 0, "1", null, 0, 0, 0],
      ["3.1", 6, 4, "with-parent", -1, null, null, 0, 1, 0],
    ]);
    expect(nodes.map(({ isBounded }) => isBounded)).toStrictEqual(
      nodes.map(({ code }) => code === "2" || code === "3"),
    );
    expect(parts.map(({ id }) => id)).toStrictEqual(["appraisal", "khac"]);
    expect(domains).toStrictEqual([0, 3, 6]);
    expect([...leafAt]).toStrictEqual(["1.1", "1.2", "2.1", "2.2", "3.1"].map((code, at) => [code, at]));
    expect([...nodeAt]).toStrictEqual(nodes.map(({ code }, at) => [code, at]));
  });
});
