import { evaluate, type Scheme } from "par-index";
import { dominance, rankIntervals, robustness, sensitivity, withoutOne } from "par-index/robustness";
import { describe, expect, it } from "vitest";
import { binomial } from "../../../src/robustness/binomial.js";
import { sobolIndices } from "../../../src/robustness/sobol.js";
import { subjectOf } from "../../../src/robustness/subject.js";
import { xoshiro128 } from "../../../src/robustness/xoshiro128.js";
import { dossierOf, group, leaf, schemeOf, stated, thrown } from "../fixtures.js";

const scheme: Scheme = schemeOf([
  group("1", "60", [leaf("1.1", "30"), leaf("1.2", "30")]),
  group("2", "40", [leaf("2.1", "40", { kind: "given" }, { part: "survey" })]),
]);

/** Units by their points at the three leaves. */
function indexesOf(units: Readonly<Record<string, readonly [string, string, string]>>) {
  const cases = Object.entries(units).map(([id, [first, second, third]]) => ({
    dossier: dossierOf(scheme, stated({ "1.1": first, "1.2": second, "2.1": third }), { id, name: id, group: "sở" }),
  }));
  return evaluate(scheme, cases);
}

describe("dominance(scheme, results)", () => {
  it("finds who leads at every leaf, and whom a part's total puts above whatever the weights", () => {
    // b is behind a by 3 of 30 points at 1.1, at most 6 of 60 in all, and ahead by 10 of 40 at 2.1.
    const { pairs } = dominance(
      scheme,
      indexesOf({ a: ["30", "30", "20"], b: ["27", "30", "30"], c: ["27", "9", "20"] }),
    );
    expect(pairs).toEqual([
      { group: "sở", above: "a", below: "c", inEveryLeaf: true },
      { group: "sở", above: "b", below: "a", inEveryLeaf: false },
      { group: "sở", above: "b", below: "c", inEveryLeaf: true },
    ]);
  });

  it("refuses indexes whose points do not follow from their leaves", () => {
    const { indexes } = indexesOf({ a: ["30", "9", "20"], b: ["24", "30", "30"] });
    const forged = indexes.map((one) => (one.unit.id === "a" ? { ...one, points: "99", published: "99" } : one));
    expect(thrown(() => dominance(scheme, forged))[0]).toMatch(/^composite\.does_not_follow /);
  });

  it("finds none where one weighting turns the order", () => {
    // All of the 60 points on 1.1: b is 12 behind there and 10 ahead at 2.1.
    expect(dominance(scheme, indexesOf({ a: ["30", "9", "20"], b: ["24", "30", "30"] })).pairs).toEqual([]);
  });
});

describe("withoutOne(scheme, results, each)", () => {
  const results = indexesOf({ a: ["30", "0", "20"], b: ["0", "29", "20"] });

  it("gives a leaf's points to its kin and ranks again", () => {
    const { removals, passedOver } = withoutOne(scheme, results, "leaves");
    expect(removals).toEqual([
      {
        code: "1.1",
        meanShift: "1",
        moved: [
          { unit: "a", from: 1, to: 2 },
          { unit: "b", from: 2, to: 1 },
        ],
      },
      { code: "1.2", meanShift: "0", moved: [] },
    ]);
    expect(passedOver).toEqual(["2.1"]);
  });

  it("passes over a domain that is all of its part", () => {
    expect(withoutOne(scheme, results, "domains").passedOver).toEqual(["1", "2"]);
  });
});

describe("rankIntervals(scheme, results, options)", () => {
  it("moves what weights can move, and nothing else", () => {
    const results = indexesOf({ a: ["30", "0", "20"], b: ["0", "30", "20"], c: ["0", "0", "0"] });
    const { units, advisory } = rankIntervals(scheme, results, { seed: 7, draws: 400 });
    expect(advisory).toBe(true);
    expect(units.map(({ unit, rank, ranks }) => [unit, rank, ranks.best, ranks.worst])).toEqual([
      ["a", 1, 1, 2],
      ["b", 1, 1, 2],
      ["c", 3, 3, 3],
    ]);
    expect(units[0]?.classes.map(({ percent }) => percent)).toEqual(["0", "0", expect.any(String), expect.any(String)]);
  });

  it("gives these very figures for this seed, in every runtime", () => {
    const results = indexesOf({ a: ["30", "0", "20"], b: ["0", "30", "20"], c: ["15", "15", "20"] });
    const { units } = rankIntervals(scheme, results, { seed: 2021, draws: 1000 });
    expect(units.map(({ ranks, classes }) => [ranks.median, classes.map(({ draws }) => draws)])).toMatchInlineSnapshot(`
      [
        [
          3,
          [
            0,
            0,
            498,
            502,
          ],
        ],
        [
          1,
          [
            0,
            0,
            503,
            497,
          ],
        ],
        [
          2,
          [
            0,
            0,
            1000,
            0,
          ],
        ],
      ]
    `);
  });
});

describe("sensitivity(scheme, results, options)", () => {
  it("finds the two weights that decide alike, and the one that decides nothing", () => {
    const results = indexesOf({ a: ["30", "0", "20"], b: ["0", "30", "20"], c: ["14", "15", "20"] });
    const { weights } = sensitivity(scheme, results, { seed: 3, draws: 400 });
    expect(weights.map(({ code }) => code).sort()).toEqual(["1.1", "1.2", "2.1"]);
    expect(weights.at(-1)).toEqual({ code: "2.1", part: "survey", first: "0", total: "0" });
  });
});

describe("robustness(scheme, results, options)", () => {
  it("answers the four questions in one, from an evaluation or its indexes", () => {
    const results = indexesOf({ a: ["30", "1", "20"], b: ["0", "30", "20"] });
    const options = { seed: 1, draws: 50 };
    expect(robustness(scheme, results, options)).toEqual(robustness(scheme, results.indexes, options));
    expect(robustness(scheme, results, options).withoutOne.map(({ code }) => code)).toEqual(["1.1", "1.2"]);
  });
});

describe("sobolIndices(runs)", () => {
  it("gives all to the only input there is", () => {
    const [a, b] = [
      [1, 2, 3, 4],
      [4, 2, 1, 3],
    ];
    const [only] = sobolIndices({ a, b, mixed: [b] }) ?? [];
    // mean(B (B − A)) = (12 + 0 − 2 − 3) ÷ 4; V of 1, 2, 3, 4 twice = 10 ÷ 7; mean((A − B)²) ÷ 2 = (9 + 0 + 4 + 1) ÷ 8.
    expect(Number(only?.first[0]) / Number(only?.first[1])).toBeCloseTo(7 / 4 / (10 / 7), 12);
    expect(Number(only?.total[0]) / Number(only?.total[1])).toBeCloseTo(14 / 8 / (10 / 7), 12);
  });

  it("has nothing to share out where nothing varies", () => {
    expect(sobolIndices({ a: [2, 2], b: [2, 2], mixed: [[2, 2]] })).toBeNull();
  });
});

describe("xoshiro128(seed, stream), binomial(trials, wins, outOf, source)", () => {
  it("keeps two streams of one seed apart and repeats each", () => {
    const first = (stream: number) => Array.from({ length: 4 }, xoshiro128(880, stream));
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
    expect(first(1).every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 32)).toBe(true);
  });

  it("has the mean and the variance of its distribution", () => {
    const source = xoshiro128(1, 2);
    const drawn = Array.from({ length: 20_000 }, () => binomial(30, 3, 10, source));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length;
    expect(mean).toBeCloseTo(9, 1);
    expect(variance).toBeGreaterThan(6.0);
    expect(variance).toBeLessThan(6.6);
  });
});

describe("figuresUnder(scheme, columns)", () => {
  it("scales up a part to as many places as the scheme keeps", () => {
    const ratio = { kind: "proportional", measure: "ratio" } as const;
    const own = schemeOf([leaf("1", "1", ratio), leaf("2", "2", ratio)], {
      absence: { notApplicable: "rescale-part" },
      publishes: "percent",
      bands: { on: "percent", reads: "exact", best: [], otherwise: { class: "A", title: { vi: "Tốt" } } },
      rounding: { leaf: { places: 8, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
      ranking: { by: "exact", ties: "shared" },
    });
    const entries = [
      { leaf: "1", facts: { part: "1", whole: "7" } },
      { leaf: "2", facts: { absent: "not-applicable" } },
    ];
    const evaluation = evaluate(own, [{ dossier: dossierOf(own, entries as never) }]);
    const { columns, figuresUnder } = subjectOf(own, evaluation);
    const [figure = 0] = figuresUnder(columns.weights).ranked;
    const { points, max } = evaluation.indexes[0] as { readonly points: string; readonly max: string };
    expect(Math.abs(figure - (Number(points) / Number(max)) * 100_000_000)).toBeLessThanOrEqual(1);
  });
});
