import { readFileSync } from "node:fs";
import { describeIssue, leaves, parseScheme, printPath, weights } from "par-index";
import { diffSchemes, extendScheme } from "par-index/editions";
import { sonLaCommunes } from "par-index/schemes";
import { expect, test } from "vitest";
import { changes } from "./changes.js";
import { differencesOf } from "./following.js";
import { following, heldOn, origins, refusal, report, scheme, shortOfPoints, untouchedDomains } from "./main.js";

test("changes.ts is under 40 lines and imports nothing but types of the package", () => {
  const lines = readFileSync(new URL("changes.ts", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  expect(lines.length).toBeLessThan(40);
  expect(lines.filter((line) => line.startsWith("import"))).toEqual([
    'import type { Change, Grounds } from "par-index/editions";',
  ]);
});

test("extendScheme(sonLaCommunes, changes) is accepted as a scheme, of 100 points, and leaves the base alone", () => {
  expect(parseScheme(scheme)).toBe(scheme);
  expect([scheme.id, scheme.edition, scheme.status]).toEqual(["tinh-x-communes", "2026", "illustrative"]);
  expect([sonLaCommunes.id, sonLaCommunes.edition]).toEqual(["son-la-communes", "2025"]);
  const sum = leaves(scheme.criteria).reduce((total, { max }) => total + Number(max) * 100, 0);
  expect(Math.round(sum)).toBe(10_000);
});

test("provenanceOf(sonLaCommunes, changes) names for every criterion the change that made it", () => {
  const codesOf = (kind: string) => origins.filter(({ origin }) => origin === kind).map(({ code }) => code);
  expect(codesOf("changed")).toEqual(["1", "1.3", "3", "3.3", "3.3.1"]);
  expect(codesOf("new")).toEqual(["7.1.2"]);
  expect(codesOf("inherited")).toHaveLength(84);
  expect(untouchedDomains()).toEqual(["2", "4", "5", "6", "8"]);
  expect(origins.find(({ code }) => code === "3.3.1")).toEqual({
    code: "3.3.1",
    origin: "changed",
    from: { id: "son-la-communes", edition: "2025", code: "3.3.1" },
    changes: [5],
    clause: { document: "illustrative", place: "Minh họa: đề xuất của Sở Nội vụ tỉnh X" },
    reason: "Hồ sơ đúng hạn là trọng tâm năm 2026.",
  });
});

test("weights(scheme) moves one point of a hundred from domain 1 to domain 3", () => {
  const domains = (of: typeof scheme) => of.criteria.map(({ code }) => weights(of).find((one) => one.code === code));
  expect(domains(sonLaCommunes).map((one) => one?.ofScale)).toEqual(["12", "5", "22", "7", "14", "6", "15", "19"]);
  expect(domains(scheme).map((one) => one?.ofScale)).toEqual(["11", "5", "23", "7", "14", "6", "15", "19"]);
});

test("safeExtendScheme(99.75 points) is refused at the change that took the points, in a Vietnamese sentence", () => {
  const issues = refusal.ok ? [] : refusal.issues;
  expect(issues.map(({ code, path }) => [code, printPath(path)])).toEqual([["scheme.part_does_not_sum", "[9]"]]);
  expect(shortOfPoints[9]).toMatchObject({ kind: "amend", code: "8.2" });
  expect(issues.map((issue) => describeIssue(issue, "vi"))[0]).toContain(
    "Điểm tối đa của các tiêu chí thuộc phần “survey” cộng lại là 34,75, không bằng 35;",
  );
});

test("diffSchemes(2026, 2027) finds the two maxima that moved, and leads from one edition to the other", () => {
  expect(differencesOf(scheme, following)).toEqual([
    ["–", "basis, edition, validity"],
    ["3.3.1", "max"],
    ["3.3.2", "max"],
  ]);
  expect(extendScheme(scheme, diffSchemes(scheme, following))).toEqual(following);
});

test("editionFor(editions, day) changes on the first of January, and names no edition before the first", () => {
  expect(["2026-01-01", "2026-12-31", "2027-01-01"].map((day) => heldOn(day, "en"))).toEqual([
    "edition 2026",
    "edition 2026",
    "edition 2027",
  ]);
  expect(heldOn("2025-12-31", "vi")).not.toContain("bản 2026");
});

test("report(language) tells of the base, every change, the weights and the refusal", () => {
  expect(report("vi")).toMatch(/^MINH HỌA – tỉnh X/);
  expect(report("vi")).toContain("Bộ gốc: Chỉ số cải cách hành chính của UBND cấp xã tỉnh Sơn La");
  expect(report("vi")).toContain("giữ nguyên: 84; sửa: 5; mới: 1");
  expect(report("vi")).toContain("cộng lại là 34,75, không bằng 35;");
  for (const { reason } of changes.slice(1)) expect(report("vi")).toContain(reason);
  expect(report("en")).toMatch(/^ILLUSTRATIVE – province X/);
  expect(report("en")).toContain("sum to 34.75 instead of 35;");
});
