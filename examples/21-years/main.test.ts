import { parseScheme } from "par-index";
import { carryOver } from "par-index/editions";
import { crosswalk, jumps, periodSummary, safeParseSuccession, traceUnit } from "par-index/years";
import { expect, test } from "vitest";
import { edition2026, ministry } from "./editions.js";
import { carried, changes, indexOf2026, report, rescored, succession, summaries, UNIT } from "./main.js";
import { casesIn, evaluationOf, mistaken, unitsIn } from "./simulate.js";

test("parseSuccession: five mergers and a new name; a department that ends twice is refused", () => {
  expect(succession.map(({ kind }) => kind)).toEqual(["merge", "merge", "merge", "merge", "merge", "rename"]);
  expect([unitsIn("2024").length, unitsIn("2025").length]).toEqual([20, 15]);
  const { predecessors } = traceUnit(succession, "so-nong-nghiep-va-moi-truong");
  expect(predecessors.map(({ unit }) => unit)).toEqual(["so-nong-nghiep-va-ptnt", "so-tai-nguyen-va-moi-truong"]);
  const read = safeParseSuccession(mistaken);
  expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
    ["succession.overlap", [6, "from", 1]],
  ]);
});

test("changeOverYears sets a merged department beside the mean of those before it, and follows one under its new name", () => {
  const merged = changes.filter(({ compared }) => compared === "merged");
  expect(merged).toHaveLength(5);
  for (const { difference, placesGained, origins } of merged) {
    expect([difference, placesGained]).toEqual([null, null]);
    expect(origins).toHaveLength(2);
  }
  // (64.28 + 89.68) ÷ 2
  expect(merged[0]).toMatchObject({ unit: "so-tai-chinh", inherited: { by: "mean", figure: "76.98" } });
  expect(changes.find(({ compared }) => compared === "renamed")).toMatchObject({
    unit: "so-dan-toc-va-ton-giao",
    origins: ["ban-dan-toc"],
    before: { published: "92.67" },
    after: { published: "94.3" },
    difference: "1.63",
  });
});

test("jumps: three departments differ by 10 points or more", () => {
  const large = jumps(changes, { index: "10", criterion: "100" }).filter(({ code }) => code === null);
  expect(large.map(({ unit, difference }) => [unit, difference])).toEqual([
    ["so-tu-phap", "-26.4"],
    ["so-van-hoa-the-thao-va-du-lich", "16.15"],
    ["so-ngoai-vu", "13.35"],
  ]);
});

test("periodSummary: means of three years rounded once, and whom the declared rule puts forward", () => {
  const all = summaries();
  expect(all).toHaveLength(9);
  expect(all[0]).toMatchObject({
    unit: "van-phong-ubnd-tinh",
    mean: "93.3", // (92.49 + 94.30 + 93.12) ÷ 3 = 93.3033…
    bestImprovement: { from: "2023", to: "2024", by: "1.81" },
    classes: [{ class: "A", years: 3 }],
  });
  expect(all.filter(({ putForward }) => putForward).map(({ unit }) => unit)).toEqual(["van-phong-ubnd-tinh"]);
  const years = [evaluationOf("2025")];
  const rule = { classes: ["A"], years: 1, never: [] };
  const rounding = { places: 2, mode: "half-up" } as const;
  expect(periodSummary(years, rule, rounding).every(({ bestImprovement }) => bestImprovement === null)).toBe(true);
});

test("carryOver: every entry is carried over or lost, and what the new edition asks besides is open", () => {
  const { dossier, lost, open } = carried();
  const before = casesIn("2025").find((one) => one.dossier.unit.id === UNIT)?.dossier.entries ?? [];
  expect(dossier.entries.length + lost.length).toBe(before.length);
  expect(lost.map(({ leaf }) => leaf)).toEqual(["1.5.2"]);
  expect(open).toEqual(["1.1.4", "1.5.2"]);
  expect(rescored()).toEqual([
    { from: "1.1.3", to: "1.1.3", scores: ["1.5", "1"] },
    { from: "1.4", to: "1.9", scores: ["0.75", "0.75"] },
    { from: "3.4.1", to: "3.4.1", scores: [expect.any(String), "0"] },
  ]);
  const [one] = casesIn("2025");
  if (one === undefined) throw new Error("no case");
  expect(carryOver(one.dossier, edition2026, []).lost.map(({ leaf }) => leaf)).toContain("1.4");
});

test("crosswalk: 92 of 100 points have a counterpart, and both sides name what has none", () => {
  const { rows, uncovered, unmatched, coverage } = crosswalk(edition2026, indexOf2026(), ministry);
  expect(parseScheme(edition2026)).toBe(edition2026);
  expect(rows.map(({ code, from }) => `${code} ${from}`)).toEqual([
    "I 1",
    "II 2",
    "III 3",
    "IV 4",
    "V 5",
    "VI 6",
    "VII 7",
    "VIII 8.1",
  ]);
  expect([coverage, uncovered, unmatched]).toEqual(["92", ["IX"], ["8.2", "8.3", "8.4.1", "8.4.2", "8.4.3"]]);
});

test("report(language) says simulated and illustrative, and prints the decimal mark of the language", () => {
  const [vi, en] = [report("vi"), report("en")];
  expect(vi).toContain("MÔ PHỎNG");
  expect(vi).toContain("minh họa");
  expect(vi).toMatch(/Sở Dân tộc và Tôn giáo +đổi tên +92,67 +94,30 +1,63/);
  expect(en).toContain("SIMULATED");
  expect(en).toMatch(/Sở Dân tộc và Tôn giáo +renamed +92\.67 +94\.30 +1\.63/);
});
