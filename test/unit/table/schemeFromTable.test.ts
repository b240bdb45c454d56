import { parseScheme, type Scheme } from "par-index";
import { caMau2013Fragment } from "par-index/schemes";
import { safeSchemeFromTable, schemeFromTable, type TableRow, tableOf } from "par-index/table";
import { describe, expect, it } from "vitest";

const scheme = parseScheme(caMau2013Fragment);
const { criteria: _, ...frame } = scheme;
const whole = tableOf(scheme);

const found = (rows: readonly TableRow[], given?: Parameters<typeof safeSchemeFromTable>[1]): readonly string[] => {
  const read = safeSchemeFromTable(rows, given);
  return read.ok
    ? []
    : read.issues.map(({ code, at }) => [at?.cell, at?.leaf, code].filter((one) => one !== undefined).join(" "));
};

/** The table with one cell changed, which is found by what stands in it. */
const changed = (from: string, to: string): readonly TableRow[] =>
  whole.map((row) => row.map((cell) => (cell === from ? to : cell)));

const HEAD: TableRow = ["Mã", "Tiêu chí", "Điểm tối đa", "Cách chấm", "Quy định thêm"];
const table = (...rows: readonly TableRow[]): readonly TableRow[] => [HEAD, ...rows];
const LEVELS = "Có: 7; không: 0";

describe("schemeFromTable(rows, frame)", () => {
  it("reads criteria alone with a frame of fields, or with the frame as rows of its own", () => {
    const rows = table(["1", "Kế hoạch", "7", LEVELS, ""]);
    expect(schemeFromTable(rows, frame).criteria).toMatchObject([{ code: "1", max: "7", part: "appraisal" }]);
    const begin = whole.findIndex(([title]) => title === "Tiêu chí");
    const end = whole.findIndex(([title]) => title === "Bản dịch");
    expect(schemeFromTable(rows, whole.slice(0, begin)).id).toBe(scheme.id);
    expect(found(whole.slice(begin, end), whole.slice(0, begin))).toStrictEqual([]);
  });

  it("checks a row of the total, and notices what stands above the first section", () => {
    const rows = table(["1", "Kế hoạch", "7", LEVELS, ""], ["", "TỔNG CỘNG", "7", "", ""]);
    expect(schemeFromTable(rows, frame).criteria).toHaveLength(1);
    const wrong = table(["1", "Kế hoạch", "7", LEVELS, ""], ["Tổng điểm", "", "70", "", ""]);
    expect(found(wrong, frame)).toStrictEqual(["C3 table.total_differs"]);
    const read = safeSchemeFromTable([["PHỤ LỤC"], [], ["(Kèm theo Quyết định)"], ...rows], frame);
    expect(read.ok && read.notices.filter(({ code }) => code === "table.heading_above")).toMatchObject([
      { params: { count: "2", found: "PHỤ LỤC" }, at: { cell: "A1" } },
    ]);
  });

  it("notices a share that falls and does not say of what it is", () => {
    const noticed = (sentence: string): readonly string[] => {
      const read = safeSchemeFromTable(table(["1", "Trễ hạn", "7", sentence, ""]), frame);
      return read.ok ? read.notices.map(({ code }) => code).filter((code) => code === "table.share_unnamed") : ["?"];
    };
    const steps = "từ 0% đến 1%: 7; trên 1% đến 5%: 1; trên 5%: 0";
    expect(noticed(`Tỷ lệ: ${steps}`)).toStrictEqual(["table.share_unnamed"]);
    expect(noticed(`Tỷ lệ số hồ sơ trễ hạn / tổng số hồ sơ: ${steps}`)).toStrictEqual([]);
    expect(noticed("Tỷ lệ: từ 90% trở lên: 7; dưới 90%: 0")).toStrictEqual([]);
  });

  it("takes columns in any order, other headings that mean the same, and blank rows", () => {
    const rows = [
      ["Cách tính điểm", "STT", "Tên tiêu chí", "Điểm chuẩn"],
      [],
      [LEVELS, "1", " Kế hoạch ", "7,0"],
      [""],
    ];
    expect(schemeFromTable(rows, frame).criteria).toMatchObject([{ code: "1", title: { vi: "Kế hoạch" }, max: "7" }]);
  });

  it("reads what a criterion says beside its columns", () => {
    const rows = table(
      ["1", "Nhóm", "7", "", "tổng không quá 7 điểm; nhãn CCHC; tương ứng “1” của “bo-noi-vu”"],
      ["a", "Kế hoạch", "7", LEVELS, "thuộc “1”; cơ quan thẩm định chấm; không phát sinh: tính điểm tối đa"],
      ["2", "Thưởng", "1", "Mỗi sáng kiến: 0,5", "điểm thưởng, không quá 0,5 điểm; nhãn a; nhãn “b; c”"],
    );
    expect(schemeFromTable(rows, frame).criteria).toMatchObject([
      {
        most: "7",
        tags: ["CCHC"],
        refers: [{ scheme: "bo-noi-vu", code: "1" }],
        children: [{ code: "a", scoredBy: "appraiser", notApplicable: "full-points" }],
      },
      { bonus: { cap: "0.5" }, tags: ["a", "b; c"] },
    ]);
  });

  it.each<[string, readonly TableRow[], readonly string[]]>([
    ["a blank maximum", table(["1", "Kế hoạch", "", LEVELS, ""]), ["C2 1 table.cell_blank"]],
    ["an unclear figure", table(["1", "Kế hoạch", "1.000", LEVELS, ""]), ["C2 1 table.unclear_figure"]],
    ["no figure", table(["1", "Kế hoạch", "bảy", LEVELS, ""]), ["C2 1 table.no_figure"]],
    ["a maximum that is another", table(["1", "Kế hoạch", "7", "Có: 8; không: 0", ""]), ["D2 1 rules.exceeds_max"]],
    ["a sum that is another", table(["1", "Kế hoạch", "6", "Có: 6; không: 0", ""]), ["scheme.part_does_not_sum"]],
    [
      "a code that is there twice",
      table(["1", "A", "3", "Có: 3; không: 0", ""], ["1", "B", "4", "Có: 4; không: 0", ""]),
      ["A3 1 criteria.duplicate_code"],
    ],
    ["an unknown phrase", table(["1", "Kế hoạch", "7", LEVELS, "điểm thường"]), ["E2 1 table.unknown_phrase"]],
    [
      "a phrase that is there twice",
      table(["1", "Kế hoạch", "7", LEVELS, "thấp nhất -1 điểm; thấp nhất -2 điểm"]),
      ["E2 1 table.unknown_phrase"],
    ],
    ["a group that is not there", table(["1", "Kế hoạch", "7", LEVELS, "thuộc “9”"]), ["E2 1 table.no_such_group"]],
    [
      "a cell outside the columns",
      table(["1", "Kế hoạch", "7", LEVELS, "", "", "x"]),
      ["G2 table.cell_without_column"],
    ],
    [
      "an unknown column",
      [
        [...HEAD, "Ghi chú"],
        ["1", "Kế hoạch", "7", LEVELS],
      ],
      ["F1 table.unknown_column"],
    ],
    [
      "a column that is there twice",
      [
        [...HEAD, "Mã"],
        ["1", "Kế hoạch", "7", LEVELS],
      ],
      ["F1 table.column_repeated"],
    ],
    [
      "rows of nothing that is known",
      [["Danh sách", "Ghi chú"], ["1"]],
      ["table.section_missing", "A1 table.unknown_section"],
    ],
    [
      "two sections of one name",
      [
        ["Tiêu chí"],
        ...table(["1", "A", "7", LEVELS, ""]),
        ["Tiêu chí"],
        ...table(["2", "B", "1", "Có: 1; không: 0", ""]),
      ],
      ["A4 table.section_repeated"],
    ],
  ])("refuses %s", (_name, rows, issues) => {
    expect(found(rows, frame)).toStrictEqual(issues);
  });

  it("reads worked examples in words, writes them so, and refuses what is none with a model of the rule", () => {
    const leaf = (rule: string, examples: string) => [
      ["Mã", "Tiêu chí", "Điểm tối đa", "Cách chấm", "Ví dụ"],
      ["1", "Kế hoạch", "7", rule, examples],
    ];
    const read = (rule: string, examples: string) => {
      const [only] = schemeFromTable(leaf(rule, examples), frame).criteria;
      return only?.kind === "leaf" ? only.examples : undefined;
    };
    expect(read("Tỷ lệ đạt × 7", "4/5 → 5,6 điểm, theo “CV 244/PNV ngày 08/08/2022: 4.1”; 1/2 = 3,5")).toStrictEqual([
      {
        facts: { part: "4", whole: "5" },
        points: "5.6",
        clause: { document: "CV 244/PNV", date: "2022-08-08", place: "4.1" },
      },
      { facts: { part: "1", whole: "2" }, points: "3.5" },
    ]);
    expect(read(LEVELS, "có → 7; “không” → 0")?.map(({ facts }) => facts)).toStrictEqual([
      { level: "co" },
      { level: "khong" },
    ]);
    expect(read("Mỗi lỗi trừ 2", "3 × “lỗi” → 1 điểm; không có → 7")?.[1]?.facts).toStrictEqual({ faults: [] });
    expect(read("Mỗi sáng kiến: 1 điểm", "sáng kiến: 3 → 3 điểm")?.[0]?.facts).toStrictEqual({ count: 3 });
    expect(read("Ban hành trước 31/01: 7; còn lại: 0", "không thực hiện → 0")?.[0]?.facts).toStrictEqual({
      missed: true,
    });
    const wrong = safeSchemeFromTable(leaf("Tỷ lệ đạt × 7", "4/5 → 5,6; bốn phần năm"), frame);
    expect(
      wrong.ok ? [] : wrong.issues.map(({ code, params }) => [code, params["found"], params["known"]]),
    ).toStrictEqual([["table.unknown_phrase", "bốn phần năm", "1000/1000 → 7 điểm; 999/1000 → 6,993 điểm"]]);
    expect(found(leaf("Tỷ lệ đạt × 7", "4/5 → 5"), frame)).toStrictEqual(["E2 1 criteria.example_disagrees"]);
  });

  it("refuses every mistake of a table at once, in the order of its cells", () => {
    const rows = table(["1", "", "7", "Theo đề nghị", ""], ["2", "B", "x", LEVELS, "?"]);
    expect(found(rows, frame)).toStrictEqual([
      "B2 1 table.cell_blank",
      "D2 1 table.sentence_unknown",
      "C3 2 table.no_figure",
      "E3 2 table.unknown_phrase",
    ]);
  });

  it.each<[string, string, string]>([
    ["minh họa", "thử nghiệm", "table.unknown_word"],
    ["Trạng thái", "Trạng thai", "table.unknown_word"],
    ["4 chữ số thập phân, nửa làm tròn lên", "4 chữ số", "table.unknown_word"],
    ["1880/QĐ-UBND: tỉnh Cà Mau, năm 2013; phụ lục, {mã}", "1880/QĐ-UBND ngày 31/02/2013", "table.not_a_clause"],
    ["Phiên bản", "Tên", "table.item_repeated"],
    ["2013", "", "table.cell_blank"],
    ["Đúng thời hạn", "Đúng hạn", "table.translation_without_words"],
    [
      "“Đúng thời hạn” → 1; “Chậm thời hạn” → 0,5; “Không ban hành” → 0",
      "“Đúng thời hạn” → 1; “Chậm thời hạn” → 0,25; “Không ban hành” → 0",
      "table.limits_differ",
    ],
  ])("refuses a table with “%s” changed into “%s”", (from, to, code) => {
    expect(found(changed(from, to)).join(" ")).toContain(code);
  });

  it("takes canonical sentences only for an official scheme", () => {
    const official = { ...frame, status: "official" as const };
    expect(found(table(["1", "Kế hoạch", "7", LEVELS, ""]), official)).toStrictEqual([
      "D2 1 table.sentence_not_canonical",
    ]);
    const rows = whole.map((row) => row.map((cell) => (cell === "minh họa" ? "chính thức" : cell)));
    expect(found(rows)).toStrictEqual([]);
    const other = rows.map((row) => row.map((cell) => cell.replace(/^tỷ lệ: trên/, "Tỷ lệ: trên")));
    expect(found(other)).toStrictEqual(["E33 1.1.4 table.sentence_not_canonical"]);
  });

  it("checks its arguments", () => {
    expect(found(5 as never)).toStrictEqual(["argument.other_kind"]);
    expect(found([["Mã", 5 as never]])).toStrictEqual(["argument.write_instead"]);
    expect(found([], 5 as never)).toStrictEqual(["argument.other_kind"]);
  });
});

describe("tableOf(scheme, language)", () => {
  it("says in English what is for reading only, without ids", () => {
    const rows = tableOf(scheme, "en");
    const row = rows.find(([code]) => code === "1.1.1");
    expect(row?.slice(0, 5)).toStrictEqual([
      "1.1.1",
      "When the plan is issued",
      "1",
      "Appraised points",
      "scored by the level reached; “On time” gives 1 point; “Late” gives 0.5 points; “Not issued” gives 0 points.",
    ]);
  });

  it("refuses a scheme of which something would be lost", () => {
    const [group] = scheme.criteria as Scheme["criteria"];
    const titled = parseScheme({ ...scheme, criteria: [{ ...group, title: { vi: " Chỉ đạo " } }] });
    expect(() => tableOf(titled)).toThrow("table.not_writable");
  });
});
