import { marginOfError, sampleSize } from "par-index/survey";
import { describe, expect, it } from "vitest";
import { thrown } from "../fixtures.js";

describe("sampleSize(question)", () => {
  it("is N ÷ (1 + N × e²), rounded up to whole people", () => {
    expect(sampleSize({ population: 10_000, error: "0.05" })).toBe(385);
    expect(sampleSize({ population: 400, error: "0.05" })).toBe(200);
    expect(sampleSize({ population: 1, error: "0.99" })).toBe(1);
  });

  it("refuses a population that is none and an error outside 0 to 1", () => {
    for (const [population, error] of [
      [0, "0.05"],
      [-5, "0.05"],
      [1.5, "0.05"],
      [10, "0"],
      [10, "1"],
      [10, "-0.1"],
    ] as const) {
      expect(
        thrown(() => sampleSize({ population, error })),
        `${population} ${error}`,
      ).toStrictEqual(["survey.sample_impossible (document)"]);
    }
    expect(thrown(() => sampleSize({ population: Number.NaN, error: "0.05" }))).toStrictEqual([
      "number.inexact population",
    ]);
    expect(thrown(() => sampleSize({ population: 10, error: "x" }))).toStrictEqual(["number.not_a_decimal error"]);
  });
});

describe("marginOfError(sample)", () => {
  it("turns the formula round, rounded up in the fourth place", () => {
    expect(marginOfError({ population: 10_000, answers: 385 })).toBe("0.05");
    expect(marginOfError({ population: 400, answers: 200 })).toBe("0.05");
    expect(marginOfError({ population: 10_000, answers: 384 })).toBe("0.0501");
    expect(marginOfError({ population: 7, answers: 7 })).toBe("0");
    expect(marginOfError({ population: 3, answers: 1 })).toBe("0.8165");
  });

  it("refuses answers that are none, or more than people", () => {
    for (const [population, answers] of [
      [10, 0],
      [10, 11],
      [10, 1.5],
      [0.5, 0.5],
      [0, 0],
    ] as const) {
      expect(
        thrown(() => marginOfError({ population, answers })),
        `${population} ${answers}`,
      ).toStrictEqual(["survey.sample_impossible (document)"]);
    }
    const text = "x" as unknown as number;
    expect(thrown(() => marginOfError({ population: text, answers: 1 }))).toStrictEqual([
      "number.not_a_decimal population",
    ]);
    expect(thrown(() => marginOfError({ population: 1, answers: text }))).toStrictEqual([
      "number.not_a_decimal answers",
    ]);
  });
});
