import { isScoringError, mergeTallies } from "par-index";
import { describe, expect, it } from "vitest";
import { thrown } from "../fixtures.js";

const row = (option: string, count: number, more: object = {}) => ({
  unit: "u",
  group: "g",
  question: "q",
  option,
  count,
  ...more,
});

describe("mergeTallies(a, b)", () => {
  it("adds up equal cells, of one tally or of both, and leaves both as they were", () => {
    const [a, b] = [[row("x", 1), row("x", 2)], [row("x", 3)]];
    expect(mergeTallies(a, b)).toStrictEqual([row("x", 6)]);
    expect([a, b]).toStrictEqual([[row("x", 1), row("x", 2)], [row("x", 3)]]);
  });

  it("orders cells by unit, group, question and option", () => {
    const cells = [
      row("b", 1),
      row("a", 1),
      row("a", 1, { question: "p" }),
      row("a", 1, { group: "f" }),
      row("a", 1, { unit: "t" }),
    ];
    expect(mergeTallies(cells, [])).toStrictEqual([...cells].reverse());
  });

  it("tells cells apart that only look alike when joined", () => {
    expect(mergeTallies([row("c", 1, { unit: "a b" })], [row("c", 1, { unit: "a", group: "b g" })])).toHaveLength(2);
  });

  it("refuses a tally, or a row of it, that would count twice", () => {
    const once = Object.freeze([row("x", 1), row("y", 2)]);
    const [first, second] = once;
    expect(thrown(() => mergeTallies(once, once))).toStrictEqual(["survey.merged_with_itself b[0]"]);
    expect(thrown(() => mergeTallies([first as never], [row("z", 1), second as never, first as never]))).toStrictEqual([
      "survey.merged_with_itself b[2]",
    ]);
    expect(mergeTallies(once, structuredClone(once))).toStrictEqual([row("x", 2), row("y", 4)]);
    const nothing: never[] = [];
    expect(mergeTallies(nothing, nothing)).toStrictEqual([]);
  });

  it("refuses a copy of many answers, also where its counts are written as texts", () => {
    const many = ["w", "x", "y", "z"].map((option) => row(option, 300));
    const texts = many.map((one) => ({ ...one, count: String(one.count) }));
    expect(thrown(() => mergeTallies(many, structuredClone(many)))).toStrictEqual(["survey.merged_with_itself b[0]"]);
    expect(thrown(() => mergeTallies(texts as never, many))).toStrictEqual(["survey.merged_with_itself b[0]"]);
    expect(mergeTallies(many, [row("w", 300), row("x", 299)])).toHaveLength(4);
    expect(
      mergeTallies(
        many,
        many.slice(1).map((one) => ({ ...one })),
      ),
    ).toHaveLength(4);
    expect(mergeTallies(many, [...many.slice(1).map((one) => ({ ...one })), row("w", 299)])).toHaveLength(4);
    expect(
      mergeTallies(
        many,
        many.map((one) => ({ ...one, unit: "v" })),
      ),
    ).toHaveLength(8);
  });

  it("refuses a copy with its cells split, or with some that nobody has answered", () => {
    const many = ["x", "y", "z"].map((option) => row(option, 300));
    const split = [row("x", 100), row("x", 200), row("y", 300), row("z", 300)];
    const twice = ["survey.merged_with_itself b[0]"];
    expect(thrown(() => mergeTallies(many, split))).toStrictEqual(twice);
    expect(thrown(() => mergeTallies(many, [...split, row("w", 0)]))).toStrictEqual(twice);
  });

  it("refuses a copy from a million ways on in which its answers could have fallen", () => {
    expect(thrown(() => mergeTallies([row("x", 999_999)], [row("x", 999_999)]))).toStrictEqual([
      "survey.merged_with_itself b[0]",
    ]);
    expect(mergeTallies([row("x", 999_998)], [row("x", 999_998)])).toHaveLength(1);
  });

  it("names the first row of the unit whose answers stand in both", () => {
    const many = ["x", "y", "z"].map((option) => row(option, 300));
    try {
      mergeTallies(many, [row("w", 1, { unit: "v" }), ...many.map((one) => ({ ...one }))]);
    } catch (error) {
      expect(isScoringError(error) && error.issues.map(({ path, params }) => [path, params])).toStrictEqual([
        [["b", 1], { unit: "u", group: "g", question: "q", option: "x" }],
      ]);
    }
    expect.assertions(1);
  });

  it("refuses a cell beyond the largest count", () => {
    expect(mergeTallies([row("x", 999_999_999_998)], [row("x", 1)])).toHaveLength(1);
    expect(thrown(() => mergeTallies([row("x", 999_999_999_999)], [row("x", 1)]))).toStrictEqual([
      "number.not_a_count u.g.q.x",
    ]);
  });
});
