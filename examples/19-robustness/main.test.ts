import { leaves } from "par-index";
import { robustness } from "par-index/robustness";
import { expect, test } from "vitest";
import { simulate } from "../08-a-year-in-son-la/simulate.js";
import { DRAWS, evaluation, ofLeaves, report, result, SEED, scheme } from "./main.js";

test("robustness(scheme, evaluation, options) labels itself advisory and gives the same for the same seed", () => {
  const [departments] = simulate();
  if (departments === undefined) throw new Error("no departments");
  const options = { seed: SEED, draws: 50, weights: { vary: "domains", spread: "0.25" } } as const;
  const [one, other] = [1, 2].map(() => robustness(departments.scheme, evaluation, options));
  expect(one).toEqual(other);
  expect(one?.advisory).toBe(true);
});

test("every unit keeps its published rank beside an interval that every draw is counted in", () => {
  expect(result.units).toHaveLength(evaluation.indexes.length);
  for (const { unit, rank, classes } of result.units) {
    const row = evaluation.rankings.flatMap(({ rows }) => rows).find((one) => one.unit === unit);
    expect(rank).toBe(row?.rank);
    expect(classes.reduce((sum, { draws }) => sum + draws, 0)).toBe(DRAWS);
  }
});

test("a best unit of a clear lead stays near the top", () => {
  const first = result.units.find(({ rank }) => rank === 1);
  expect(first?.ranks.best).toBe(1);
  expect(first?.ranks.q95).toBeLessThanOrEqual(3);
});

test("sensitivity and withoutOne look at single criteria, the most sensitive weight first; no pair is firm in all", () => {
  const { weights, removals, firm } = ofLeaves();
  const codes = new Set(leaves(scheme.criteria).map(({ code }) => code));
  for (const { code } of [...weights, ...removals]) expect(codes).toContain(code);
  expect(removals.length).toBeGreaterThan(50);
  expect(weights[0]?.code).toBe("5.4.1");
  expect(firm).toEqual([]);
});

test("report(language) says advisory and simulated, in both languages", () => {
  expect(report("vi")).toMatch(/CHỈ ĐỂ THAM KHẢO[\s\S]*MÔ PHỎNG[\s\S]*giữ nguyên: đúng/);
  expect(report("en")).toMatch(/ADVISORY ONLY[\s\S]*SIMULATED[\s\S]*stays as it is: true/);
});
