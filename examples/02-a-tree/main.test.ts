import { computeIndex, selfAssess } from "par-index";
import { expect, test } from "vitest";
import { dossier, report } from "./main.js";
import { scheme } from "./scheme.js";

const index = computeIndex(scheme, dossier.unit, [selfAssess(scheme, dossier)]);

test("computeIndex(tree) sums every group from its children: 0.5 + 1.5 + 1.5 = 3.5; 3.5 + 2.25 + 0.75 = 6.5", () => {
  expect(index.nodes.map(({ code, points }) => [code, points])).toEqual([
    ["1", "3.5"],
    ["2", "2.25"],
    ["3", "0.75"],
  ]);
  expect(index.nodes[0]?.children?.map(({ points }) => points)).toEqual(["0.5", "1.5", "1.5"]);
  expect([index.points, index.max, index.percent]).toEqual(["6.5", "10", "65"]);
});

test("computeIndex(tree) gives exactly 90 % the step below “above 90 %”", () => {
  expect(index.nodes[0]?.children?.[1]?.children?.[0]).toMatchObject({ code: "1.2.1", points: "1", max: "2" });
});

test("report(language) has a line for each criterion and the sum", () => {
  expect(report("vi").match(/^\d[\d.]* .+ \d+,\d{2} +\d/gm)).toHaveLength(8);
  expect(report("vi")).toContain("MINH HỌA");
  expect(report("vi")).toContain("Cộng: 6,5 / 10 = 65 %");
  expect(report("en")).toContain("Sum: 6.5 / 10 = 65 %");
});
