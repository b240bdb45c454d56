import { type Case, evaluate, type Scheme } from "par-index";
import {
  appraisalMinutes,
  correctionPage,
  domainMatrix,
  type FormCount,
  leaguePage,
  type Page,
  reportPages,
  surveyReport,
  toMarkdown,
  unitProfile,
} from "par-index/report";
import { describe, expect, it } from "vitest";
import {
  adjustment,
  dossierOf,
  entry,
  formFor,
  group,
  leaf,
  schemeOf,
  stated,
  surveyLeaf,
  thrown,
  UNIT,
} from "../fixtures.js";

const scheme = schemeOf(
  [group("1", "60", [leaf("1.1", "50"), leaf("1.2", "10", { kind: "counting", each: "2.5" })]), surveyLeaf("2", "40")],
  { questionnaire: formFor("2"), agencies: [{ id: "so-noi-vu", title: { vi: "Sở Nội vụ" } }] },
);
const answersOf = (unit: string, yes: number, no: number) =>
  [["co", yes] as const, ["khong", no] as const].map(([option, count]) => {
    return { unit, group: "dan", question: "q2", option, count };
  });
const caseOf = (id: string, yes: number, no: number): Case => ({
  dossier: dossierOf(scheme, [...stated({ "1.1": "45.25" }), entry("1.2", { count: 4 })], {
    ...UNIT,
    id,
    name: `Sở ${id}`,
  }),
  ledger: [
    adjustment("1.1", "45.25", { points: "40" }),
    adjustment(
      "1.2",
      "10",
      { facts: { count: 3 } },
      { by: { agency: "so-noi-vu", officer: "Bà Hoa" }, stage: "explanation", at: "2022-01-25" },
    ),
  ],
  tally: answersOf(id, yes, no),
});
const pending: Case = {
  dossier: dossierOf(scheme, [entry("1.2", { absent: "not-applicable" })], { ...UNIT, id: "z" }),
};
const cases = [caseOf("a", 30, 10), caseOf("b", 28, 12), caseOf("c", 36, 4), pending];
const evaluation = evaluate(scheme, cases);
const forms: readonly FormCount[] = ["a", "b", "c"].map((unit) => {
  return { unit, group: "dan", population: 1000, issued: 50, returned: 45, valid: 40 };
});
const tablesOf = (page: Page) => page.sections.flatMap(({ tables }) => tables);

describe("every page", () => {
  const pages = reportPages(scheme, evaluation, cases, { threshold: 5, forms }, "vi");

  it("bears the stamp: title, status shouted, edition, basis, period, rounding in words, digests, engine", () => {
    for (const { stamp } of [...pages, correctionPage(scheme, evaluation, evaluation, "vi")]) {
      expect(stamp.warnings).toEqual(["BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức."]);
      const lines = new Map(stamp.lines.map(({ label, value }) => [label, value]));
      expect(lines.get("Bộ tiêu chí")).toBe("Bộ tiêu chí mẫu");
      expect(lines.get("Bản")).toBe("mau 1");
      expect(lines.get("Căn cứ")).toBe("880/QĐ-UBND ngày 12/05/2021");
      expect(lines.get("Kỳ đánh giá")).toBe("2021");
      expect(lines.get("Làm tròn")).toMatch(/^Điểm tiêu chí lấy 4 chữ số thập phân, nửa đơn vị thì làm tròn lên\. /);
      expect([...lines.values()]).toEqual(
        expect.arrayContaining([evaluation.digest, evaluation.scheme.digest, evaluation.engine]),
      );
    }
  });

  it("has a name of its own that any file system takes, and the first leads to all others", () => {
    const names = pages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(pages[0]?.links.map(({ to }) => to)).toEqual(names.slice(1));
  });

  it("does not shout of an official scheme", () => {
    const official = { ...scheme, status: "official" } as const;
    expect(leaguePage(official, evaluate(official, []), "en").stamp.warnings).toEqual([]);
  });
});

describe("leaguePage and domainMatrix", () => {
  it("have a section for each group", () => {
    expect(leaguePage(scheme, evaluation, "vi").sections.map(({ heading }) => heading)).toEqual(["Khối sở"]);
    const [, points, percent] = tablesOf(domainMatrix(scheme, evaluation, "vi"));
    expect(points?.columns.map(({ title }) => title)).toEqual(["Đơn vị", "Lĩnh vực 1", "Lĩnh vực 2"]);
    expect(points?.rows[0]).toEqual(["Sở a", "47,5", "30"]);
    expect(points?.rows[3]).toEqual(["Sở Y tế", "0,0", "–"]);
    expect(percent?.rows[0]).toEqual(["Sở a", "79,17", "75"]);
  });
});

describe("unitProfile", () => {
  it("shows the index, the parts and the three states of every criterion", () => {
    const [index, parts, criteria] = tablesOf(unitProfile(scheme, evaluation, "a", "vi"));
    expect(index?.rows).toContainEqual(["Xếp hạng", "hạng 2 trong 3 đơn vị"]);
    expect(parts?.rows[0]).toEqual(["Phần appraisal", "55,25", "60", "47,5", "60", "79,17"]);
    expect(criteria?.rows[1]).toEqual(["1.1. Tiêu chí 1.1", "50", "45,25", "40", "40,0", "80,00", ""]);
  });

  it("says of a draft what it can still come to, and why a criterion has no points", () => {
    const page = unitProfile(scheme, evaluation, "z", "vi");
    expect(page.sections[0]?.paragraphs[0]).toMatch(/^KẾT QUẢ TẠM TÍNH/);
    const [index, , criteria] = tablesOf(page);
    expect(index?.rows).toContainEqual(["Còn có thể đạt", "0 – 40"]);
    expect(criteria?.rows.map((row) => row.at(-1))).toEqual(["", "chưa nộp", "không áp dụng", "chờ kết quả"]);
  });

  it("refuses a unit that was not scored", () => {
    expect(thrown(() => unitProfile(scheme, evaluation, "nobody", "vi"))).toEqual(["report.unknown_unit (document)"]);
  });
});

describe("appraisalMinutes", () => {
  it("shows each adjustment: from, to, reason, authority, stage, date; facts as the points they give", () => {
    const page = appraisalMinutes(scheme, evaluation, cases, "vi");
    expect(page.sections.map(({ heading }) => heading)).toEqual(["Sở a", "Sở b", "Sở c", "Sở Y tế"]);
    expect(page.sections[3]?.paragraphs).toEqual(["Không có điều chỉnh nào."]);
    expect(page.sections[0]?.tables[0]?.rows).toEqual([
      ["1.1. Tiêu chí 1.1", "45,25", "40", "Thiếu tài liệu kiểm chứng", "Sở Nội vụ", "Thẩm định", "10/01/2022"],
      ["1.2. Tiêu chí 1.2", "10", "7,5", "Thiếu tài liệu kiểm chứng", "Sở Nội vụ, Bà Hoa", "Giải trình", "25/01/2022"],
    ]);
  });

  it("refuses cases that are not those of the result", () => {
    const other = [caseOf("a", 31, 10), ...cases.slice(1)];
    expect(thrown(() => appraisalMinutes(scheme, evaluation, other, "vi"))).toEqual(["report.other_case cases[0]"]);
    expect(thrown(() => appraisalMinutes(scheme, evaluation, cases.slice(0, 3), "vi"))).toEqual([
      "report.missing_case cases[3]",
    ]);
    expect(thrown(() => appraisalMinutes({ ...scheme, edition: "2" }, evaluation, cases, "vi"))).toEqual([
      "document.other_scheme evaluation.scheme.digest",
    ]);
  });
});

describe("surveyReport", () => {
  const reportOf = (threshold: number, own = forms) =>
    surveyReport(scheme, evaluation, cases, { threshold, forms: own }, "vi");

  it("shows forms issued, returned and valid, and the margin of error", () => {
    expect(tablesOf(reportOf(5))[0]?.rows).toEqual([["Người dân", "3000", "150", "135", "120", "90", "8,95"]]);
  });

  it("withholds a small count, and others so that nobody computes it", () => {
    expect(
      tablesOf(reportOf(0))
        .at(-1)
        ?.rows.map((row) => row.join(" ")),
    ).toEqual(["Sở a 30 10 0 40", "Sở b 28 12 0 40", "Sở c 36 4 0 40", "Sở Y tế 0 0 0 0", "Tất cả đơn vị 94 26 0 120"]);
    expect(
      tablesOf(reportOf(5))
        .at(-1)
        ?.rows.map((row) => row.join(" ")),
    ).toEqual(["Sở a * * 0 40", "Sở b 28 12 0 40", "Sở c * * 0 40", "Sở Y tế 0 0 0 0", "Tất cả đơn vị 94 26 0 120"]);
  });

  it("refuses forms that do not fit, and a threshold that is none", () => {
    const [first] = forms as [FormCount];
    expect(thrown(() => reportOf(5, [{ ...first, valid: 46 }]))).toEqual(["report.forms_do_not_fit options.forms[0]"]);
    expect(thrown(() => reportOf(5, [first, first]))).toEqual(["report.forms_twice options.forms[1]"]);
    expect(thrown(() => reportOf(5, [{ ...first, valid: 39 }]))).toEqual([
      "report.more_answers_than_forms forms[0].valid",
    ]);
    expect(thrown(() => reportOf(5, [{ ...first, group: "x" }]))).toEqual([
      "survey.unknown_group options.forms[0].group",
    ]);
    expect(thrown(() => reportOf(2.5))).toEqual(["number.not_a_count threshold"]);
  });
});

describe("correctionPage", () => {
  it("shows who moved and why, and what changed", () => {
    const corrected = evaluate(scheme, [caseOf("a", 40, 0), ...cases.slice(1)]);
    const [units, leaves] = tablesOf(correctionPage(scheme, evaluation, corrected, "en"));
    expect(units?.rows.map((row) => row.join(" "))).toEqual([
      "Sở a 77.5 87.5 10 Nhóm B Nhóm B 2 1 the unit’s dossier, ledger or tally was changed",
      "Sở c 83.5 83.5 0 Nhóm B Nhóm B 1 2 other units changed their place",
    ]);
    expect(leaves?.rows).toEqual([["Sở a", "Criterion 2", "30 / 40", "40 / 40"]]);
  });

  const nowC = { bands: { ...scheme.bands, best: [{ class: "C", title: { vi: "Nhóm C (từ 50)" }, from: "50" }] } };
  const oneClass: Scheme = { ...scheme, ...nowC };
  const [first, second] = [[caseOf("a", 30, 10)], [caseOf("a", 40, 0)]].map((one) => evaluate(oneClass, one));

  it("says nothing twice: the warning once, no heading as a caption", () => {
    for (const language of ["vi", "en"] as const) {
      const text = first && second ? toMarkdown(correctionPage(oneClass, first, second, language)) : "";
      expect(text.match(/MINH HỌA|ILLUSTRATIVE/g)).toHaveLength(1);
      const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
      expect(headings).toHaveLength(3);
      for (const heading of headings) expect(text).not.toContain(`**${heading}**`);
      expect(text).toContain(String(first?.digest));
    }
  });

  it("calls classes by their titles, and begins every title with a capital letter", () => {
    if (first === undefined || second === undefined) throw new Error("two results were made");
    const [units, leaves] = tablesOf(correctionPage(oneClass, first, second, "vi"));
    expect(units?.rows[0]?.slice(4, 6)).toEqual(["Nhóm C (từ 50)", "Nhóm C (từ 50)"]);
    expect(units?.columns[1]?.title).toBe("Điểm (bản trước)");
    expect(leaves?.columns.map(({ title }) => title)).toEqual(["Đơn vị", "Tiêu chí", "Bản trước", "Bản sau"]);
  });

  it("leaves a class of another text of the scheme as it is, and warns where either was illustrative", () => {
    const official: Scheme = { ...oneClass, status: "official" };
    const corrected = evaluate(official, [caseOf("a", 40, 0)]);
    if (first === undefined) throw new Error("a result was made");
    const page = correctionPage(official, first, corrected, "vi");
    expect(tablesOf(page)[0]?.rows[0]?.slice(4, 6)).toEqual(["C", "Nhóm C (từ 50)"]);
    expect(page.stamp.warnings).toHaveLength(1);
  });
});
