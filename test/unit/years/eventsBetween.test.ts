import { evaluate, isScoringError } from "par-index";
import { changeOverYears, periodSummary, type Succession, type SuccessionEvent } from "par-index/years";
import { describe, expect, it } from "vitest";
import { caseOf, evaluationOf, scheme } from "../questions/fixtures.js";

const how = (...succession: SuccessionEvent[]) => ({
  succession: succession as Succession,
  mapping: [],
  index: "comparable" as const,
});

function event(
  kind: SuccessionEvent["kind"],
  date: string,
  from: readonly string[],
  to: readonly string[],
): SuccessionEvent {
  return { kind, date, clause: { document: "x" }, from, to: to.map((id) => ({ id, name: `Đơn vị ${id}` })) };
}

const compared = (before: object, after: object, ...events: SuccessionEvent[]): readonly unknown[] =>
  changeOverYears(
    evaluationOf(before as Record<string, number>, "2024"),
    evaluationOf(after as Record<string, number>, "2025"),
    how(...events),
  ).map((one) => [one.unit, one.compared, one.difference]);

function codeOf(call: () => unknown): string {
  try {
    call();
    return "nothing";
  } catch (error) {
    return isScoringError(error) ? (error.issues[0]?.code ?? "") : String(error);
  }
}

describe("a succession that tells of other years", () => {
  it("leaves out what happened before the earlier year", () => {
    const before = { c: 1, a: 2 };
    const after = { c: 3, a: 2 };
    expect(compared(before, after, event("merge", "2020-01-01", ["p", "q"], ["c"]))).toStrictEqual([
      ["c", "same", "2"],
      ["a", "same", "0"],
    ]);
    // One of the merged units went on under its id; it is the same since.
    expect(compared(before, after, event("merge", "2020-01-01", ["a", "q"], ["a"]))).toStrictEqual([
      ["c", "same", "2"],
      ["a", "same", "0"],
    ]);
    expect(compared(before, after, event("new-kind", "2023-05-01", ["c"], ["c"]))[0]).toStrictEqual(["c", "same", "2"]);
  });

  it("sees by the units whether the earlier list was made before or after an event of its year", () => {
    const merged = event("merge", "2024-07-01", ["a", "b"], ["a"]);
    expect(compared({ a: 1 }, { a: 2 }, merged)).toStrictEqual([["a", "same", "1"]]);
    expect(compared({ a: 1, b: 1 }, { a: 2 }, merged)).toStrictEqual([["a", "merged", null]]);
    const split = event("split", "2024-07-01", ["a"], ["a", "b"]);
    expect(compared({ a: 1 }, { a: 2, b: 1 }, split)).toStrictEqual([
      ["a", "split", null],
      ["b", "split", null],
    ]);
    expect(compared({ a: 1, b: 1 }, { a: 2, b: 1 }, split)).toStrictEqual([
      ["a", "same", "1"],
      ["b", "same", "0"],
    ]);
  });

  it("leaves out what has not happened by the later list, and follows a list that was made of later units", () => {
    const merged = event("merge", "2027-07-01", ["a", "b"], ["a"]);
    expect(compared({ a: 1, b: 1 }, { a: 2, b: 1 }, merged)).toStrictEqual([
      ["a", "same", "1"],
      ["b", "same", "0"],
    ]);
    const renamed = event("rename", "2026-07-01", ["a"], ["z"]);
    expect(compared({ a: 1 }, { z: 2 }, renamed)).toStrictEqual([["z", "renamed", "1"]]);
  });
});

describe("years in order", () => {
  const [y24, y25] = [evaluationOf({ a: 1 }, "2024"), evaluationOf({ a: 2 }, "2025")];
  const [q1, q3] = [evaluationOf({ a: 1 }, "2024-Q1"), evaluationOf({ a: 2 }, "2024-Q3")];
  const rule = { classes: ["A"], years: 2, never: [] };
  const rounding = { places: 2, mode: "half-up" } as const;

  it("refuses the later year first", () => {
    expect(codeOf(() => changeOverYears(y25, y24, how()))).toBe("analysis.years_reversed");
    expect(codeOf(() => changeOverYears(q3, q1, how()))).toBe("analysis.years_reversed");
    expect(codeOf(() => periodSummary([y25, y24], rule, rounding))).toBe("analysis.years_reversed");
  });

  it("compares what no order is known of", () => {
    expect(codeOf(() => changeOverYears(q1, q3, how()))).toBe("nothing");
    expect(codeOf(() => changeOverYears(y24, q1, how()))).toBe("nothing");
    expect(codeOf(() => changeOverYears(evaluationOf({ a: 1 }, "nay"), evaluationOf({ a: 1 }, "mai"), how()))).toBe(
      "nothing",
    );
  });

  it("does not count a year twice", () => {
    expect(codeOf(() => periodSummary([y24, structuredClone(y24)], rule, rounding))).toBe("analysis.period_twice");
  });
});

describe("an id under another name", () => {
  it("is renamed, whether or not an event says so", () => {
    const named = (name: string, period: string) => {
      const { dossier } = caseOf("a", { "1.1.2": "yes" }, "huyện", period);
      return evaluate(scheme, [{ dossier: { ...dossier, unit: { ...dossier.unit, name } } }]);
    };
    const between = (before: string, after: string) =>
      changeOverYears(named(before, "2024"), named(after, "2025"), how())[0];
    expect(between("Sở Nội vụ", "Sở Y tế")).toMatchObject({ compared: "renamed", difference: "0" });
    expect(between("Sở Nội vụ", "SỞ NỘI VỤ")?.compared).toBe("same");
  });
});
