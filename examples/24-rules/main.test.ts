import { expect, test } from "vitest";
import { cases, circular, evaluation, pointsOf, report } from "./main.js";

test.each([
  ["1.1", "2", "4"], // 10 February is the 10th day after 31 January; 31 January is on time
  ["1.2", "7", "10"], // (97 − 90) × 10 ÷ 10
  ["1.3", "5", "0"], // 6 − 1; the second takes all that is left
  ["1.4", "5", "2.5"], // 104.55 % is within 95 … 105; 108 % is above 105
  ["1.5", "4.5", "0"], // 5 × 9 ÷ 10; no report, no points
  ["2.1", "10.5", "15"], // 13.5 × 2 ÷ 3 + 1.5
  ["2.2", "4", "5"], // the mean of 60 and 90 is 75: 5 × 60 ÷ 75
  ["3.1", "1.25", "3"], // 2 − 3 × 0.25
  ["3.2", "6", "9"], // the better of 9 × 8 ÷ 12 and 5
  ["3.3", "0", "-1"],
  ["3", "7.25", "10"], // 1.25 + 6; 3 + 9 − 1 = 11, at most 10
  ["4", "10", "10"], // nothing to decide in the year: full points
  ["5", "27", "29"],
])("criterion %s gives Sở Tài chính %s and Sở Y tế %s", (code, first, second) => {
  expect([pointsOf("so-tai-chinh", code), pointsOf("so-y-te", code)]).toEqual([first, second]);
});

test("withPeers states the mean of the group as a sum by how many", () => {
  const facts = cases[0]?.dossier.entries.find(({ leaf }) => leaf === "2.2")?.facts;
  expect(facts).toEqual({ value: "60", mean: { part: "150", whole: "2" } });
});

test("the gate lowers Sở Y tế by one class, although it has more points", () => {
  expect(evaluation.refused).toEqual([]);
  expect(evaluation.indexes.map(({ unit, published, class: name }) => [unit.id, published, name])).toEqual([
    ["so-tai-chinh", "82.25", "B"], // 23.5 + 14.5 + 7.25 + 10 + 27
    ["so-y-te", "85.5", "C"], // 16.5 + 20 + 10 + 10 + 29
  ]);
});

test("a worked example against its rule is refused: 4 of 5 is not 0.8 where below 90 % gives 0", () => {
  expect(circular("en")).toHaveLength(1);
  expect(circular("en")[0]).toContain("0.8");
});

test("report(language) says illustrative and prints each rule as a sentence", () => {
  expect(report("vi")).toContain("MINH HỌA");
  expect(report("en")).toContain("ILLUSTRATIVE");
  expect(report("vi").match(/ {2}Quy tắc: .+\.$/gm)).toHaveLength(12);
});
