import { mergeTallies, parseTally } from "par-index";
import { marginOfError, marginsByStratum, tallyAnswers } from "par-index/survey";
import { expect, test } from "vitest";
import { scheme } from "../05-survey/scheme.js";
import { counted, countedInColumns, report, sizesOf } from "./main.js";
import { answersOf, strata } from "./simulate.js";

test("sampleSize and cochranSampleSize: 12480 people, an error of 5 %", () => {
  expect(strata.map(sizesOf)).toEqual([
    [388, 373, 631], // 12480 ÷ 32.2 = 387.58; n₀ = 384.16 → 384.16 ÷ (1 + 383.16 ÷ 12480) = 372.72
    [247, 241, 327],
    [382, 367, 614],
    [138, 137, 160],
  ]);
});

test("tallyAnswers(CSV) and tallyAnswers(NDJSON) count what fits and name the lines that do not", async () => {
  const { csv, ndjson } = await counted();
  expect(csv.answers + ndjson.answers).toBe(1536); // two questions to 258 + 164 + 254 + 92 people
  expect([csv.refused, ndjson.refused]).toEqual([2, 1]);
  expect(csv.issues.map(({ code, path }) => [code, path[1]])).toEqual([
    ["survey.unknown_option", csv.answers + 2],
    ["survey.unknown_group", csv.answers + 3],
  ]);
  expect(ndjson.issues.map(({ path }) => path[1])).toEqual([ndjson.answers + 1]);
});

test("tallyCoded(columns) is the tally of both files, and parseTally takes it", async () => {
  const { csv, ndjson } = await counted();
  const tally = mergeTallies(csv.tally, ndjson.tally);
  expect(countedInColumns()).toEqual(tally);
  expect(parseTally(scheme, tally)).toEqual(tally);
});

test("marginsByStratum: fewer answers leave a wider margin, a little narrower than by 1001/QĐ-BNV", async () => {
  const marginsOf = async (reached: number) => {
    const { tally } = await tallyAnswers(
      scheme,
      answersOf(() => reached),
    );
    return marginsByStratum(scheme, tally, strata, { z: "1.96" });
  };
  const [many, few] = [await marginsOf(200), await marginsOf(50)];
  for (const [at, { population, answers, margin }] of many.entries()) {
    expect(Number(margin)).toBeLessThan(Number(few[at]?.margin));
    expect(Number(margin)).toBeLessThanOrEqual(Number(marginOfError({ population, answers })));
  }
});

test("report(language) says simulated, prints the decimal mark of the language and the line of each mistake", async () => {
  const [vi, en] = [await report("vi"), await report("en")];
  expect(vi).toContain("MÔ PHỎNG");
  expect(vi).toMatch(/dòng \d+: Câu hỏi “courtesy” không có phương án “F”;/);
  expect(vi).toContain("ra đúng bảng ấy");
  expect(vi).toMatch(/Thành phố Sơn La +\d,\d{4}/);
  expect(en).toContain("SIMULATED");
  expect(en).toContain("the same tally");
  expect(en).toMatch(/Thành phố Sơn La +\d\.\d{4}/);
});
