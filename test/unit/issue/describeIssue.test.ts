import { describeIssue } from "par-index";
import { describe, expect, it } from "vitest";
import { printClause } from "../../../src/issue/describeIssue.js";
import { BASIS } from "../fixtures.js";

type Described = Parameters<typeof describeIssue>[0];

const difference: Described = {
  code: "criteria.children_do_not_sum",
  params: { code: "1.2", sum: "5.25", max: "5" },
};

describe("describeIssue(issue, language)", () => {
  it("begins with the unit, the criterion and the field, as far as the sentence does not name them", () => {
    const blank: Described = { code: "document.blank", params: {}, path: [0, "dossier", "entries", 3, "note"] };
    const told = (at: NonNullable<Described["at"]>) => describeIssue({ ...blank, at }, "vi").split(":")[0];
    expect(told({ unit: "so-y-te", leaf: "1.2" })).toBe("Đơn vị so-y-te, tiêu chí 1.2, trường “note”");
    expect(told({ unit: "so-y-te" })).toBe("Đơn vị so-y-te, trường “note”");
    expect(describeIssue({ ...blank, at: { leaf: "1.2" } }, "en").split(":")[0]).toBe("Criterion 1.2, field “note”");
    expect(describeIssue({ ...difference, at: { leaf: "1.2" } }, "vi")).toBe(describeIssue(difference, "vi"));
  });

  it("begins with the path of a field where neither is known, with the element of a list, with the line of a file", () => {
    const told = (path: readonly (string | number)[], at?: Described["at"]) =>
      describeIssue({ code: "document.not_an_object", params: {}, path, ...(at && { at }) }, "vi").split(":")[0];
    expect(told(["criteria", 0, "title"])).toBe("criteria[0].title");
    expect(told([0, "dossier", "entries", 3], { unit: "so-y-te" })).toBe("Đơn vị so-y-te, phần tử thứ 4 của “entries”");
    expect(told(["line", 7, "unit"])).toBe("Dòng 7, trường “unit”");
    expect(told(["line", 7])).toBe("Dòng 7");
    expect(told([])).toMatch(/^Chỗ này/);
  });

  it("shows how a name begins that is longer than any document may hold", () => {
    const unit = "x".repeat(20_001);
    const said = describeIssue({ code: "analysis.unknown_unit", params: { unit, nearest: "a" } }, "vi");
    expect(said).toBe(
      `Không có hồ sơ nào của đơn vị “${"x".repeat(60)}…”; hãy kiểm tra lại mã đơn vị (gần giống nhất: a).`,
    );
  });

  it("does not repeat a field or a line that the sentence names", () => {
    const missing: Described = { code: "document.missing", params: { key: "date" }, path: ["entries", 0, "date"] };
    expect(describeIssue(missing, "vi")).toBe("Thiếu trường bắt buộc “date”; hãy bổ sung.");
    const params = { line: "3", column: "2", found: "x", expected: "value" };
    expect(describeIssue({ code: "document.json_unexpected", params, path: [0, "a"] }, "vi")).toMatch(/^Dòng 3, cột 2/);
  });

  it("fills in the whole sentence, decimals with the mark of the language", () => {
    expect(describeIssue(difference, "vi")).toBe(
      "Điểm tối đa của các tiêu chí con của 1.2 cộng lại là 5,25, không bằng 5; hãy sửa điểm tối đa của 1.2 hoặc của tiêu chí con.",
    );
    expect(describeIssue(difference, "en")).toBe(
      "The maxima of the children of 1.2 sum to 5.25 instead of 5; correct the maximum of 1.2 or of a child.",
    );
  });

  it("ends with the clause, by place, document and day, as far as they are known", () => {
    const cited = (clause: Described["clause"]) => {
      const sentence = describeIssue({ ...difference, ...(clause && { clause }) }, "vi");
      return sentence.slice(sentence.indexOf("("));
    };
    expect(cited(BASIS)).toBe("(880/QĐ-UBND ngày 12/05/2021)");
    expect(cited({ ...BASIS, place: "Phần II, mục II.2" })).toBe("(Phần II, mục II.2, 880/QĐ-UBND ngày 12/05/2021)");
    expect(cited({ document: "2211/QĐ-UBND" })).toBe("(2211/QĐ-UBND)");
  });

  it("puts the document before a place that begins with whose document it is", () => {
    const clause = { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.1.1" };
    expect(printClause(clause, "vi")).toBe("1880/QĐ-UBND, tỉnh Cà Mau, năm 2013; phụ lục, 1.1.1");
    expect(printClause({ ...clause, date: "2013-12-10" }, "en")).toBe(
      "1880/QĐ-UBND of 10/12/2013, tỉnh Cà Mau, năm 2013; phụ lục, 1.1.1",
    );
    expect(printClause({ ...BASIS, place: "Phần II; tỉnh khác" }, "vi")).toBe(
      "Phần II; tỉnh khác, 880/QĐ-UBND ngày 12/05/2021",
    );
  });

  it("prints of a clause that rests on no document what it is modelled on", () => {
    const none = { document: "illustrative" };
    expect([printClause(none, "vi"), printClause(none, "en")]).toStrictEqual(["minh họa", "illustrative"]);
    expect(printClause({ ...none, date: "2021-05-12", place: "tỉnh Cà Mau" }, "vi")).toBe("tỉnh Cà Mau");
    expect(printClause({ document: "880/QĐ-UBND", date: "2021-05-12" }, "en")).toBe("880/QĐ-UBND of 12/05/2021");
    expect(printClause({ document: "880/QĐ-UBND", place: "mục 1" }, "vi")).toBe("mục 1, 880/QĐ-UBND");
  });

  it("tells of a place by cell and line, and of what the sentence does not name already", () => {
    const told = (one: Described, language: "vi" | "en" = "vi") => describeIssue(one, language).split(":")[0];
    const blank: Described = { code: "document.blank", params: {}, path: ["rows", 2, "name"] };
    expect(told({ ...blank, at: { cell: "E12" } })).toBe("Ô E12");
    expect(told({ ...blank, at: { cell: "E12", unit: "a" } }, "en")).toBe("Unit a, cell E12");
    expect(told({ ...blank, path: ["line", 7, "rows", 2], at: { leaf: "1.1" } }, "en")).toBe(
      "Line 7, criterion 1.1, element 3 of “rows”",
    );
    expect(told({ ...blank, path: [0, 2], at: { unit: "a" } })).toBe("Đơn vị a");
    // 1.1 is not named in 1.12, but it is in (1.1).
    const said = (code: string): Described => ({
      ...difference,
      params: { code, sum: "5", max: "6" },
      at: { leaf: "1.1" },
    });
    expect(told(said("1.12"))).toBe("Tiêu chí 1.1");
    expect(told(said("1.1.2"))).toBe("Tiêu chí 1.1");
    expect(told(said("11.1"))).toBe("Tiêu chí 1.1");
    expect(told(said("(1.1)"))).toMatch(/^Điểm tối đa/);
  });

  it("says an absence in words", () => {
    const stale: Described = {
      code: "appraisal.stale",
      params: { leaf: "1", from: "not-submitted", current: "0.5" },
    };
    expect(describeIssue(stale, "vi")).toContain("“chưa nộp”, nhưng kết quả hiện tại là “0,5”");
    expect(describeIssue(stale, "en")).toContain("“not submitted”, but the result now stands at “0.5”");
  });

  it("prints a date by its day, and what is no date as it is", () => {
    const backwards = (to: string): Described => ({
      code: "scheme.validity_backwards",
      params: { to, from: "2025-07-01T08:00:00+07:00" },
    });
    expect(describeIssue(backwards("2025-06-30"), "vi")).toBe(
      "Thời hạn hiệu lực kết thúc (30/06/2025) trước khi bắt đầu (01/07/2025); hãy sửa hai ngày này.",
    );
    expect(describeIssue(backwards("constructor"), "en")).toBe(
      "The validity ends (constructor) before it begins (01/07/2025); correct the two days.",
    );
  });

  it.each([
    [
      "2027-01-10T01:00:00+07:00",
      "2027-01-10T23:00:00+07:00",
      "10/01/2027 01:00:00 +07:00",
      "10/01/2027 23:00:00 +07:00",
    ],
    ["2027-01-10T20:00+07:00", "2027-01-10T15:00:00.5Z", "10/01/2027 20:00 +07:00", "10/01/2027 22:00:00.5 +07:00"],
    ["2027-01-10T08:05", "2027-01-09T18:00-01:00", "10/01/2027 08:05 +07:00", "10/01/2027 02:00 +07:00"],
    ["2027-01-10", "2027-01-10T09:00", "10/01/2027", "10/01/2027 09:00 +07:00"],
    ["2027-01-09T20:00Z", "2027-01-11T20:00", "10/01/2027", "11/01/2027"],
  ])("prints the times of two dates of one day in Viet Nam: %s and %s", (at, before, first, second) => {
    for (const [code, more] of [
      ["appraisal.date_goes_back", { leaf: "1.1" }],
      ["events.date_goes_back", { unit: "so-y-te" }],
    ] as const) {
      const told = describeIssue({ code, params: { ...more, at, before } }, "en");
      expect(told).toContain(`is dated ${first}, before`);
      expect(told).toContain(`(${second})`);
    }
  });

  it("says a name that documents use in words, and any other as it is", () => {
    const back = (stage: string): Described => ({
      code: "appraisal.stage_goes_back",
      params: { leaf: "1.1", before: "council", stage },
    });
    expect(describeIssue(back("explanation"), "vi")).toBe(
      "Tiêu chí 1.1 đã qua bước Hội đồng, không thể quay lại bước giải trình; hãy ghi điều chỉnh này ở bước hiện tại.",
    );
    expect(describeIssue(back("toString"), "en")).toBe(
      "Criterion 1.1 has passed the stage of council and cannot go back to the toString; write this adjustment at the present stage.",
    );
  });

  it("shows a question mark for a parameter that is missing, even one that every object has", () => {
    expect(describeIssue({ code: "document.blank", params: {} }, "en")).toBe(
      "This text may not be blank; fill it in, or leave the field out if it may be left out.",
    );
    expect(describeIssue({ code: "document.missing", params: {} }, "en")).toBe(
      "The required field “?” is missing; add it.",
    );
  });

  it("inserts a parameter as it is, even one that looks like a placeholder or a pattern", () => {
    const issue: Described = {
      code: "document.missing",
      params: { key: "{key} $& constructor" },
    };
    expect(describeIssue(issue, "en")).toBe("The required field “{key} $& constructor” is missing; add it.");
  });

  it("takes a result named like a member of every object for what it is", () => {
    const issue: Described = { code: "number.negative", params: { found: "constructor" } };
    expect(describeIssue(issue, "en")).toBe("The number constructor may not be negative; write one of 0 or more.");
  });
});
