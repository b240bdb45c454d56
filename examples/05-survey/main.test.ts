import { mergeTallies, surveySheet } from "par-index";
import { marginOfError, sampleSize } from "par-index/survey";
import { expect, test } from "vitest";
import { online, onPaper, report, tally, typedByHand } from "./main.js";
import { scheme } from "./scheme.js";

const unit = { id: "thanh-pho-son-la", name: "Thành phố Sơn La", group: "huyện" };

test("surveySheet(tally) weighs the means of the groups: 3 × (0.6 × 0.796 + 0.4 × 0.575) = 2.1228", () => {
  expect(surveySheet(scheme, tally, unit).rows[0]).toMatchObject({ leaf: "1", self: null, final: "2.1228" });
});

test("surveySheet(tally) leaves the option without a value out: the same points without the ten answers E", () => {
  const withoutE = tally.filter(({ question, option }) => question === "courtesy" && option !== "E");
  expect(surveySheet(scheme, withoutE, unit).rows[0]?.final).toBe("2.1228");
});

test("surveySheet(tally) keeps a leaf pending below the minimum of counted answers of a group: 20 < 30", () => {
  expect(surveySheet(scheme, tally, unit).rows[1]?.final).toBe("pending");
  const ten = { unit: unit.id, group: "citizens", question: "on-time", option: "D", count: 10 };
  expect(surveySheet(scheme, [...tally, ten], unit).rows[1]?.final).not.toBe("pending");
});

test("sampleSize and marginOfError turn one formula both ways", () => {
  expect(sampleSize({ population: 12480, error: "0.05" })).toBe(388); // 12480 ÷ 32.2 = 387.58
  expect(marginOfError({ population: 12480, answers: 140 })).toBe("0.0841"); // √(12340 ÷ (12480 × 140)) = 0.08404
});

test("mergeTallies(on paper, online) adds cell by cell and takes either first", () => {
  const cell = { question: "courtesy", group: "citizens", option: "A" };
  const counts = [onPaper, online, tally].map((rows) => {
    return rows.find((row) => Object.entries(cell).every(([field, value]) => Reflect.get(row, field) === value))?.count;
  });
  expect(counts).toEqual([40, 20, 60]);
  expect(mergeTallies(online, onPaper)).toEqual(tally);
});

test("safeParseTally(typed by hand) tells both mistakes at once", () => {
  expect(typedByHand("vi")).toHaveLength(2);
  expect(typedByHand("en")).toHaveLength(2);
});

test("report(language) prints points, the pending criterion and the sample", () => {
  expect(report("vi")).toContain("2,1228/3");
  expect(report("vi")).toContain("chờ kết quả");
  expect(report("en")).toContain("→ 388");
});
