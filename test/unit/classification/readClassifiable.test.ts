import { type Bands, classify } from "par-index";
import { describe, expect, it } from "vitest";
import { schemeOf, thrown } from "../fixtures.js";

const { bands } = schemeOf([]);
const figures = { points: "90", max: "100", published: "90" };
const call = (of: unknown, index: unknown = figures) => thrown(() => classify(of as Bands, index as typeof figures));
// biome-ignore lint/suspicious/noThenProperty: the word of the format
const gate = (outcome: unknown) => ({ when: { node: "1", level: "kem" }, then: outcome });
const withGates = (...gates: readonly unknown[]) => ({ ...bands, gates });

describe("classify(bands, index) of what does not fit", () => {
  it.each([
    [{ ...bands, on: "pts" }, "argument.not_allowed bands.on"],
    [{ ...bands, reads: undefined }, "argument.missing bands.reads"],
    [{ ...bands, best: null }, "argument.other_kind bands.best"],
    [{ ...bands, best: [null] }, "argument.other_kind bands.best[0]"],
    [{ ...bands, best: [{ class: "A", from: "abc" }] }, "number.not_a_decimal bands.best[0].from"],
    [{ ...bands, best: [{ from: "90" }] }, "argument.missing bands.best[0].class"],
    [{ ...bands, otherwise: {} }, "argument.missing bands.otherwise.class"],
    [{ ...bands, gates: {} }, "argument.other_kind bands.gates"],
    [withGates({}), "argument.missing bands.gates[0].when"],
    [withGates({ when: { node: "1", level: "kem" } }), "argument.missing bands.gates[0].then"],
    [withGates({ when: { node: "1" } }), "argument.missing bands.gates[0].when.level"],
    [withGates({ when: { node: "1", below: {} } }), "argument.missing bands.gates[0].when.below.percent"],
  ])("refuses %j", (of, expected) => {
    expect(call(of)).toStrictEqual([expected]);
  });

  it("refuses a gate that does what no gate does", () => {
    const of = (outcome: unknown) => call(withGates(gate(outcome)));
    expect(of("none")).toStrictEqual(["argument.not_allowed bands.gates[0].then"]);
    expect(of({ lower: 0 })).toStrictEqual(["argument.not_whole bands.gates[0].then.lower"]);
    expect(of({})).toStrictEqual(["argument.missing bands.gates[0].then.atMost"]);
  });

  it.each([
    [{ ...figures, points: 0.1 + 0.2 }, "number.inexact index.points"],
    [{ ...figures, max: null }, "number.not_a_decimal index.max"],
    [{ points: "90", max: "100" }, "argument.missing index.published"],
  ])("refuses %j", (index, expected) => {
    expect(call(bands, index)).toStrictEqual([expected]);
  });

  it("looks at nodes only where a gate does, and at their whole depth", () => {
    const level = withGates(gate("no-class"));
    const index = { ...figures, nodes: [{ code: "1", points: "x", max: "1" }] };
    expect(classify(bands, index as never)).toBe("A");
    expect(call(level, index)).toStrictEqual(["number.not_a_decimal index.nodes[0].points"]);
    const cycle: { code: string; points: string; max: string; children?: unknown[] } = {
      code: "1",
      points: "1",
      max: "1",
    };
    cycle.children = [cycle];
    expect(call(level, { ...figures, nodes: [cycle] })[0]).toMatch(/^document\.too_deep/);
    expect(call(level, { ...figures, parts: [{ part: "p", points: "1" }] })).toStrictEqual([
      "argument.missing index.parts[0].max",
    ]);
  });
});
