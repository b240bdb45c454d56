import { evaluate } from "par-index";
import { type ChartSpec, domainHeatMap, rankIntervalBars, toSvg, yearSlopes } from "par-index/report";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf, stated, thrown, UNIT } from "../../fixtures.js";

const scheme = schemeOf([leaf("1", "60"), leaf("2", "40")]);
const year = (period: string, points: Record<string, string>) =>
  evaluate(
    scheme,
    Object.entries(points).map(([id, first]) => {
      const dossier = dossierOf(scheme, stated({ "1": first, "2": "40" }), { ...UNIT, id, name: `Sở ${id}` });
      return { dossier: { ...dossier, period } };
    }),
  );
const evaluation = year("2021", { a: "60", b: "45", c: "10" });
const intervals = rankIntervalBars(
  scheme,
  [
    { unit: "a", name: "Sở <b>A</b>", rank: 1, best: 1, worst: 3 },
    { unit: "b", name: "Sở B", rank: 2, best: 2, worst: 2 },
  ],
  "vi",
);

interface Drawn {
  readonly name: string;
  readonly at: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of a picture. */
function drawn(chart: ChartSpec): readonly Drawn[] {
  const into = (node: DefaultTreeAdapterTypes.ChildNode): Drawn[] => {
    if (!("tagName" in node)) return [];
    const at = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
    return [{ name: node.tagName, at, text }, ...node.childNodes.flatMap(into)];
  };
  return parseFragment(toSvg(chart)).childNodes.flatMap(into);
}

describe("toSvg(chart)", () => {
  it("is one picture with a text alternative, its title and its names as texts", () => {
    const [svg, ...inside] = drawn(intervals);
    expect(svg?.name).toBe("svg");
    expect(svg?.at).toMatchObject({ role: "img", "aria-label": intervals.description });
    const texts = inside.filter(({ name }) => name === "text").map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([...intervals.title.text, "1. Sở <b>A</b>", "2. Sở B"]));
  });

  it("puts a dot where its figure is, between the ends of its bar", () => {
    const elements = drawn(intervals);
    const dots = elements.filter(({ name }) => name === "circle").map(({ at }) => Number(at["cx"]));
    const bars = elements.filter(({ name, at }) => name === "line" && at["stroke-width"] === "7");
    // Rank 1 of 3 at the left edge, rank 2 in the middle.
    expect(dots).toEqual([0, intervals.width / 2]);
    expect(bars.map(({ at }) => [at["x1"], at["x2"]].map(Number))).toEqual([
      [0, intervals.width],
      [intervals.width / 2, intervals.width / 2],
    ]);
  });

  it("fills the cells of a map by their percentage, and reads no text outside the picture", () => {
    const [map] = domainHeatMap(scheme, evaluation, "vi");
    if (map === undefined) throw new Error("no map");
    const elements = drawn(map);
    const [, full, , , , low] = ["", ...elements.filter(({ name }) => name === "rect").map(({ at }) => at["fill"])];
    expect(full).toBe("#fff7e6");
    expect(low).not.toBe(full);
    const [left = 0, top = 0, width = 0, height = 0] = (elements[0]?.at["viewBox"] ?? "").split(" ").map(Number);
    for (const { at } of elements.filter(({ name }) => name === "text")) {
      expect(Number(at["x"])).toBeGreaterThanOrEqual(left);
      expect(Number(at["x"])).toBeLessThanOrEqual(left + width);
      expect(Number(at["y"])).toBeGreaterThanOrEqual(top);
      expect(Number(at["y"])).toBeLessThanOrEqual(top + height);
    }
  });

  it("joins the years of a unit from rank to rank", () => {
    const [slopes] = yearSlopes(scheme, [year("2020", { a: "10", b: "45" }), year("2021", { a: "60", b: "45" })], "vi");
    if (slopes === undefined) throw new Error("no slopes");
    const lines = drawn(slopes).filter(({ name, at }) => name === "line" && at["stroke-width"] === "2");
    const [first, second] = lines.map(({ at }) => [Number(at["y1"]), Number(at["y2"])]);
    expect(lines).toHaveLength(2);
    expect(first).toEqual([...(second ?? [])].reverse());
  });

  it("refuses what is no chart", () => {
    expect(thrown(() => toSvg(evaluation as unknown as ChartSpec))).toEqual(["argument.other_kind chart"]);
  });

  const changes: readonly (readonly [string, (chart: Changed) => void, string])[] = [
    [
      "a colour that is markup",
      ({ layer }) => Object.assign(layer[0]?.mark ?? {}, { color: '"/><script>' }),
      "report.chart_style chart.layer[0].mark.color",
    ],
    [
      "a font that is markup",
      ({ config }) => Object.assign(config, { font: '"><script>' }),
      "report.chart_style chart.config.font",
    ],
    [
      "a width that is no number",
      (chart) => Object.assign(chart, { width: "330" }),
      "number.not_a_decimal chart.width",
    ],
    [
      "a place without its type",
      ({ layer }) => Reflect.deleteProperty(layer[0]?.encoding["x"] ?? {}, "type"),
      "document.missing chart.layer[0].encoding.x.type",
    ],
    [
      "a word of Vega-Lite that is not drawn here",
      ({ layer }) => Object.assign(layer[0]?.mark ?? {}, { cornerRadius: 4 }),
      "document.unknown_key chart.layer[0].mark.cornerRadius",
    ],
    [
      "a cell that is a list",
      ({ data }) => Object.assign(data.values[0] ?? {}, { says: [] }),
      "document.not_a_text chart.data.values[0].says",
    ],
  ];

  it.each(changes)("names the field of a chart with %s", (_, change, found) => {
    const chart = JSON.parse(JSON.stringify(intervals));
    change(chart);
    expect(thrown(() => toSvg(chart))).toEqual([found]);
  });
});

/** As much of a chart as is changed. */
interface Changed {
  readonly layer: readonly { readonly mark: object; readonly encoding: Readonly<Record<string, object>> }[];
  readonly config: object;
  readonly data: { readonly values: readonly object[] };
}
