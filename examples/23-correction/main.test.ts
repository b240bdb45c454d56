import { verifyEvaluation } from "par-index";
import { expect, test } from "vitest";
import {
  cases,
  checked,
  corrected,
  difference,
  forged,
  linesOf,
  published,
  readBack,
  readLines,
  report,
  scheme,
  UNIT,
} from "./main.js";

test("verifyEvaluation takes the published result and finds one changed figure", () => {
  expect(checked(published, "vi")).toEqual([]);
  expect(checked(forged(), "vi")).toHaveLength(1);
  expect(verifyEvaluation(scheme, corrected, published).ok).toBe(false);
});

test("safeParseEvaluation reads the published result from a file, and refuses the one with a changed figure", () => {
  expect(readBack(JSON.stringify(published), "vi")).toEqual([]);
  expect(readBack(JSON.stringify(forged()), "vi").length).toBeGreaterThan(0);
});

test("evaluateLines gives the published rankings, and refuses the line that was cut off by its number", async () => {
  const { rankings, accepted, refused } = await readLines(linesOf(cases));
  expect(rankings).toEqual(published.rankings);
  expect(accepted).toBe(12);
  expect(refused.map(({ line, issues }) => [line, issues.length])).toEqual([[13, 1]]);
});

test("diffEvaluations: the corrected unit loses class A and a place, another unit moves past it", () => {
  expect(difference.unchanged).toBe(10);
  expect(difference.corrections).toMatchObject([
    { unit: "muong-la", why: ["others"], before: { rank: 3 }, after: { rank: 2 }, leaves: [] },
    {
      unit: UNIT,
      why: ["case"],
      before: { published: "91.48", class: "A", rank: 2 },
      after: { published: "89.9", class: "B", rank: 3 },
      difference: "-1.5768", // 2 points: 1.7856 before, 0.2088 after
      leaves: [{ code: "8.2" }],
    },
  ]);
});

test("report(language) says simulated and prints the correction in the language", async () => {
  const [vi, en] = [await report("vi"), await report("en")];
  expect(vi).toContain("MÔ PHỎNG");
  expect(vi).toContain("── Đính chính kết quả ──");
  expect(vi).toMatch(/Huyện Mai Sơn +91,4812 +89,9044 /);
  expect(en).toContain("SIMULATED");
  expect(en).toContain("── Corrections of the result ──");
  expect(en).toMatch(/Huyện Mai Sơn +91\.4812 +89\.9044 /);
});
