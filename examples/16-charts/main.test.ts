import { readFileSync } from "node:fs";
import type { Language } from "par-index";
import type { ChartSpec } from "par-index/report";
import { describe, expect, it } from "vitest";
import { gallery, type Size } from "./charts.js";
import { draw } from "./main.js";
import { render } from "./render.js";
import { textsOf } from "./texts.js";

const NAMES = [
  "ranking-bars",
  "domain-heat-map",
  "criteria-icicle",
  "self-appraised-dumbbells",
  "year-slopes",
  "score-distribution",
  "parts-scatter",
  "classes-over-years",
  "lost-points-waterfall",
  "unit-profile",
  "result-map",
  "rank-intervals",
];

describe.each<[Size, Language]>([
  [12, "vi"],
  [12, "en"],
  [200, "vi"],
])("gallery(%i, %s)", (size, language) => {
  const charts = gallery(size, language);

  it("has every chart once", () => {
    expect(charts.map(({ name }) => name)).toEqual(NAMES);
  });

  it.each(charts)("$name is drawn by Vega without a warning, and no text is cut off", async ({ chart }) => {
    const { svg, warnings } = await render(chart);
    expect(warnings).toEqual([]);
    expect(/NaN|undefined|Infinity/.exec(svg)?.[0]).toBeUndefined();
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
    const texts = textsOf(svg);
    const outside = texts.filter(({ left, right, top, bottom }) => {
      return left < 0 || top < 0 || right > Number(width) || bottom > Number(height);
    });
    expect(outside).toEqual([]);
    expect(labelsOf(chart).filter((label) => !texts.some(({ text }) => plain(text) === label))).toEqual([]);
  });

  it.each(charts)("$name says that the criteria are illustrative, and which text they are", ({ chart }) => {
    const shouted = { vi: "BỘ TIÊU CHÍ MINH HỌA", en: "ILLUSTRATIVE CRITERIA" }[language];
    expect(chart.title.subtitle.join(" ")).toContain(shouted);
    expect(chart.title.subtitle.join(" ")).toMatch(/(mã băm|digest) [0-9a-f]{16}…/);
    expect(chart.description).toContain(shouted);
  });
});

/** The labels that a chart means to print, line by line. */
function labelsOf({ layer }: ChartSpec): string[] {
  return layer.flatMap(({ data, mark }) =>
    mark.type === "text"
      ? (data?.values ?? []).flatMap(({ label }) => (label === undefined ? [] : String(label).split("\n")))
      : [],
  );
}

function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

it("a name that is markup stays a text", async () => {
  const [bars] = gallery(12, "vi");
  const named = JSON.parse(JSON.stringify(bars?.chart).replaceAll("Huyện Mường La", "<script>alert(1)</script>&x"));
  const { svg } = await render(named);
  expect(svg).not.toContain("<script>");
  expect(svg).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;x");
});

it("draw(size, language) writes a file for each chart, and says how large it is", () => {
  const rows = draw(12, "vi");
  expect(rows.map(([name]) => name)).toEqual(NAMES);
  for (const [, , , width, height, file] of rows) {
    const svg = readFileSync(new URL(`out/${file}`, import.meta.url), "utf8");
    expect(svg).toMatch(new RegExp(`viewBox="-\\d+ -\\d+ ${width} ${height}"`));
  }
});
