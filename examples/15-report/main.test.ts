import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { pages, report } from "./main.js";

test("npm start -- report writes HTML, Markdown and CSV of both blocks, and charts, and says where", async () => {
  expect(await report("vi")).toContain("Mở bằng trình duyệt: ");
  for (const block of ["departments", "districts"]) {
    const folder = fileURLToPath(new URL(`out/${block}/`, import.meta.url));
    expect(existsSync(`${folder}html/index.html`)).toBe(true);
    const html = readdirSync(`${folder}html`);
    expect(readdirSync(`${folder}markdown`)).toHaveLength(html.length);
    for (const name of html) {
      const text = readFileSync(`${folder}html/${name}`, "utf8");
      expect(text, name).toContain("MÔ PHỎNG – số liệu giả lập");
      expect(text, name).toContain("BỘ TIÊU CHÍ MINH HỌA");
    }
    for (const name of readdirSync(`${folder}csv`)) {
      expect(readFileSync(`${folder}csv/${name}`, "utf8"), name).toContain("MÔ PHỎNG");
    }
    const drawn = readdirSync(`${folder}charts`);
    expect(drawn).toHaveLength(5);
    for (const name of drawn) expect(readFileSync(`${folder}charts/${name}`, "utf8"), name).toContain("MÔ PHỎNG");
  }
});

test("no page of the survey shows a count from 1 to 4", () => {
  const surveys = pages("vi").flatMap(({ pages: own }) => own.filter(({ name }) => name === "survey"));
  expect(surveys).toHaveLength(2);
  const counts = surveys.flatMap(({ sections }) =>
    sections.slice(1).flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1)))),
  );
  expect(counts).toContain("*");
  expect(counts.filter((count) => /^[1-4]$/.test(count))).toEqual([]);
});
