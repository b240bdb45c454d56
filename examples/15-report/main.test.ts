import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printDecimal } from "par-index";
import { gaps, gapToNextClass } from "par-index/questions";
import { rowsFromDocx } from "par-index/word";
import { expect, test } from "vitest";
import { evaluated } from "../08-a-year-in-son-la/main.js";
import { pages, report } from "./main.js";
import { readReport } from "./readReport.js";

test("npm start -- report writes HTML, Markdown, CSV and Word of both blocks, the official form and charts, and says where", async () => {
  expect(await report("vi")).toContain("Mở bằng trình duyệt: ");
  for (const block of ["departments", "districts"]) {
    const folder = fileURLToPath(new URL(`out/${block}/`, import.meta.url));
    expect(existsSync(`${folder}html/index.html`)).toBe(true);
    const html = readdirSync(`${folder}html`);
    expect(readdirSync(`${folder}markdown`)).toHaveLength(html.length - 1);
    for (const name of html) {
      const text = readFileSync(`${folder}html/${name}`, "utf8");
      expect(text, name).toContain("MÔ PHỎNG – số liệu giả lập");
      expect(text, name).toContain("BỘ TIÊU CHÍ MINH HỌA");
    }
    for (const name of readdirSync(`${folder}csv`)) {
      // A table without a row says nothing of anybody.
      const text = readFileSync(`${folder}csv/${name}`, "utf8");
      if (text.trim().includes("\n")) expect(text, name).toContain("MÔ PHỎNG");
    }
    const signed = readdirSync(`${folder}word`);
    expect(signed).toHaveLength(2);
    for (const name of signed) {
      const rows = await rowsFromDocx(readFileSync(`${folder}word/${name}`));
      expect(rows.flat().join("\n"), name).toContain("MÔ PHỎNG – số liệu giả lập");
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

test("the HTML alone says who leads, who rose most, why a unit lost most, and what brings it to the next class", async () => {
  await report("vi");
  const [block] = evaluated();
  if (block === undefined) throw new Error("two blocks are simulated");
  const { scheme, evaluation } = block;
  for (const index of evaluation.indexes) {
    const { unit } = index;
    const found = readReport(fileURLToPath(new URL("out/departments/html", import.meta.url)), unit.name);
    const leader = evaluation.rankings[0]?.rows[0];
    const nameOf = (id: string) => evaluation.indexes.find((one) => one.unit.id === id)?.unit.name ?? "";
    expect(found.leader).toContain(`${nameOf(leader?.unit ?? "")} – ${printDecimal(leader?.published ?? "", "vi", 2)}`);
    expect(found.mostRisen).toMatch(/ \(lên \d+ hạng so với kỳ trước\)\.$/);
    const [worst] = gaps(scheme, index).leaves;
    expect(found.mostLost["criterion"]?.startsWith(`${worst?.code}. `)).toBe(true);
    expect(found.mostLost["Mất (điểm)"]).toBe(printDecimal(worst?.lost ?? "", "vi", 2));
    expect(found.mostLost["Cách chấm"]).toMatch(/\.$/);
    expect(found.mostLost["Thẩm định"]).not.toBe("");
    const { next } = gapToNextClass(scheme, index);
    const codes = next?.fewestPoints?.raises.map(({ code }) => code) ?? [];
    expect(found.nextClass.slice(1).map((row) => row.split(". ")[0])).toEqual(codes);
    if (next !== null) expect(found.nextClass[0]).toContain(`Còn thiếu ${printDecimal(next.missing, "vi")} điểm`);
  }
});
