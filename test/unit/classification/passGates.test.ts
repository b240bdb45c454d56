import { type Bands, classify, type Gate, type ScoredNode } from "par-index";
import { describe, expect, it } from "vitest";
import { band, thrown } from "../fixtures.js";

const node = (code: string, points: string | null, max: string, more: Partial<ScoredNode> = {}): ScoredNode => {
  return { appraised: points, code, max, percent: null, points, self: points, ...more };
};

const index = {
  points: "95",
  max: "100",
  published: "95",
  parts: [{ part: "survey", points: "20", max: "30" }],
  nodes: [
    node("1", "5", "10", { children: [node("1.1", "2", "4", { level: "kem" })] }),
    node("2", null, "0"),
    node("3", "0", "0"),
    node("survey", "30", "30"),
  ],
};

function bandsWith(...gates: readonly Gate[]): Bands {
  return {
    on: "points",
    reads: "published",
    best: [band("A", "90"), band("B", "70"), band("C", "50")],
    otherwise: { class: "D", title: { vi: "Nhóm D" } },
    gates,
  };
}

const gate = (when: Gate["when"], outcome: Gate["then"]): Gate => {
  // biome-ignore lint/suspicious/noThenProperty: the word of the format
  return { when, then: outcome };
};
const below = (node: string, limit: { percent: string } | { points: string }, outcome: Gate["then"]): Gate =>
  gate({ node, below: limit }, outcome);

describe("classify(bands with gates, index)", () => {
  it.each([
    ["points below the limit", below("1", { points: "5.01" }, { atMost: "B" }), "B"],
    ["points at the limit", below("1", { points: "5" }, { atMost: "B" }), "A"],
    ["percent below the limit", below("1", { percent: "50.1" }, { atMost: "C" }), "C"],
    ["percent at the limit", below("1", { percent: "50" }, { atMost: "C" }), "A"],
    ["a criterion that does not apply", below("2", { percent: "100" }, "no-class"), "A"],
    ["a criterion that does not apply, in points", below("2", { points: "100" }, "no-class"), "A"],
    ["a criterion without a maximum", below("3", { percent: "100" }, "no-class"), "A"],
    ["a criterion without a maximum, in points", below("3", { points: "0.1" }, "no-class"), null],
    ["a criterion below a group", below("1.1", { percent: "51" }, { lower: 1 }), "B"],
    ["a part, though a criterion has its code", below("survey", { percent: "70" }, { lower: 2 }), "C"],
    ["a level", gate({ node: "1.1", level: "kem" }, { lower: 1 }), "B"],
    ["another level", gate({ node: "1.1", level: "tot" }, { lower: 1 }), "A"],
    ["a level where none is stated", gate({ node: "1", level: "kem" }, { lower: 1 }), "A"],
    ["no class", below("1", { percent: "60" }, "no-class"), null],
    ["the class of whatever reaches no limit", below("1", { percent: "60" }, { atMost: "D" }), "D"],
    ["a better class than the one reached", below("1", { percent: "60" }, { atMost: "A" }), "A"],
    ["down to the last class and no further", below("1", { percent: "60" }, { lower: 9 }), "D"],
  ] as const)("looks at %s", (_, one, expected) => {
    expect(classify(bandsWith(one), index)).toBe(expected);
  });

  it("applies one gate after another, in their order", () => {
    const [lower, atMost] = [
      below("1", { percent: "60" }, { lower: 1 }),
      below("1", { percent: "60" }, { atMost: "B" }),
    ];
    expect(classify(bandsWith(lower, atMost), index)).toBe("B");
    expect(classify(bandsWith(atMost, lower), index)).toBe("C");
  });

  it("gives no class once a gate gives none, whatever follows", () => {
    const none = below("1", { percent: "60" }, "no-class");
    expect(classify(bandsWith(none, below("9", { percent: "60" }, { lower: 1 })), index)).toBeNull();
  });

  it("lowers what the figure alone has reached", () => {
    const one = below("1", { percent: "60" }, { lower: 1 });
    expect(classify(bandsWith(one), { ...index, published: "60" })).toBe("D");
    expect(classify(bandsWith(below("1", { percent: "60" }, { atMost: "B" })), { ...index, published: "60" })).toBe(
      "C",
    );
  });

  it("refuses an index that lacks what a gate looks at", () => {
    const found = thrown(() => classify(bandsWith(below("1", { percent: "60" }, "no-class")), { ...index, nodes: [] }));
    expect(found).toStrictEqual(["classification.gate_without_figure nodes"]);
    const { parts: _, nodes: __, ...bare } = index;
    expect(() => classify(bandsWith(below("1", { percent: "60" }, "no-class")), bare)).toThrow("1");
    expect(classify(bandsWith(), bare)).toBe("A");
  });
});
