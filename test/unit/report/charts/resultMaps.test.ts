import { describeIssue, evaluate } from "par-index";
import { type ChartSpec, type MapOptions, type ResultMaps, reportPages, resultMaps, toSvg } from "par-index/report";
import { describe, expect, it } from "vitest";
import { HOSTILE } from "../../../laws/hostileTexts.js";
import { band, dossierOf, leaf, schemeOf, stated, thrown, UNIT } from "../../fixtures.js";

const scheme = schemeOf([leaf("1", "100")], {
  bands: {
    ...schemeOf([]).bands,
    best: [band("A", "90"), band("B", "70")],
    otherwise: { class: "C", title: { vi: "Nhóm C", en: "Class C" } },
  },
});
const points = { "xa-a": "95", "xa-b": "75.5", "xa-c": "40" };
const cases = Object.entries(points).map(([id, own]) => ({
  dossier: dossierOf(scheme, stated({ "1": own }), {
    ...UNIT,
    id,
    name: `Xã ${id.slice(3).toUpperCase()}`,
    group: "xã",
  }),
}));
const evaluation = evaluate(scheme, cases);

type Ring = readonly (readonly number[])[];

function square(west: number, south = 0, side = 1): Ring {
  const east = west + side;
  const north = south + side;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function feature(id: unknown, coordinates: unknown = [square(0)], type = "Polygon"): object {
  return { type: "Feature", properties: { ma_xa: id, ten: "x" }, geometry: { type, coordinates } };
}

function collection(...features: readonly unknown[]): unknown {
  return { type: "FeatureCollection", features };
}

const three = collection(feature("xa-a"), feature("xa-b", [square(1)]), feature("xa-c", [square(2)]));

function mapOf(geojson: unknown, options: MapOptions = { property: "ma_xa" }): ResultMaps {
  return resultMaps(scheme, evaluation, geojson, options, "vi");
}

function only({ charts }: ResultMaps): ChartSpec {
  const [chart] = charts;
  if (chart === undefined || charts.length !== 1) throw new Error(`${charts.length} charts`);
  return chart;
}

function pathsOf(chart: ChartSpec): readonly string[] {
  return chart.layer[0]?.encoding.shape?.scale.range ?? [];
}

describe("resultMaps(scheme, evaluation, geojson, options, language)", () => {
  it("shades each unit by its class, the best the darkest, with the class inside and in words", () => {
    const { charts, notices } = mapOf(three);
    expect(notices).toEqual([]);
    const [chart] = charts as [ChartSpec];
    expect(chart.usermeta.title).toBe("Khối xã: 1/3 đơn vị Nhóm A, 1/3 đơn vị Nhóm B, 1/3 đơn vị Nhóm C");
    expect(chart.data.values.map(({ unit, label, says }) => [unit, label, says])).toEqual([
      ["xa-a", "A", "Xã A: hạng 1, 95,00, Nhóm A"],
      ["xa-b", "B", "Xã B: hạng 2, 75,50, Nhóm B"],
      ["xa-c", "C", "Xã C: hạng 3, 40,00, Nhóm C"],
    ]);
    expect(chart.description).toContain("Nhóm A: 1 đơn vị; Nhóm B: 1 đơn vị; Nhóm C: 1 đơn vị");
    expect(toSvg(chart)).toContain("<title>Xã B: hạng 2, 75,50, Nhóm B</title>");
  });

  it("shows published figures in at most five intervals where that is asked for, or where there are no classes", () => {
    const chart = only(mapOf(three, { property: "ma_xa", show: "figures" }));
    expect(chart.usermeta.title).toBe("Khối xã: cao nhất Xã A (95,00), thấp nhất Xã C (40,00)");
    expect(chart.data.values.map(({ shade }) => shade)).toEqual([
      "từ 80 đến dưới 100",
      "từ 60 đến dưới 80",
      "từ 40 đến dưới 60",
    ]);
    expect(chart.data.values.map(({ label }) => label)).toEqual(["95,00", "75,50", "40,00"]);
  });

  it("lays degrees out by the cosine of the middle latitude, north above", () => {
    const chart = only(
      mapOf(
        collection(
          feature("xa-a", [square(100, 59)]),
          feature("xa-b", [square(100, 60)]),
          feature("xa-c", [square(101, 60)]),
        ),
      ),
    );
    // Two degrees of latitude are high what four of longitude are wide at 60° north.
    expect(chart.width / chart.height).toBeCloseTo(Math.cos((60 * Math.PI) / 180), 6);
    const down = new Map(chart.data.values.map(({ unit, labelDown }) => [unit, Number(labelDown)]));
    expect(down.get("xa-a")).toBeGreaterThan(down.get("xa-b") ?? 0);
  });

  it("leaves holes out whichever way they were drawn, and writes beside them", () => {
    const hole = square(1, 1, 2);
    for (const inner of [hole, [...hole].reverse()]) {
      const chart = only(
        mapOf(collection(feature("xa-a", [square(0, 0, 4), inner]), feature("xa-b", [square(4, 0, 4)]))),
      );
      const [path = ""] = pathsOf(chart);
      const turns = path
        .split("M")
        .slice(1)
        .map((ring) => Math.sign(signedArea(ring)));
      expect(turns).toEqual([1, -1]);
      const [{ labelAcross }] = chart.data.values as [{ labelAcross: number }];
      expect(labelAcross).not.toBeCloseTo(chart.width / 4, 0);
    }
  });

  it("takes islands as one unit, and numbers as ids", () => {
    const chart = only(mapOf(collection(feature("xa-a", [[square(0)], [square(5)]], "MultiPolygon"), feature(7))));
    expect(pathsOf(chart).map((path) => path.split("M").length - 1)).toEqual([2, 1]);
  });

  it("names units without a shape and shapes without a unit, which stay white", () => {
    const { charts, notices } = mapOf(collection(feature("xa-a"), feature("xa-x", [square(3)])));
    expect(notices.map((one) => [one.code, one.level, describeIssue(one)])).toEqual([
      ["report.unit_without_shape", "notice", expect.stringContaining("“Xã B”")],
      ["report.unit_without_shape", "notice", expect.stringContaining("“Xã C”")],
      ["report.shape_without_unit", "notice", expect.stringContaining("“xa-x”")],
    ]);
    expect(charts[0]?.usermeta.notes.at(-1)).toBe("2 đơn vị được xếp hạng không có trên bản đồ.");
    expect(charts[0]?.data.values.map(({ unit }) => unit)).toEqual(["xa-a"]);
  });

  it("names units whose shape is too small or too thin to be seen, and draws the smallest that is", () => {
    const thin: Ring = [
      [0, 5],
      [12, 5],
      [12, 5.01],
      [0, 5.01],
      [0, 5],
    ];
    for (const unseen of [[square(5, 5, 0.0005)], [thin]]) {
      const chart = mapOf(
        collection(feature("xa-a", [square(0, 0, 12)]), feature("xa-b", unseen), feature("x", unseen)),
      );
      expect(chart.notices.map(({ code, params }) => [code, Object.values(params)[0]])).toEqual([
        ["report.unit_without_shape", "Xã B"],
        ["report.unit_without_shape", "Xã C"],
        ["report.shape_without_unit", "x"],
      ]);
      expect(only(chart).data.values.map(({ unit }) => unit)).toEqual(["xa-a"]);
      expect(only(chart).usermeta.notes.at(-1)).toBe("2 đơn vị được xếp hạng không có trên bản đồ.");
    }
    const none = mapOf(collection(feature("xa-a", [square(0, 0, 0.0005)]), feature("xa-b", [square(12, 0, 0.0005)])));
    expect(none.notices.map(({ params }) => params["unit"])).toEqual(["Xã A", "Xã B", "Xã C"]);
    expect(toSvg(only(none))).toContain("3 đơn vị được xếp hạng không có trên bản đồ.");
    const small = feature("xa-b", [[square(5, 5, 0.0005)], [square(6, 5, 0.12)]], "MultiPolygon");
    const { notices, charts } = mapOf(collection(feature("xa-a", [square(0, 0, 12)]), small));
    expect(notices.map(({ params }) => params["unit"])).toEqual(["Xã C"]);
    expect(charts[0]?.data.values.map(({ unit }) => unit)).toEqual(["xa-a", "xa-b"]);
  });

  it("stands on the first page of a report, with its notices", () => {
    const map = { geojson: collection(feature("xa-a"), feature("xa-b", [square(1)])), property: "ma_xa" };
    const [first] = reportPages(scheme, evaluation, cases, { threshold: 5, forms: [], map });
    const group = first?.sections.find(({ anchor }) => anchor === "group-1");
    expect(group?.charts?.at(-1)?.usermeta.title).toMatch(/^Khối xã: 1\/3/);
    const notices = first?.sections.find(({ anchor }) => anchor === "notices");
    expect(notices?.paragraphs.filter((one) => one.includes("Bản đồ không có vùng của “Xã C”"))).toHaveLength(1);
    const spoiled = { ...map, geojson: collection(feature("")) };
    expect(thrown(() => reportPages(scheme, evaluation, cases, { threshold: 5, forms: [], map: spoiled }))).toEqual([
      "report.map_no_unit options.map.geojson.features[0].properties",
    ]);
  });

  it("refuses what is no map, every place at once", () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    const places: readonly (readonly [unknown, readonly string[]])[] = [
      [undefined, ["argument.missing geojson"]],
      ["{}", ["argument.other_kind geojson"]],
      [[], ["argument.other_kind geojson"]],
      [collection(), ["report.map_no_features geojson"]],
      [cyclic, ["document.cycle geojson.self"]],
      [
        collection(
          null,
          feature("xa-a", [square(0)], "Point"),
          feature("xa-b", []),
          feature("xa-b", [square(0).slice(1)]),
        ),
        [
          "report.map_no_unit geojson.features[0].properties",
          "report.map_no_polygon geojson.features[1].geometry",
          "report.map_no_polygon geojson.features[2].geometry",
          "report.map_unit_twice geojson.features[3]",
          "report.map_open_ring geojson.features[3].geometry.coordinates",
        ],
      ],
      [
        collection(
          feature("a", [
            [
              [0, 0],
              [1, "1"],
              [1, 1],
              [0, 0],
            ],
          ]),
        ),
        ["report.map_no_degrees geojson.features[0].geometry.coordinates"],
      ],
      // Nothing can be drawn of a point, of a line there and back, and of a hole as large as its outline.
      [
        collection(
          feature("a", [[0, 0, 0, 0].map(() => [105, 21])]),
          feature("b", [[0, 1, 2, 1, 0].map((at) => [105 + at, 21])]),
          feature("c", [square(0), square(0)]),
          feature("d", [[[0, 0, 0, 0].map(() => [105, 21])], [square(0)]], "MultiPolygon"),
        ),
        ["a", "b", "c"].map((_, at) => `report.map_no_polygon geojson.features[${at}].geometry`),
      ],
      // Metres of VN-2000.
      [
        collection(feature("a", [square(530_000, 2_300_000)])),
        ["report.map_no_degrees geojson.features[0].geometry.coordinates"],
      ],
      [collection(feature("a", ["M0,0"])), ["report.map_open_ring geojson.features[0].geometry.coordinates"]],
    ];
    for (const [geojson, issues] of places) expect(thrown(() => mapOf(geojson))).toEqual(issues);
    expect(thrown(() => mapOf(three, {} as MapOptions))).toEqual(["argument.missing options.property"]);
    expect(thrown(() => mapOf(three, { property: "ma_xa", show: "x" as "classes" }))).toEqual([
      "argument.not_allowed options.show",
    ]);
  });

  it("draws nothing of hostile ids but text", () => {
    for (const text of HOSTILE) {
      let svg: string;
      try {
        svg = toSvg(only(mapOf(collection(feature("xa-a"), feature(text, [square(1)])))));
      } catch {
        // What no document may hold is refused by its reader.
        continue;
      }
      expect(svg.replace(/<title>[^<]*<\/title>/g, "")).not.toContain(text.length > 3 ? text : "<script");
    }
  });
});

/** Twice the area of the ring of a path, downward counted as positive. */
function signedArea(ring: string): number {
  const places = ring
    .replace("Z", "")
    .split("L")
    .map((step) => step.split(",").map(Number));
  return places.reduce((total, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = places[(at + 1) % places.length] ?? [];
    return total + x * nextY - nextX * y;
  }, 0);
}
