import { expect, test } from "vitest";
import { lockedTooEarly, progress, report, reworded } from "./main.js";

test("yearProgress: who is late, by how many days, who still explains", () => {
  expect(progress.map(({ unit, state, submission, isLate }) => [unit, state, submission.daysLate, isLate])).toEqual([
    ["so-y-te", "submitted", 3, true],
    ["so-tu-phap", "submitted", 0, false],
    ["so-cong-thuong", "not-submitted", 31, true],
  ]);
});

test("verifyYearEvents finds an explanation that was worded anew; safeParseYearEvents a lock before the submission", () => {
  expect(reworded().map(({ code }) => code)).toEqual(["events.seal_broken"]);
  expect(lockedTooEarly().map(({ code }) => code)).toEqual(["events.before_submission"]);
});

test("report(language) is in one language", () => {
  expect(report("vi")).toMatch(/Sở Công Thương +chưa nộp +– +31 +0\/0/);
  expect(report("en")).toContain("An explanation changed after the seal:");
});
