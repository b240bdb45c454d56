import { classify } from "par-index";
import { expect, test } from "vitest";
import { classesAt, inDoubles, indexes, report, scheme, units } from "./main.js";

test("evaluate(90, 89.995, 89.99) sums exactly and publishes two places", () => {
  expect(indexes.map(({ points, published }) => [points, published])).toEqual([
    ["90", "90"],
    ["89.995", "90"],
    ["89.99", "89.99"],
  ]);
});

test("classify(bands, index) gives A from exactly 90 and B at 89.99, by whichever figure the scheme reads", () => {
  expect(indexes.map((index) => classify(scheme.bands, index))).toEqual(["A", "A", "B"]);
  expect(indexes.map((index) => classify({ ...scheme.bands, reads: "exact" }, index))).toEqual(["A", "B", "B"]);
});

test("a sum of doubles puts the first unit below 90", () => {
  expect(inDoubles(units[0]?.points ?? [])).toBeLessThan(90);
});

test("classify(nationalBands, index) has narrower classes: B from 80, C from 70", () => {
  expect(["90", "85", "80", "75", "70", "60", "45"].map((one) => classesAt(one).join())).toEqual([
    "A,A",
    "B,B",
    "B,B",
    "B,C",
    "B,C",
    "C,D",
    "D,D",
  ]);
});

test("report(language) sets both readings side by side", () => {
  expect(report("vi")).toMatch(/Sở Xây dựng .* 89,995 +90,00 +A +B /);
  expect(report("en")).toMatch(/Sở Y tế .* 89\.990 +89\.99 +B +B /);
});
