import { appraise } from "par-index";
import { expect, test } from "vitest";
import { ledger } from "./ledger.js";
import { changed, closed, findings, LAST, refusal, report, self } from "./main.js";
import { scheme } from "./scheme.js";

test("appraise(sheet, ledger) keeps the three states of every leaf", () => {
  expect(appraise(scheme, self, ledger).rows).toMatchObject([
    { leaf: "1.1", self: "2.91", appraised: "2.7", final: "2.79" }, // 3 × 0.97, 3 × 0.9, 3 × 0.93
    { leaf: "1.2", self: "1", appraised: "0.5", final: "0.5" },
    { leaf: "1.3", self: "2", appraised: "1", final: "1.75" },
  ]);
});

test("appraise(sheet, ledger with a stale entry) refuses it, with the place and a Vietnamese sentence", () => {
  expect(refusal("vi")).toHaveLength(1);
  expect(refusal("vi")[0]).toMatch(
    /^appraisal\.stale {2}\[5\]\.from {2}Điều chỉnh tiêu chí 1\.1 .*“2[.,]7”.*“2[.,]79”/,
  );
});

test("verifyLedger(ledger, last digest) finds any change to a closed ledger, and a last entry that was taken off", () => {
  expect(LAST).toMatch(/^[0-9a-f]{64}$/);
  expect(findings(closed, "vi")).toEqual([]);
  expect(findings(changed.reworded, "vi").length).toBeGreaterThan(0);
  expect(findings(changed.shortened, "vi")).toHaveLength(1);
  expect(appraise(scheme, self, closed).rows).toEqual(appraise(scheme, self, ledger).rows);
});

test("report(language) prints the sums of the three states: 5.91, 4.2, 5.04 of 6", () => {
  expect(report("vi")).toMatch(/Cộng +5,91 +4,2 +5,04 +6/);
  expect(report("en")).toMatch(/Sum +5\.91 +4\.2 +5\.04 +6/);
  expect(report("en")).toContain("Điều chỉnh tiêu chí 1.1");
});
