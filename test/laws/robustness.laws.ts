import { evaluate, type Scheme, type UnitIndex } from "par-index";
import { dominance, type RobustnessOptions, rankIntervals, robustness, withoutOne } from "par-index/robustness";
import { describe, expect } from "vitest";
import { binomial } from "../../src/robustness/binomial.js";
import type { Columns } from "../../src/robustness/columns.js";
import { ranksNow, subjectOf } from "../../src/robustness/subject.js";
import { blockOfEach, blocksOf, drawFactors, weigh } from "../../src/robustness/weighting.js";
import { weightsWithout } from "../../src/robustness/withoutOne.js";
import { xoshiro128 } from "../../src/robustness/xoshiro128.js";
import { type Year, weightedYears as years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";
import { div, hundred, mul, parse, round, toDecimalString } from "./oracle/fraction.js";

const asked = drawn((draw): RobustnessOptions => {
  const weights = { vary: draw.pick(["leaves", "domains"] as const), spread: draw.pick(["0.1", "0.25", "0.9"]) };
  return { seed: draw.int(0, 1_000_000), draws: draw.int(1, 40), weights };
});

function indexesOf({ scheme, cases }: Year): readonly UnitIndex[] {
  return evaluate(scheme, cases).indexes;
}

/** Weights drawn as `rankIntervals` draws them. */
function drawnWeights(columns: Columns, seed: number): Float64Array {
  const blocks = blocksOf(columns, "leaves", (leaf) => leaf);
  const [factors, weights] = [new Float64Array(blocks.length), columns.weights.slice()];
  drawFactors(factors, 0.9, xoshiro128(seed, 1));
  weigh(columns, blockOfEach(columns, blocks), factors, weights);
  return weights;
}

function partTotals({ parts }: Columns, weights: Float64Array): readonly number[] {
  return parts.map(([from, to]) => weights.slice(from, to).reduce((sum, weight) => sum + weight, 0));
}

/** The same scheme, ranking and classifying by the exact figures, so that they can be seen through the ranks. */
function exactly(scheme: Scheme): Scheme {
  return { ...scheme, ranking: { by: "exact", ties: "shared" }, bands: { ...scheme.bands, reads: "exact" } };
}

describe("robustness", () => {
  law(
    "the same seed, the same result: rankIntervals(s, e, o) = rankIntervals(s, e, o)",
    "Our reading: OECD/JRC Handbook, step 7",
    [years, asked],
    (year, options) => {
      const result = robustness(year.scheme, indexesOf(year), options);
      expect(robustness(year.scheme, indexesOf(year), options)).toEqual(result);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(result.advisory).toBe(true);
    },
  );
  law(
    "own weights give the index: |figure(own weights) − figure| ≤ 0.000001",
    "880/QĐ-UBND, Phần II, mục II.2",
    [years],
    (year) => {
      const scheme = exactly(year.scheme);
      const { columns, figuresUnder } = subjectOf(scheme, evaluate(scheme, year.cases));
      const { ranked } = figuresUnder(columns.weights);
      columns.indexes.forEach(({ points, max }, at) => {
        const share = () => div(parse(points), parse(max));
        const { publishes } = scheme;
        const shown = publishes === "points" ? parse(points) : publishes === "share" ? share() : mul(hundred, share());
        const figure = mul(shown, parse(1_000_000));
        expect(Math.abs(Number(toDecimalString(round(figure, 3, "half-up"))) - (ranked[at] ?? 0))).toBeLessThanOrEqual(
          1,
        );
      });
    },
  );
  law(
    "own weights give the ranks: ranks(own weights) = published ranks, ties left as they are",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    (year) => {
      const { tieBreak, ...ranking } = year.scheme.ranking;
      const scheme: Scheme = { ...year.scheme, ranking: { ...ranking, by: "published" } };
      const subject = subjectOf(scheme, evaluate(scheme, year.cases));
      expect([...ranksNow(subject)]).toEqual(subject.published);
    },
  );
  law(
    "drawn weights keep each part: sum(weights of p) = max(p), each ≥ 0 and whole",
    "880/QĐ-UBND, Phần II, mục II.2",
    [years, asked],
    (year, { seed }) => {
      const { columns } = subjectOf(year.scheme, indexesOf(year));
      const weights = drawnWeights(columns, seed);
      expect(partTotals(columns, weights)).toEqual(partTotals(columns, columns.weights));
      expect(weights.every((weight) => weight >= 0 && Number.isInteger(weight))).toBe(true);
    },
  );
  law(
    "leaving out keeps the total: sum(weights without c) = sum(weights), part by part",
    "880/QĐ-UBND, Phần III, mục 1",
    [years],
    (year) => {
      const { columns } = subjectOf(year.scheme, indexesOf(year));
      const all = columns.leaves.map((_, at) => at);
      for (const out of all) {
        const weights = weightsWithout(columns, [out], [all]);
        if (weights === null) continue;
        expect(weights[out]).toBe(0);
        expect(partTotals(columns, weights)).toEqual(partTotals(columns, columns.weights));
      }
    },
  );
  law(
    "equal units stay equal: the same points at every leaf ⇒ the same rank under every weighting and without any leaf",
    "Our reading: OECD/JRC Handbook, step 7",
    [years],
    (year) => {
      const [first] = indexesOf(year);
      if (first === undefined) return;
      const twins = ["u1", "u2", "u3"].map((id) => ({ ...first, unit: { ...first.unit, id } }));
      for (const { moved } of withoutOne(year.scheme, twins, "leaves").removals) expect(moved).toEqual([]);
      for (const { ranks } of rankIntervals(year.scheme, twins, { seed: 1, draws: 20 }).units) {
        expect([ranks.best, ranks.worst]).toEqual([1, 1]);
      }
    },
  );
  law(
    "every draw is counted once: sum(draws of classes) = draws, best ≤ q5 ≤ median ≤ q95 ≤ worst",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years, asked],
    (year, options) => {
      for (const { classes, ranks } of rankIntervals(year.scheme, indexesOf(year), options).units) {
        expect(classes.reduce((sum, { draws }) => sum + draws, 0)).toBe(options.draws);
        const { best, q5, median, q95, worst } = ranks;
        expect([best, q5, median, q95, worst]).toEqual([best, q5, median, q95, worst].sort((a, b) => a - b));
      }
    },
  );
  law(
    "dominance holds under every weighting: a dominates b ⇒ points(a) ≥ points(b)",
    "880/QĐ-UBND, Phần II, mục II.2",
    [years, asked],
    (year, { seed }) => {
      const scheme = exactly(year.scheme);
      const evaluation = evaluate(scheme, year.cases);
      const subject = subjectOf(scheme, evaluation);
      const at = new Map(subject.columns.indexes.map(({ unit }, row) => [unit.id, row]));
      const { pairs } = dominance(scheme, evaluation);
      for (const weights of [subject.columns.weights, drawnWeights(subject.columns, seed)]) {
        const { ranked } = subject.figuresUnder(weights);
        // A share is a unit of the grid off at most, and a scaled part rounded as the scheme says.
        const figure = (unit: string) => ranked[at.get(unit) ?? -1] ?? Number.NaN;
        for (const { above, below } of pairs) expect(figure(above)).toBeGreaterThanOrEqual(figure(below) - 1);
      }
    },
  );
  law(
    "all answers alike leave nothing to chance: one option in each cell ⇒ no rank moves",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [years, asked],
    (year, { seed }) => {
      const { questionnaire } = year.scheme;
      if (questionnaire === undefined) return;
      const cases = year.cases.map(({ tally = [], surveyed: _, ...rest }) => ({
        ...rest,
        tally: tally.map((row) => ({ ...row, option: firstCounted(row.question) })),
      }));
      function firstCounted(question: string): string {
        const options = questionnaire?.questions.find(({ id }) => id === question)?.options ?? [];
        return options.find(({ value }) => value !== null)?.id ?? "";
      }
      const { indexes } = evaluate(year.scheme, cases);
      const tally = cases.flatMap((one) => one.tally);
      const { units } = rankIntervals(year.scheme, indexes, { seed, draws: 5, weights: null, tally });
      for (const { ranks } of units) expect(ranks.best).toBe(ranks.worst);
    },
  );
  law(
    "a chance is a share: 0 ≤ binomial(n, k, m) ≤ n; binomial(n, 0, m) = 0; binomial(n, m, m) = n",
    "Our reading: OECD/JRC Handbook, step 7",
    [drawn((draw) => ({ n: draw.int(0, 200), k: draw.int(0, 50), seed: draw.int(0, 999) }))],
    ({ n, k, seed }) => {
      const source = xoshiro128(seed, 2);
      const won = binomial(n, k, 50, source);
      expect(won).toBeGreaterThanOrEqual(0);
      expect(won).toBeLessThanOrEqual(n);
      expect(binomial(n, 0, 50, source)).toBe(0);
      expect(binomial(n, 50, 50, source)).toBe(n);
    },
  );
  law(
    "every unit is ranked or listed: ranked + unranked = indexes",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years, asked],
    (year, options) => {
      const indexes = indexesOf(year);
      const { units, unranked } = rankIntervals(year.scheme, indexes, options);
      const named = [...units, ...unranked].map(({ unit }) => unit).sort();
      expect(named).toEqual(indexes.map(({ unit }) => unit.id).sort());
    },
  );
});
