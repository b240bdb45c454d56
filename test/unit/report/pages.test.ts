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
  toCsv,
  toHtml,
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
      expect(lines.get("Làm tròn")).toMatch(/^Điểm tiêu chí lấy 4 chữ số thập phân, từ 5 trở lên thì làm tròn lên\. /);
      expect([...lines.values()]).toEqual(
        expect.arrayContaining([evaluation.digest, evaluation.scheme.digest, evaluation.engine]),
      );
    }
  });

  it("has a name of its own that any file system takes, and the first leads to all others", () => {
    const names = pages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
    const [first] = pages;
    const rows = first === undefined ? [] : tablesOf(first).flatMap(({ rowLinks = [] }) => rowLinks);
    expect(new Set([...(first?.links ?? []).map(({ to }) => to), ...rows])).toEqual(new Set(names.slice(1)));
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
    expect(points?.rows[0]).toEqual(["Sở a", "47,50", "30,00"]);
    expect(points?.rows[3]).toEqual(["Sở Y tế", "0,00", "–"]);
    expect(percent?.rows[0]).toEqual(["Sở a", "79,17", "75,00"]);
  });
});

describe("the first page", () => {
  const previous = evaluate(scheme, [
    ...[caseOf("a", 40, 0), caseOf("b", 28, 12), caseOf("c", 0, 40)].map(({ dossier, ...rest }) => ({
      ...rest,
      dossier: { ...dossier, period: "2020" },
    })),
  ]);
  const [first] = reportPages(scheme, evaluation, cases, { threshold: 5, forms, previous }, "vi");
  if (first === undefined) throw new Error("a report has a first page");

  it("says who leads, who is last, who moved, and what the figures come to", () => {
    expect(first.sections[0]?.paragraphs).toEqual([
      "Dẫn đầu khối sở: Sở c – 83,50, Nhóm B.",
      "Thấp nhất: Sở b – 75,50, Nhóm B.",
      "Tăng hạng nhiều nhất: Sở c (lên 2 hạng so với kỳ trước).",
      "Giảm hạng nhiều nhất: Sở a, Sở b (xuống 1 hạng so với kỳ trước).",
      "Bình quân 3 đơn vị: 78,83; thấp nhất 75,50, cao nhất 83,50, chênh lệch 8,00.",
      "Có 2 điều cần lưu ý; xem mục “Những điều cần lưu ý”.",
    ]);
  });

  it("sets the classes beside those of the year before", () => {
    const [classes] = tablesOf(first);
    expect(classes?.rows).toContainEqual(["Nhóm B", "3", "2", "+1"]);
  });

  it("has each ranked unit with its change and a link to its page, and finds those without a rank by name", () => {
    const [, league, units] = tablesOf(first);
    expect(league?.rows[0]).toEqual(["1", "Sở c", "83,50", "Nhóm B", "lên 2 hạng"]);
    expect(league?.rowLinks?.[0]).toBe("unit-003-c");
    expect(units?.rows).toContainEqual(["Sở Y tế", "sở", "–", "–"]);
  });

  it("prints every notice whole, and says at the top how many there are", () => {
    const mixed = [...cases, { dossier: { ...pending.dossier, unit: UNIT, entries: [entry("9", { count: 1 })] } }];
    const [page] = reportPages(scheme, evaluate(scheme, mixed), mixed, { threshold: 5, forms }, "vi");
    const notices = page?.sections.find(({ anchor }) => anchor === "notices")?.paragraphs ?? [];
    expect(notices[0]).toMatch(/^Hồ sơ bị từ chối: /);
    expect(page?.sections[0]?.paragraphs.at(-1)).toContain(`Có ${notices.length} điều cần lưu ý`);
  });

  it("gathers many notices of a kind: the first in its sentence, then which criteria of which unit", () => {
    const exempt = (id: string, name: string, ...leafs: readonly string[]): Case => {
      const { dossier } = caseOf(id, 40, 30);
      const absent = leafs.map((code) => entry(code, { absent: "not-applicable" }));
      const kept = dossier.entries.filter((one) => !leafs.includes(one.leaf));
      return { dossier: { ...dossier, unit: { ...dossier.unit, name }, entries: [...kept, ...absent] } };
    };
    const many = Array.from({ length: 14 }, (_, at) => exempt(`u${at}`, `Sở ${at}`, "1.1"));
    const [page] = reportPages(scheme, evaluate(scheme, many), many, { threshold: 5, forms: [] }, "vi");
    const section = page?.sections.find(({ anchor }) => anchor === "notices");
    const [table] = section?.tables ?? [];
    expect(table?.caption).toEqual([
      "Danh sách 14 lưu ý cùng loại",
      expect.stringMatching(
        /^Lưu ý lặp lại ở nhiều đơn vị, tiêu chí, ví dụ: .*“Sở 0” tự khai tiêu chí 1\.1 không áp dụng/,
      ),
    ]);
    expect(table?.rows).toEqual(many.map((_, at) => [`Sở ${at}`, "1.1"]));
    expect(table?.layout).toBe("folded");
    expect(section?.paragraphs.join("")).not.toContain("tự khai");
    const html = page === undefined ? "" : toHtml(page);
    expect(html).toContain("<details>\n<summary>Danh sách 14 lưu ý cùng loại</summary>");
  });

  it("has a row for each group where there are several, with its own leader", () => {
    const other = {
      ...caseOf("d", 40, 0),
      dossier: { ...caseOf("d", 40, 0).dossier, unit: { ...UNIT, id: "d", group: "huyện" } },
    };
    const all = [...cases, other];
    const [page] = reportPages(scheme, evaluate(scheme, all), all, { threshold: 0, forms }, "en");
    expect(page?.sections[0]?.tables[0]?.rows.map(([group, leader]) => [group, leader])).toEqual([
      ["huyện", "Sở Y tế (87.50)"],
      ["sở", "Sở c (83.50)"],
    ]);
    expect(page?.sections.map(({ anchor }) => anchor)).toEqual(["main", "group-1", "group-2", "units", "notices"]);
  });
});

describe("unitProfile", () => {
  const page = unitProfile(scheme, evaluation, "a", "vi", { cases });
  const section = (anchor: string, of: Page = page) => of.sections.find((one) => one.anchor === anchor);

  it("shows the index, the parts and the three states of every criterion, the self score beside its maximum", () => {
    const [index, parts] = tablesOf(page);
    expect(index?.rows).toContainEqual(["Xếp hạng", "hạng 2 trong 3 đơn vị khối sở"]);
    expect(parts?.rows[0]).toEqual(["Phần appraisal", "47,50", "60,00", "79,17", "55,25", "60,00"]);
    const criteria = section("criteria")?.tables[0];
    expect(criteria?.rows).toEqual([
      ["1. Nhóm 1", "47,50", "60,00", "79,17", "55,25", "60,00", "50,00", ""],
      ["1.1. Tiêu chí 1.1", "40,00", "50,00", "80,00", "45,25", "50,00", "40,00", ""],
      ["1.2. Tiêu chí 1.2", "7,50", "10,00", "75,00", "10,00", "10,00", "10,00", ""],
      ["2. Tiêu chí 2", "30,00", "40,00", "75,00", "–", "–", "30,00", ""],
    ]);
    expect(criteria?.levels).toEqual([0, 1, 1, 0]);
  });

  it("tells where points were lost, the most first, with rule, figures, reason and appraiser", () => {
    const [lost] = section("lost")?.tables ?? [];
    expect(lost?.columns.map(({ title }) => title)).toEqual([
      "Tiêu chí",
      "Mất (điểm)",
      "Đạt / tối đa",
      "Cách chấm",
      "Số liệu",
      "Lý do",
      "Thẩm định",
    ]);
    expect(lost?.rows.map(([criterion, points]) => [criterion, points])).toEqual([
      ["1.1. Tiêu chí 1.1", "10,00"],
      ["2. Tiêu chí 2", "10,00"],
      ["1.2. Tiêu chí 1.2", "2,50"],
    ]);
    expect(lost?.rows[2]?.slice(3)).toEqual([
      "mỗi trường hợp được 2,5 điểm, tất cả không quá 10 điểm.",
      "Số lượng: 3",
      "Thiếu tài liệu kiểm chứng (Sở Nội vụ, Bà Hoa, giải trình, 25/01/2022)",
      "Phần appraisal",
    ]);
    const [bare] = section("lost", unitProfile(scheme, evaluation, "a", "vi"))?.tables ?? [];
    expect(bare?.rows[2]?.slice(4, 6)).toEqual(["", ""]);
  });

  it("says what is missing for the next class, and which criteria bring it", () => {
    const next = section("next-class");
    expect(next?.paragraphs).toEqual(["Còn thiếu 12,495 điểm để lên Nhóm A; ngưỡng là 90 điểm."]);
    expect(next?.tables[0]?.rows).toEqual([
      ["1.1. Tiêu chí 1.1", "40", "50", "10", "Phần appraisal"],
      ["2. Tiêu chí 2", "30", "32,495", "2,495", "Phần survey"],
    ]);
    expect(next?.tables[0]?.notes[0]).toContain("2 tiêu chí đạt điểm tối đa");
  });

  it("shows the bonus beside the figure that it is in", () => {
    const own = schemeOf([leaf("1", "100"), leaf("2", "2", undefined, { bonus: {} })]);
    const one: Case = { dossier: dossierOf(own, stated({ "1": "99.5", "2": "1.25" })) };
    const result = unitProfile(own, evaluate(own, [one]), UNIT.id, "vi");
    const [index, parts] = tablesOf(result);
    expect(index?.rows[0]).toEqual(["Chỉ số công bố", "100,75 (gồm 1,25 điểm thưởng)"]);
    expect(parts?.columns[2]?.title).toBe("Trong đó điểm thưởng");
    expect(section("criteria", result)?.tables[0]?.rows[1]?.at(-1)).toBe("điểm thưởng");
  });

  it("says of a draft what it can still come to, and why a criterion has no points", () => {
    const draft = unitProfile(scheme, evaluation, "z", "vi");
    expect(draft.sections[0]?.paragraphs[0]).toMatch(/^KẾT QUẢ TẠM TÍNH/);
    expect(tablesOf(draft)[0]?.rows).toContainEqual(["Còn có thể đạt", "0 – 40"]);
    expect(section("criteria", draft)?.tables[0]?.rows.map((row) => row.at(-1))).toEqual([
      "",
      "chưa nộp",
      "không áp dụng",
      "chờ kết quả",
    ]);
    expect(section("next-class", draft)?.paragraphs).toEqual(["Còn tiêu chí chờ kết quả nên chưa xếp loại."]);
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
      "report.more_answers_than_forms options.forms[0].valid",
    ]);
    expect(thrown(() => reportOf(5, [{ ...first, group: "x" }]))).toEqual([
      "survey.unknown_group options.forms[0].group",
    ]);
    expect(thrown(() => reportOf(5, [...forms, { ...first, unit: "A" }]))).toEqual([
      "report.unknown_unit options.forms[3].unit",
    ]);
    expect(thrown(() => reportOf(2.5))).toEqual(["number.not_a_count threshold"]);
  });
});

describe("reportPages", () => {
  const options = { threshold: 5, forms };

  it("names the units of the year before that are no longer there", () => {
    const before = evaluate(
      scheme,
      cases
        .map(({ dossier, tally = [] }) => ({
          dossier: { ...dossier, period: "2020", unit: { ...dossier.unit, id: `${dossier.unit.id}0`, name: "Ban A" } },
          tally: tally.map((row) => ({ ...row, unit: `${row.unit}0` })),
        }))
        .slice(0, 1),
    );
    const pages = reportPages(scheme, evaluation, cases, { ...options, previous: before }, "vi");
    const gone = "Kỳ trước có kết quả, kỳ này không còn: Ban A.";
    expect(pages[0]?.sections[0]?.paragraphs).toContain(gone);
    // Files of rows have a last one for what is no row.
    const about = toCsv(pages, { separator: ";", decimal: ",", bom: false }).at(-1)?.text;
    expect(about).toContain(gone);
    expect(about).toContain("Đơn vị “Sở Y tế” chưa được xếp hạng vì còn tiêu chí chờ kết quả.");
  });

  it("refuses a case that the result was not computed from", () => {
    expect(thrown(() => reportPages(scheme, evaluation, [...cases, caseOf("d", 1, 1)], options, "vi"))).toEqual([
      "report.other_case cases[4]",
    ]);
  });
});

describe("correctionPage", () => {
  it("shows who moved and why, and what changed", () => {
    const corrected = evaluate(scheme, [caseOf("a", 40, 0), ...cases.slice(1)]);
    const [units, leaves] = tablesOf(correctionPage(scheme, evaluation, corrected, "en"));
    expect(units?.rows.map((row) => row.join(" "))).toEqual([
      "Sở a 77.5 87.5 10 Nhóm B Nhóm B 2 1 the unit’s dossier, ledger or tally was changed",
      "Sở c 83.5 83.5 0 Nhóm B Nhóm B 1 2 other units changed rank",
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
