import { appraise } from "par-index";
import { expect, test } from "vitest";
import { ledger } from "./ledger.js";
import { refusal, report, self } from "./main.js";
import { scheme } from "./scheme.js";

test("appraise(sheet, ledger) keeps the three lives of every leaf", () => {
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

test("report(language) prints the sums of the three lives: 5.91, 4.2, 5.04 of 6", () => {
  expect(report("vi")).toMatch(/Cộng +5,91 +4,2 +5,04 +6/);
  expect(report("en")).toMatch(/Sum +5\.91 +4\.2 +5\.04 +6/);
  expect(report("en")).toContain("Điều chỉnh tiêu chí 1.1");
});
