import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "par-index";
import { toSvg, toText } from "par-index/report";
import { left, printWhenStarted, right } from "../print.js";
import { gallery, type Size } from "./charts.js";
import { words } from "./words.js";

const out = fileURLToPath(new URL("out", import.meta.url));

/** Draws every chart for so many units into `out/`; a row of the report for each. */
export function draw(size: Size, language: Language): readonly (readonly string[])[] {
  mkdirSync(out, { recursive: true });
  const rows: string[][] = [];
  for (const { name, chart } of gallery(size, language)) {
    const file = `${name}-${size}.${language}.svg`;
    const svg = toSvg(chart);
    writeFileSync(`${out}/${file}`, svg);
    const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    rows.push([name, String(size), String(chart.data.values.length), width, height, file]);
  }
  return rows;
}

/** Draws every chart at both sizes into `out/`, and says what was written. */
export function report(language: Language): string {
  const say = words[language];
  const rows = [...draw(12, language), ...draw(200, language)];
  const columns = [left(say.chart), ...[say.units, say.marks, say.width, say.height].map(right), left(say.file)];
  return toText({ caption: [say.title], columns, rows, notes: [say.note] });
}

printWhenStarted(import.meta.url, report);
