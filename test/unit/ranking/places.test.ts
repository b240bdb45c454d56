import { describe, expect, it } from "vitest";
import { placesOf, rankAfter } from "../../../src/ranking/places.js";
import { rankWithin } from "../../../src/robustness/rankWithin.js";

const placed = (figures: readonly number[], ties: "shared" | "dense") =>
  placesOf(figures, (a, b) => a - b, ties).map(({ rank, units }) => `${rank}: ${units.join(" ")}`);

describe("placesOf(units, compare, ties)", () => {
  it("puts the best first, and whoever is equal in one place", () => {
    expect(placed([1, 3, 2, 3, 1, 1, 0], "shared")).toStrictEqual(["1: 3 3", "3: 2", "4: 1 1 1", "7: 0"]);
    expect(placed([1, 3, 2, 3, 1, 1, 0], "dense")).toStrictEqual(["1: 3 3", "2: 2", "3: 1 1 1", "4: 0"]);
    expect(placed([], "shared")).toStrictEqual([]);
  });

  it("leaves the list that it is given as it was", () => {
    const figures = [1, 2];
    placed(figures, "shared");
    expect(figures).toStrictEqual([1, 2]);
  });

  it.each(["shared", "dense"] as const)("counts as robustness counts: %s", (ties) => {
    const figures = Float64Array.from([5, 1, 3, 3, 5, 0, 3]);
    const ranks = new Int32Array(7);
    rankWithin(figures, [0, 7], ties, ranks, new Float64Array(7));
    const places = placesOf([...figures.keys()], (a, b) => (figures[a] ?? 0) - (figures[b] ?? 0), ties);
    const expected = [...figures.keys()].map((at) => places.find(({ units }) => units.includes(at))?.rank);
    expect([...ranks]).toStrictEqual(expected);
  });
});

describe("rankAfter(ties, units, places)", () => {
  it("counts units, or places", () => {
    expect([rankAfter("shared", 0, 0), rankAfter("shared", 4, 2), rankAfter("dense", 4, 2)]).toStrictEqual([1, 5, 3]);
  });
});
