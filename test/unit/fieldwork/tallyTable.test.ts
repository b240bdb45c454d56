import { describeIssue, isScoringError } from "par-index";
import { answersFromCsv, tallyTable } from "par-index/survey";
import { rowsFromCsv } from "par-index/table";
import { describe, expect, it } from "vitest";
import { forms, googleForms, kobo, limeSurvey, scheme, tally, units } from "./surveyExports.js";

const tools = { "Google Forms": googleForms, LimeSurvey: limeSurvey, Kobo: kobo };

/** The sentences of what is wrong, and how many answers were refused for it. */
function findings(rows: readonly (readonly string[])[], options: Parameters<typeof tallyTable>[2] = { units }) {
  const { issues, refused, notices } = tallyTable(scheme, rows, options);
  return { refused, codes: issues.map(({ code }) => code), said: issues.map((one) => describeIssue(one)), notices };
}

function thrown(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (isScoringError(error)) return error.issues.map(({ code }) => code);
  }
  return [];
}

/** The export of Google Forms with one cell that is something else. */
function changed(row: number, column: number, cell: string): string[][] {
  return googleForms.map((cells, at) => cells.map((one, over) => (at === row && over === column ? cell : one)));
}

describe("tallyTable(scheme, rows)", () => {
  for (const [tool, rows] of Object.entries(tools)) {
    for (const [form, write] of Object.entries(forms)) {
      it(`${tool}, ${form}: the tally made by hand`, () => {
        const read = tallyTable(scheme, rowsFromCsv(write(rows)), { units });
        expect(read.issues).toStrictEqual([]);
        expect(read.tally).toStrictEqual(tally);
        expect(read).toMatchObject({
          answers: 11,
          refused: 0,
          skipped: 1,
          repeated: tool === "Kobo" ? 2 : 0,
          notices: [],
        });
      });
    }
  }

  it("one row an answer, by titles: the same tally", () => {
    const rows = [
      ["Đơn vị", "Nhóm", "Câu hỏi", "Phương án", "Số phiếu"],
      ["Sở Y tế", "Người dân", "Thái độ phục vụ, tinh thần trách nhiệm", "Rất hài lòng", "250"],
      ["Sở Y tế", "Người dân", "Thái độ phục vụ, tinh thần trách nhiệm", "Không hài lòng", "40,0"],
    ];
    const read = tallyTable(scheme, rows, { units });
    expect(read.tally.map(({ option, count }) => [option, count])).toStrictEqual([
      ["1", 40],
      ["5", 250],
    ]);
    expect(read.answers).toBe(290);
  });

  it("notices rows of counts that are repeated, and neither single answers nor counts that differ", () => {
    const head = ["unit", "group", "question", "option", "count"];
    const row = (count: string): string[] => ["so-y-te", "officials", "q1", "5", count];
    const repeated = (...rows: string[][]): (string | undefined)[][] =>
      findings(rows).notices.map(({ code, params }) => [code, params["unit"], params["rows"]]);
    expect(repeated(head, row("12"), row("12"))).toEqual([["survey.rows_repeated", "so-y-te", "1"]]);
    expect(repeated(head, row("12"), row("13"))).toEqual([]);
    const single = row("1").slice(0, 4);
    expect(repeated(head.slice(0, 4), single, single)).toEqual([]);
  });

  it("one row a question, a column for each option: counts", () => {
    const rows = [
      ["KẾT QUẢ KHẢO SÁT NĂM 2025"],
      ["Đơn vị", "Nhóm", "Câu hỏi", "Rất hài lòng", "Bình thường", "Không hài lòng"],
      ["so-y-te", "officials", "q1", "10", "0", "2"],
    ];
    expect(tallyTable(scheme, rows, { units }).tally).toStrictEqual([
      { unit: "so-y-te", group: "officials", question: "q1", option: "1", count: 2 },
      { unit: "so-y-te", group: "officials", question: "q1", option: "5", count: 10 },
    ]);
  });

  it("a grid of Google Forms: one question about several units in one row", () => {
    const rows = [
      [
        "Dấu thời gian",
        "Thái độ phục vụ, tinh thần trách nhiệm [Sở Y tế]",
        "Thái độ phục vụ, tinh thần trách nhiệm [Sở Nội vụ]",
      ],
      ["1", "Rất hài lòng", "Bình thường"],
    ];
    const read = tallyTable(scheme, rows, { units, group: "citizens" });
    expect(read.tally.map(({ unit, option }) => [unit, option])).toStrictEqual([
      ["so-noi-vu", "3"],
      ["so-y-te", "5"],
    ]);
  });

  it("several options in one answer are refused, or an answer each where that is declared", () => {
    const rows = changed(1, 4, "Đúng hẹn, Trễ hẹn");
    expect(findings(rows)).toMatchObject({ refused: 1, codes: ["survey.cell_several"] });
    const read = tallyTable(scheme, rows, { units, several: "each" });
    expect([read.answers, read.refused]).toStrictEqual([12, 0]);
  });

  it("what is not understood is told once, with its lines, its column and what it is most like", () => {
    const rows = changed(1, 3, "Rất hài lòngg").map((row, at) =>
      at === 2 ? [...row.slice(0, 3), "Rất hài lòngg", ...row.slice(4)] : row,
    );
    const { refused, said } = findings(rows);
    expect(refused).toBe(2);
    expect(said).toStrictEqual([
      "Ô D2: Cột “Thái độ phục vụ, tinh thần trách nhiệm?”: “Rất hài lòngg” không phải phương án nào của câu hỏi “q1” (2 dòng: 2, 3). Hãy ghi đúng mã hoặc tên; gần giống nhất: “Rất hài lòng” (5), “Không hài lòng” (1), “Bình thường” (3).",
    ]);
    expect(tallyTable(scheme, rows, { units, answers: [{ text: "Rất hài lòngg", option: "5" }] }).tally).toStrictEqual(
      tally,
    );
  });

  it("options numbered in another order are not mistaken for one another", () => {
    expect(findings(changed(1, 3, "1. Rất hài lòng"))).toMatchObject({ refused: 1, codes: ["survey.cell_option"] });
    expect(findings(changed(1, 3, "5 - Rất hài lòng"))).toMatchObject({ refused: 0 });
    expect(findings(changed(1, 3, "a) Rất hài lòng"))).toMatchObject({ refused: 0 });
  });

  it.each([
    ["an unknown unit", changed(1, 1, "Sở Y tê"), "survey.cell_unit"],
    ["an unknown group", changed(1, 2, "Dân"), "survey.cell_group"],
    ["a blank unit", changed(1, 1, ""), "survey.cell_missing"],
    ["a cell too many", googleForms.map((row, at) => (at === 1 ? [...row, "Đúng hẹn"] : row)), "survey.row_too_long"],
  ])("%s: the answers of the row are refused", (_, rows, code) => {
    const declared = {
      units,
      columns: { "Ông/bà đánh giá cơ quan nào?": "unit" as const, "Ông/bà là": "group" as const },
    };
    expect(findings(rows, declared)).toMatchObject({ refused: 2, codes: [code] });
  });

  it.each([
    ["1.250", "1250"],
    ["12,5", "12"],
    ["nhiều", "125"],
  ])("a count %s is refused with what to write", (cell, instead) => {
    const rows = [
      ["unit", "group", "question", "option", "count"],
      ["so-y-te", "citizens", "q1", "5", cell],
    ];
    const { issues } = tallyTable(scheme, rows, { units });
    expect(issues.map(({ code, params, at }) => [code, params["instead"], at?.cell])).toStrictEqual([
      ["survey.cell_count", instead, "E2"],
    ]);
  });

  it("a column that is not used is noticed with the question that it is most like", () => {
    const { notices, refused } = findings(changed(0, 4, "Thời gian giải quyêt hồ sơ"));
    expect(refused).toBe(0);
    expect(notices.map(({ code, params }) => [code, params["nearest"]])).toStrictEqual([
      ["survey.column_unused", expect.stringContaining("“Thời gian giải quyết?” (q2)")],
    ]);
  });

  it("a column without a heading is noticed where it holds something", () => {
    const rows = [
      ["unit", "group", "q1", "", ""],
      ["so-y-te", "citizens", "5", "4", ""],
    ];
    const { notices, answers } = tallyTable(scheme, rows, { units });
    expect([answers, notices.map(({ code, at }) => [code, at?.cell])]).toEqual([1, [["survey.column_unused", "D1"]]]);
  });

  it("a column that is called as an option, beside questions, is noticed and not lost in silence", () => {
    const rows = [
      ["unit", "group", "q1", "Đúng hẹn", "Trả lời"],
      ["so-y-te", "citizens", "5", "1", "x"],
    ];
    const { notices, answers } = tallyTable(scheme, rows, { units });
    expect([answers, notices.map(({ params }) => params["column"])]).toStrictEqual([1, ["Đúng hẹn", "Trả lời"]]);
  });

  it("a row of the total is told as such, and headings without answers are told as that", () => {
    const rows = [
      ["Đơn vị", "Nhóm", "Câu hỏi", "Phương án", "Số phiếu"],
      ["Sở Y tế", "Người dân", "Thái độ phục vụ, tinh thần trách nhiệm", "Rất hài lòng", "250"],
      ["Tổng cộng", "", "", "", "250"],
    ];
    const { issues, tally: counted } = tallyTable(scheme, rows, { units });
    expect(issues.map(({ code, at }) => [code, at?.cell])).toStrictEqual([["survey.row_of_total", "A3"]]);
    expect(counted.map(({ count }) => count)).toStrictEqual([250]);
    const [first] = scheme.questionnaire?.questions ?? [];
    expect(thrown(() => tallyTable(scheme, [["Nơi đến", first?.title.vi ?? ""]], { units }))).toStrictEqual([
      "survey.row_missing",
    ]);
  });

  it("headings alone, and headings that are repeated where two exports were put together, are told as that", () => {
    for (const [heading = []] of Object.values(tools))
      expect(thrown(() => tallyTable(scheme, [heading], { units }))).toStrictEqual(["survey.row_missing"]);
    const [heading = [], ...answers] = googleForms;
    const read = tallyTable(scheme, [heading, ...answers, heading], { units });
    expect(read.tally).toStrictEqual(tally);
    expect(read.issues.map(({ code, at, params }) => [code, at?.cell, params["lines"]])).toStrictEqual([
      ["survey.row_of_headings", "A8", "8"],
    ]);
  });

  it("a table without questions, units or groups is refused with its headings", () => {
    expect(thrown(() => tallyTable(scheme, [["a", "b"]]))).toStrictEqual([
      "survey.no_question_column",
      "survey.no_unit_column",
      "survey.no_group_column",
    ]);
    expect(thrown(() => tallyTable(scheme, [["unit", "group", "q1", "q1"]]))).toStrictEqual(["survey.column_twice"]);
    expect(thrown(() => tallyTable(scheme, [["unit", "group", "q1", "count"]]))).toStrictEqual([
      "survey.count_beside_questions",
    ]);
    const declared = { columns: { cau1: { question: "q9" } } };
    expect(thrown(() => tallyTable(scheme, [["unit", "group", "q1"]], declared))).toStrictEqual([
      "survey.unknown_question",
      "survey.column_not_there",
    ]);
    expect(
      thrown(() =>
        tallyTable(scheme, [["unit", "group", "Thời gian giải quyết? [Thái độ phục vụ, tinh thần trách nhiệm]"]]),
      ),
    ).toContain("survey.column_two_meanings");
  });

  it("an unclear tick is refused", () => {
    const rows = kobo.map((row, at) => (at === 1 ? [...row.slice(0, 6), "?", ...row.slice(7)] : row));
    expect(findings(rows)).toMatchObject({ refused: 1, codes: ["survey.cell_tick"] });
  });

  it("answersFromCsv(text) stays for files of our own form", async () => {
    const batches = [];
    for await (const batch of answersFromCsv(["unit,group,question,option\nso-y-te,citizens,q1,5\n"]))
      batches.push(...batch);
    expect(batches).toHaveLength(1);
  });
});
