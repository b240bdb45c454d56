import { digest, leaves } from "par-index";
import { safeSchemeFromTable } from "par-index/table";
import { expect, test } from "vitest";
import { canonical, damaged, lostPoints, read, report, rows, rowsOf, scheme } from "./main.js";

test("schemeFromTable(rows) reads an annex of nine criteria, and proposes a canonical sentence for each leaf", () => {
  expect(scheme.criteria.map(({ code, max }) => [code, max])).toEqual([
    ["1", "7.5"],
    ["2", "2.5"],
  ]);
  expect(leaves(scheme.criteria).map(({ rule }) => rule.kind)).toEqual([
    "deadline",
    "steps",
    "proportional",
    "deducting",
    "counting",
    "levels",
    "survey",
  ]);
  const proposed = read.ok ? read.notices.filter(({ code }) => code === "table.sentence_proposed") : [];
  expect(proposed.map(({ code, at }) => [code, at?.leaf])).toEqual(
    leaves(scheme.criteria).map(({ code }) => ["table.sentence_proposed", code]),
  );
});

test("the canonical table makes the same scheme, and an official one of it", () => {
  const again = safeSchemeFromTable(canonical);
  expect(again.ok && digest(again.value)).toBe(digest(scheme));
  const official = safeSchemeFromTable(
    canonical.map((row) => row.map((cell) => cell.replace("minh họa", "chính thức"))),
  );
  expect(official.ok && official.value.status).toBe("official");
  const asWritten = safeSchemeFromTable(rows.map((row) => row.map((cell) => cell.replace(/^minh họa$/, "chính thức"))));
  expect(asWritten.ok ? [] : new Set(asWritten.issues.map(({ code }) => code))).toEqual(
    new Set(["table.sentence_not_canonical"]),
  );
});

test("a lost digit is found: a gap between two steps, or an example that comes to something else", () => {
  expect(damaged().map(({ code, at }) => [code, at])).toEqual([["table.ranges_apart", { cell: "E32", leaf: "1.2" }]]);
  expect(lostPoints().map(({ code, at }) => [code, at?.leaf])).toEqual([["table.limits_differ", "1.1"]]);
});

test("rowsOf(name, bytes) reads each sort of file", async () => {
  const page = new TextEncoder().encode("<table><tr><td>Mã</td></tr></table>");
  expect(await rowsOf("a.html", page)).toEqual([["Mã"], []]);
  await expect(rowsOf("a.docx", page)).rejects.toThrow("table.file_unreadable");
  await expect(rowsOf("a.xlsx", page)).rejects.toThrow("table.file_unreadable");
  expect(await rowsOf("a.csv", new TextEncoder().encode("Mã;b"))).toEqual([["Mã", "b"]]);
});

test.each(["vi", "en"] as const)("report(%s) prints every sentence and three mistakes", (language) => {
  expect(report(language).split("\n").length).toBeGreaterThan(15);
});
