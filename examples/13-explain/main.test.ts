import { expect, test } from "vitest";
import { criterion, index, report } from "./main.js";

test("explain(scheme, case, code) keeps every finding: the unit's, the appraiser's, the one after explanation", () => {
  const { of, upward } = criterion();
  if (of.kind !== "leaf") throw new Error("7.2.3 is a leaf");
  expect(of.history.map(({ stage, outcome }) => [stage, outcome])).toEqual([
    ["self", "0.9579"],
    ["appraisal", "0.8696"],
    ["explanation", "0.9579"],
  ]);
  expect([of.points, of.max]).toEqual(["0.9579", "1"]);
  expect(upward.map(({ kind }) => kind)).toEqual(["group", "group", "part", "index"]);
});

test("explain(scheme, case) of a published unit comes to the published percentage", () => {
  const { of } = index();
  expect(of.kind === "index" && [of.points, of.percent, of.published, of.class?.class]).toEqual([
    "94.43",
    "94.43",
    "94.43",
    "Tốt",
  ]);
});

test("report(language) prints lines that can be worked out again", () => {
  expect(report("vi")).toContain(
    "– Điểm: 100 × 50 ÷ 30 ÷ 174 = 0,957854… → làm tròn đến 4 chữ số thập phân, từ 5 trở lên thì làm tròn lên = 0,9579\n",
  );
  expect(report("vi")).toContain("– Tỷ lệ đạt (%): 100 × 94,43 ÷ 100 = 94,43");
  expect(report("en")).toMatch(/rounded to 4 decimal places, half up = 0\.9579\n/);
  expect(report("en")).toContain("SIMULATED");
});
