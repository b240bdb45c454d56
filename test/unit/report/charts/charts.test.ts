import { type Case, evaluate, type Scheme } from "par-index";
import {
  type ChartSpec,
  classesOverYears,
  criteriaIcicle,
  domainHeatMap,
  lostPointsWaterfall,
  partsScatter,
  rankIntervalBars,
  rankingBars,
  scoreDistribution,
  selfAppraisedDumbbells,
  unitProfileDots,
  yearSlopes,
} from "par-index/report";
import { describe, expect, it } from "vitest";
import { band, dossierOf, group, leaf, schemeOf, stated, thrown, UNIT } from "../../fixtures.js";

const scheme = schemeOf(
  [
    group("1", "60", [
      leaf("1.1", "60", undefined, { part: "a" }),
      leaf("1.2", "0", undefined, { min: "-5", part: "a" }),
    ]),
    leaf("2", "40", undefined, { part: "b" }),
    leaf("3", "2", undefined, { part: "b", bonus: {} }),
  ],
  {
    title: { vi: "Chỉ số CCHC", en: "PAR Index" },
    bands: { ...schemeOf([]).bands, best: [{ ...band("A", "90.5"), title: { vi: "Nhóm A", en: "Group A" } }] },
  },
);

function caseOf(id: string, points: Record<string, string>, own: Scheme = scheme, period = "2021"): Case {
  const dossier = dossierOf(own, stated(points), { ...UNIT, id, name: `Sở ${id}` });
  return { dossier: { ...dossier, period } };
}

const lowered = {
  leaf: "1.1",
  from: "60",
  to: { points: "58.25" },
  reason: "Thiếu tài liệu kiểm chứng.",
  by: { agency: "so-noi-vu" },
  stage: "appraisal" as const,
  at: "2022-01-10",
};
const refused = { dossier: { ...caseOf("c", {}).dossier, entries: [{ leaf: "9", facts: { level: "x" } }] } };
const evaluation = evaluate(scheme, [
  { ...caseOf("a", { "1.1": "60", "1.2": "0", "2": "40", "3": "1.5" }), ledger: [lowered] },
  caseOf("b", { "1.1": "30.5", "1.2": "-2", "2": "20.125", "3": "0" }),
  refused,
]);

function only(charts: readonly ChartSpec[]): ChartSpec {
  const [chart] = charts;
  if (chart === undefined || charts.length !== 1) throw new Error(`${charts.length} charts`);
  return chart;
}

function column({ data }: ChartSpec, field: string): unknown[] {
  return data.values.map((row) => row[field]);
}

function labels({ layer }: ChartSpec): string[] {
  return layer.flatMap(({ data }) =>
    (data?.values ?? []).flatMap(({ label }) => (label === undefined ? [] : [String(label)])),
  );
}

describe("rankingBars(scheme, evaluation, language)", () => {
  const bars = only(rankingBars(scheme, evaluation, "vi"));

  it("sets the parts end to end, prints their points at the places of the index, and says the exact ones", () => {
    expect(column(bars, "from")).toEqual([0, 58.25, 0, 28.5]);
    expect(column(bars, "to")).toEqual([58.25, 99.75, 28.5, 48.625]);
    expect(column(bars, "printed")).toEqual(["58,25", "41,50", "28,50", "20,13"]);
    expect(column(bars, "says").at(-1)).toBe("Hạng 2, Sở b: Phần b 20,125/40");
  });

  it("names units by rank, and has the published figure and the class at the end", () => {
    expect(labels(bars)).toEqual(["1. Sở a", "2. Sở b", "99,75 · Nhóm A", "48,63 · Nhóm D"]);
  });

  it("shows the limits of the classes where they are points", () => {
    expect(JSON.stringify(bars)).toContain("A ≥ 90,5");
    const onPercent = { ...scheme, bands: { ...scheme.bands, on: "percent" as const, reads: "exact" as const } };
    expect(
      JSON.stringify(rankingBars(onPercent, evaluate(onPercent, [caseOf("a", {}, onPercent)]), "vi")),
    ).not.toContain("A ≥");
  });

  it("says who is missing, and that the criteria are illustrative, and only then", () => {
    expect(bars.title.subtitle).toContain("Chưa xếp hạng: 1 đơn vị.");
    expect(bars.title.subtitle.join(" ")).toContain("BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức.");
    expect(bars.usermeta).toEqual({
      title: "Sở a dẫn đầu khối sở: 99,75 · Nhóm A",
      notes: ["Chưa xếp hạng: 1 đơn vị."],
    });
    const decided: Scheme = { ...scheme, status: "official" };
    const official = only(rankingBars(decided, evaluate(decided, [caseOf("a", {}, decided)]), "vi"));
    expect(JSON.stringify(official)).not.toContain("MINH HỌA");
  });

  it("speaks English", () => {
    const english = only(rankingBars(scheme, evaluation, "en"));
    expect(labels(english)).toContain("99.75 · Group A");
    expect(english.description).toContain("2 ranked units. Highest: Sở a 99.75 · Group A.");
  });

  it("begins below zero where a unit has less than nothing", () => {
    const below = evaluate(scheme, [caseOf("d", { "1.1": "0", "1.2": "-5", "2": "0", "3": "0" })]);
    const [x] = only(rankingBars(scheme, below, "vi")).layer.flatMap(({ encoding }) => encoding.x ?? []);
    expect(x).toMatchObject({ scale: { domain: [-5, 100] } });
  });

  it("is none without a group", () => {
    expect(rankingBars(scheme, evaluate(scheme, []), "vi")).toEqual([]);
  });
});

describe("domainHeatMap(scheme, evaluation, language)", () => {
  it("has a cell for each unit and domain, in the order of the ranks", () => {
    const map = only(domainHeatMap(scheme, evaluation, "vi"));
    expect(column(map, "printed")).toEqual(["97,08", "100,00", "75,00", "47,50", "50,31", "0,00"]);
    expect(column(map, "attained")).toEqual([97.08, 100, 75, 47.5, 50.31, 0]);
  });

  it("has a dash where a domain has no score", () => {
    const absent = { leaf: "2", facts: { absent: "not-applicable" as const } };
    const { dossier } = caseOf("a", { "1.1": "60", "1.2": "0", "3": "0" });
    const result = evaluate(scheme, [{ dossier: { ...dossier, entries: [...dossier.entries, absent] } }]);
    const map = only(domainHeatMap(scheme, result, "vi"));
    expect(column(map, "printed")).toEqual(["100,00", "–", "0,00"]);
    expect(column(map, "says")[1]).toBe("Sở a, 2. Tiêu chí 2: không có điểm");
  });

  it("has units that are not ranked below the others", () => {
    const { dossier } = caseOf("z", { "1.1": "60", "1.2": "0", "3": "0" });
    const pending = {
      dossier: { ...dossier, entries: [...dossier.entries, { leaf: "2", facts: { absent: "pending" as const } }] },
    };
    const result = evaluate(scheme, [pending, caseOf("a", { "1.1": "1", "1.2": "0", "2": "1", "3": "0" })]);
    expect(labels(only(domainHeatMap(scheme, result, "vi"))).slice(-2)).toEqual(["1. Sở a", "–. Sở z"]);
  });
});

describe("criteriaIcicle(scheme, index, language)", () => {
  const [, second] = evaluation.indexes;
  if (second === undefined) throw new Error("no index");
  const icicle = criteriaIcicle(scheme, second, "vi");

  it("has every criterion, its lost points exact; a penalty takes, a bonus adds", () => {
    expect(column(icicle, "code")).toEqual(["1", "1.1", "1.2", "2", "3"]);
    expect(column(icicle, "lost")).toEqual(["−31,5", "−29,5", "−2", "−19,875", "+0"]);
  });

  it("sets what is in a group beside it, filling its height", () => {
    const [parent, first, last] = icicle.data.values;
    expect(first).toMatchObject({ left: parent?.["right"], top: parent?.["top"], bottom: last?.["top"] });
    expect(last).toMatchObject({ bottom: parent?.["bottom"], right: icicle.width });
  });

  it("says what is absent by its name", () => {
    const { dossier } = caseOf("a", { "1.1": "60", "1.2": "0", "3": "0" });
    const index = evaluate(scheme, [{ dossier }]).indexes[0] ?? second;
    expect(criteriaIcicle(scheme, index, "vi").data.values.find(({ code }) => code === "2")?.["says"]).toContain(
      "0/40",
    );
  });

  it("is tall enough for a group's title whatever its maximum", () => {
    const title = { vi: "Tên rất dài ".repeat(20).trim() };
    const own = schemeOf([group("1", "1", [leaf("1.1", "1")], { title })]);
    const [index] = evaluate(own, [caseOf("a", { "1.1": "1" }, own)]).indexes;
    const [row] = index === undefined ? [] : criteriaIcicle(own, index, "vi").data.values;
    expect(Number(row?.["bottom"])).toBeGreaterThanOrEqual(String(row?.["label"]).split("\n").length * 14);
  });
});

describe("selfAppraisedDumbbells(scheme, evaluation, language)", () => {
  it("sums the unit's own leaves in each life, the largest loss on top", () => {
    const dumbbells = only(selfAppraisedDumbbells(scheme, evaluation, "vi"));
    expect(column(dumbbells, "printed")).toEqual(["101,5", "99,75", "99,75", "48,625", "48,625", "48,625"]);
    expect(labels(dumbbells)).toEqual(["Sở a", "Sở b", "−1,75", "0"]);
    expect(dumbbells.description).toContain("1/2 đơn vị");
  });
});

describe("yearSlopes(scheme, evaluations, language)", () => {
  const year = (period: string, points: Record<string, string>, own: Scheme = scheme) =>
    evaluate(
      own,
      Object.entries(points).map(([id, given]) =>
        caseOf(id, { "1.1": given, "1.2": "0", "2": "0", "3": "0" }, own, period),
      ),
    );
  const years = [
    year("2021", { a: "50", b: "40", c: "30" }),
    year("2022", { a: "10", b: "40" }),
    year("2023", { a: "10", b: "40", c: "40" }),
  ];

  it("has a stop for each year in which a unit is ranked, equal ranks one below the other", () => {
    const slopes = only(yearSlopes(scheme, years, "vi"));
    expect(slopes.data.values.filter(({ column }) => column === 3).map(({ row, says }) => [row, says])).toEqual([
      [3, "Sở a, 2023: hạng 3, 10,00"],
      [1, "Sở b, 2023: hạng 1, 40,00"],
      [2, "Sở c, 2023: hạng 1, 40,00"],
    ]);
    expect(slopes.description).toContain("2 đơn vị lên hạng, 1 đơn vị xuống hạng");
  });

  it("breaks a line where a year is missing", () => {
    const [lines] = only(yearSlopes(scheme, years, "vi")).layer;
    expect(lines?.data?.values).toHaveLength(4);
  });

  it("says that the years follow different editions, where they do", () => {
    const later = { ...scheme, edition: "2" };
    const [slopes] = yearSlopes(later, [year("2021", { a: "1" }), year("2022", { a: "1" }, later)], "vi");
    expect(slopes?.title.subtitle.join(" ")).toContain("(mau 1; mau 2): so thứ hạng, không so điểm");
    expect(only(yearSlopes(scheme, years, "vi")).title.subtitle.join(" ")).not.toContain("không so điểm");
  });

  it("is none without a year", () => {
    expect(yearSlopes(scheme, [], "vi")).toEqual([]);
  });
});

describe("rankIntervalBars(scheme, intervals, language)", () => {
  it("prints each rank with the best and the worst", () => {
    const chart = rankIntervalBars(
      scheme,
      [
        { unit: "a", name: "Sở A", rank: 1, best: 1, worst: 1 },
        { unit: "b", name: "Sở B", rank: 2, best: 2, worst: 5 },
      ],
      "vi",
    );
    expect(column(chart, "printed")).toEqual(["1", "2 (2–5)"]);
    expect(chart.usermeta.title).toBe("1/2 đơn vị giữ nguyên hạng trong mọi phương án đã thử");
  });
});

describe("a chart", () => {
  it("is plain JSON that survives a copy", () => {
    const charts = [...rankingBars(scheme, evaluation, "vi"), ...domainHeatMap(scheme, evaluation, "en")];
    expect(JSON.parse(JSON.stringify(charts))).toEqual(charts);
    expect(structuredClone(charts)).toEqual(charts);
  });

  it("grows with its units up to forty, and shows the two ends of more", () => {
    const of = (count: number): ChartSpec => {
      const many = Array.from({ length: count }, (_, at) =>
        caseOf(`u${at}`, { "1.1": String(at), "1.2": "0", "2": "0", "3": "0" }),
      );
      return only(rankingBars(scheme, evaluate(scheme, many), "vi"));
    };
    const [ten, forty, more] = [of(10), of(40), of(60)];
    expect(forty.height).toBe(4 * ten.height);
    // A gap stands for what is left out.
    expect(more.height).toBeGreaterThan(2 * ten.height);
    expect(more.height).toBeLessThan(2.2 * ten.height);
    expect(labels(more).filter((label) => label.includes("Sở"))).toHaveLength(20);
    expect(more.usermeta.notes[0]).toContain("40 dòng ở giữa");
  });
});

describe("scoreDistribution(scheme, evaluation, language)", () => {
  it("counts every ranked unit once, and draws the limits inside the picture", () => {
    const bars = only(scoreDistribution(scheme, evaluation, "vi"));
    expect(column(bars, "count")).toEqual([1, 1]);
    expect(bars.usermeta.title).toBe("Khối sở: bình quân 74,19, thấp nhất 48,63, cao nhất 99,75");
    expect(JSON.stringify(bars)).toContain("A ≥ 90,5");
    expect(scoreDistribution(scheme, evaluate(scheme, [refused]), "vi")).toEqual([]);
  });
});

describe("lostPointsWaterfall(scheme, index, language)", () => {
  it("goes from the maximum to the points, the largest loss first, a bonus upward", () => {
    const [first] = evaluation.indexes;
    if (first === undefined) throw new Error("no index");
    const steps = lostPointsWaterfall(scheme, first, "vi");
    expect(steps.data.values.map(({ from, to, says }) => [from, to, says])).toEqual([
      [0, 100, "Điểm tối đa: 100,00"],
      [100, 98.25, "1.1. Tiêu chí 1.1: −1,75"],
      [98.25, 99.75, "Điểm thưởng: +1,50"],
      [0, 99.75, "Kết quả: 99,75"],
    ]);
    expect(steps.usermeta.title).toBe("Sở a thiếu 0,25 điểm; mất nhiều nhất ở tiêu chí 1.1. Tiêu chí 1.1: 1,75 điểm");
  });
});

describe("unitProfileDots(scheme, evaluation, unit, language)", () => {
  it("sets each domain beside the mean of the group, and names the one that is furthest below", () => {
    const dots = unitProfileDots(scheme, evaluation, "b", "vi");
    expect(column(dots, "says").slice(0, 2)).toEqual([
      "1. Nhóm 1: bình quân khối 72,29 %",
      "1. Nhóm 1: đơn vị 47,50 %",
    ]);
    expect(dots.usermeta.title).toBe(
      "Sở b thấp hơn bình quân khối nhiều nhất ở lĩnh vực 3. Tiêu chí 3: 37,50 điểm phần trăm",
    );
    expect(thrown(() => unitProfileDots(scheme, evaluation, "nobody", "vi"))).toEqual([
      "report.unknown_unit (document)",
    ]);
  });
});

describe("partsScatter(scheme, evaluation, language)", () => {
  it("has a dot for each ranked unit, and names the one whose parts are furthest apart", () => {
    const dots = only(partsScatter(scheme, evaluation, "vi"));
    expect(column(dots, "says")).toEqual([
      "Sở a: Phần a 97,08 %, Phần b 103,75 %",
      "Sở b: Phần a 47,50 %, Phần b 50,31 %",
    ]);
    expect(dots.usermeta.title).toContain("chênh lệch nhiều nhất ở Sở a");
  });

  it("names no unit over the name of another", () => {
    const twins = ["a", "b", "c"].map((id) => caseOf(id, { "1.1": "45", "1.2": "0", "2": "30", "3": "0" }));
    const dots = only(partsScatter(scheme, evaluate(scheme, twins), "vi"));
    const names = dots.layer.flatMap(({ data }) => data?.values ?? []).flatMap(({ label }) => label ?? []);
    expect(names.filter((name) => /^Sở [abc]$/.test(String(name)))).toHaveLength(2);
  });
});

describe("classesOverYears(scheme, evaluations, language)", () => {
  it("counts the classes of each year, the best first", () => {
    const before = evaluate(scheme, [caseOf("a", { "1.1": "0", "1.2": "0", "2": "0", "3": "0" }, scheme, "2020")]);
    const bars = only(classesOverYears(scheme, [before, evaluation], "vi"));
    expect(bars.data.values.map(({ says }) => says)).toEqual([
      "2020, Nhóm D: 1 đơn vị",
      "2021, Nhóm A: 1 đơn vị",
      "2021, Nhóm D: 1 đơn vị",
    ]);
    expect(bars.usermeta.title).toBe("Khối sở: 1 đơn vị xếp loại Nhóm A, kỳ 2020 có 0 đơn vị");
  });
});
