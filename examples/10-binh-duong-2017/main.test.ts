import { evaluate } from "par-index";
import { expect, test } from "vitest";
import { casesOf, scheme } from "./cases.js";
import { compare, meanOf, report, reproduces } from "./main.js";
import published from "./published.json" with { type: "json" };

test("evaluate(Bình Dương 2017) agrees with every published total and rank", () => {
  expect(compare()).toHaveLength(9);
  expect(compare().filter(({ agrees }) => !agrees)).toEqual([]);
  expect(reproduces()).toBe(true);
});

test("evaluate(Bình Dương 2017) keeps the two parts apart: 51.75 of 65 + 32.83 of 35 = 84.58", () => {
  const [first] = evaluate(scheme, casesOf(published.rows)).indexes;
  expect(first).toMatchObject({ points: "84.58", max: "100", published: "84.58" });
  expect(first?.parts).toMatchObject([
    { part: "appraisal", self: null, points: "51.75", max: "65" },
    { part: "survey", self: null, points: "32.83", max: "35" },
  ]);
});

test("meanOf(totals) is the published mean: 705.49 ÷ 9 = 78.3877… → 78.39", () => {
  expect(meanOf(compare().map(({ total }) => total))).toBe(published.mean);
  expect(meanOf(["0.01", "0.02"])).toBe("0.02");
});

// `npx vitest run --project examples -u` writes the file again.
test("cases.json holds the cases that casesOf builds, for the command line", async () => {
  await expect(`${JSON.stringify(casesOf(published.rows), null, 2)}\n`).toMatchFileSnapshot("./cases.json");
});

test("report(language) ends with the verdict", () => {
  expect(report("vi").split("\n").at(-1)).toMatch(/^Bình Dương 2017: 9\/9 .*khớp: tổng điểm, hạng/);
  expect(report("en").split("\n").at(-1)).toMatch(/^Bình Dương 2017: 9\/9 /);
  expect(report("vi")).toContain("công bố 78,39, tính lại 78,39");
});
