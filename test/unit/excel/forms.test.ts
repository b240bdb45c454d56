import ExcelJS from "exceljs";
import {
  describeIssue,
  digest,
  evaluate,
  isScoringError,
  parseYear,
  type Scheme,
  sealLedger,
  type Year,
} from "par-index";
import {
  appraisalWorkbook,
  formWorkbook,
  readAppraisal,
  readForm,
  resultsWorkbook,
  safeReadAppraisal,
  safeReadForm,
} from "par-index/excel";
import { caMau2013Fragment as scheme, sonLa880Departments, tienGiang2022Fragment } from "par-index/schemes";
import { describe, expect, it, vi } from "vitest";
import { leaf, schemeOf } from "../fixtures.js";

const yearOf = (of: Scheme): Year =>
  parseYear({
    period: "2021",
    calendar: { dossiers: "2021-12-15" },
    schemes: [{ group: "sở", scheme: { id: of.id, edition: of.edition, digest: digest(of) } }],
    units: [
      { id: "so-y-te", name: "Sở Y tế", group: "sở" },
      { id: "so-tu-phap", name: "Sở Tư pháp", group: "sở" },
    ],
  });
const year = yearOf(scheme);

/** Another library than the one that made the file opens it. */
async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as never);
  return workbook;
}

function sheetIn(workbook: ExcelJS.Workbook, name = "Tự đánh giá"): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function filled(change: (sheet: ExcelJS.Worksheet) => void, of = scheme): Promise<Uint8Array> {
  const workbook = await opened(await formWorkbook(of, yearOf(of), "so-y-te"));
  change(sheetIn(workbook));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function problems(change: (sheet: ExcelJS.Worksheet) => void): Promise<readonly string[]> {
  const read = await safeReadForm(scheme, year, await filled(change), "so-y-te.xlsx");
  return read.ok ? [] : read.issues.map((one) => describeIssue(one, "vi"));
}

describe("formWorkbook(scheme, year, unit)", () => {
  it("prints across one A4 page in width, with its headings on each page, and hides what it reckons with", async () => {
    const sheet = sheetIn(await opened(await formWorkbook(scheme, year, "so-y-te")));
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "10:10",
    });
    expect(sheet.pageSetup.printArea).toMatch(/^A1:K\d+$/);
    expect(sheet.getColumn(13).hidden).toBe(true);
  });

  it("says whose it is: state, motto, unit, period, last day; and has a place for signatures", async () => {
    const sheet = sheetIn(await opened(await formWorkbook(scheme, year, "so-y-te")));
    const texts = new Set<string>();
    sheet.eachRow((row) => row.eachCell((cell) => void texts.add(String(cell.value))));
    for (const text of [
      "SỞ Y TẾ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Kỳ đánh giá: 2021 · Mã đơn vị: so-y-te · Khối: sở · Hạn nộp: 15/12/2021",
      "THỦ TRƯỞNG ĐƠN VỊ",
      "Tỷ lệ: trên 90 % được 2 điểm; từ 70 % đến 90 % được 1 điểm; dưới 70 % được 0 điểm.",
    ])
      expect(texts).toContain(text);
  });

  it("locks everything but the cells to be filled", async () => {
    const sheet = sheetIn(await opened(await formWorkbook(scheme, year, "so-y-te")));
    expect(Reflect.get(sheet, "sheetProtection")).toMatchObject({ sheet: true });
    const isLocked = (cell: string) => sheet.getCell(cell).protection?.locked ?? true;
    expect(["A13", "B13", "D13", "E13", "G13", "F11"].map(isLocked)).toEqual([true, true, true, true, true, true]);
    expect(["F13", "H13", "I13", "J13", "K13"].some(isLocked)).toBe(false);
  });

  it("offers levels in Vietnamese, and counts only what is whole", async () => {
    const sheet = sheetIn(await opened(await formWorkbook(scheme, year, "so-y-te")));
    expect(sheet.getCell("F13").dataValidation.type).toBe("list");
    expect(sheet.getCell("F16").dataValidation.type).toBe("whole");
    expect(sheet.getCell("G16").formula).toContain('"Xem lại"');
  });

  it("closes what does not apply to the unit, and refuses a unit that the roster does not have", async () => {
    const exempt = parseYear({
      ...year,
      units: [{ id: "so-y-te", name: "Sở Y tế", group: "sở", notApplicable: [{ leaf: "1.1.1", reason: "mới lập" }] }],
    });
    const sheet = sheetIn(await opened(await formWorkbook(scheme, exempt, "so-y-te")));
    expect(sheet.getCell("E13").value).toBe("Không áp dụng với đơn vị trong kỳ này.");
    const refused = await formWorkbook(scheme, year, "so-khac").catch((error: unknown) => error);
    expect(isScoringError(refused) && refused.issues.map(({ code }) => code)).toEqual(["excel.unit_not_listed"]);
  });
});

describe("the formula of a day", () => {
  it("counts the due day as it was in Viet Nam", async () => {
    const formulaOf = async (due: string) => {
      const dated = schemeOf([leaf("1", "1", { kind: "deadline", due, onTime: "1", later: "0", missed: "0" })]);
      const sheet = sheetIn(await opened(await formWorkbook(dated, yearOf(dated), "so-y-te")));
      const found = new Set<string>();
      sheet.eachRow((row) =>
        row.eachCell(({ formula }) => void formula?.match(/DATE\([^)]*\)/g)?.forEach((one) => void found.add(one))),
      );
      return [...found];
    };
    expect(await formulaOf("2021-01-30")).toEqual(["DATE(2021,1,30)"]);
    expect(await formulaOf("2021-01-30T16:59:59Z")).toEqual(["DATE(2021,1,30)"]);
    expect(await formulaOf("2021-01-30T17:00:00Z")).toEqual(["DATE(2021,1,31)"]);
    expect(await formulaOf("2020-12-31T23:30:00-05:00")).toEqual(["DATE(2021,1,1)"]);
    expect(await formulaOf("2021-01-30T23:30:00")).toEqual(["DATE(2021,1,30)"]);
  });
});

describe("a criterion that rests on another", () => {
  it("has no points while the side that applies is blank", async () => {
    const deducting = { kind: "deducting", faults: [{ id: "f", title: { vi: "Lỗi" }, points: "1" }] } as const;
    const checklist = { kind: "checklist", items: [{ id: "i", title: { vi: "Việc" }, points: "2" }] } as const;
    const rests = {
      kind: "when",
      if: { on: "leaf-points", leaf: "1", below: "1" },
      holds: deducting,
      otherwise: checklist,
    } as const;
    const own = schemeOf([leaf("1", "98"), leaf("2", "2", rests)]);
    const formed = parseYear({
      period: "2021",
      schemes: [{ group: "sở", scheme: { id: own.id, edition: own.edition, digest: digest(own) } }],
      units: [{ id: "so-y-te", name: "Sở Y tế", group: "sở" }],
    });
    const sheet = sheetIn(await opened(await formWorkbook(own, formed, "so-y-te")));
    const blanks: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ formula }) => void blanks.push(...(formula?.match(/COUNTA\([^)]*\)=0/g) ?? []))),
    );
    // One for each side, beside those that ask whether a criterion is blank as a whole.
    expect(new Set(blanks).size).toBeGreaterThanOrEqual(3);
  });
});

describe("readForm(scheme, year, file)", () => {
  it("says which sheets it did not read", async () => {
    const form = await filled((sheet) => {
      sheet.getCell("F13").value = "đúng thời hạn";
    });
    const workbook = await opened(form);
    workbook.addWorksheet("Nháp", { state: "hidden" }).getCell("B2").value = "hồ sơ nháp";
    workbook.addWorksheet("Trống");
    const read = await safeReadForm(scheme, year, new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer));
    const told = read.ok ? read.notices.filter(({ code }) => code === "excel.sheets_not_read") : [];
    expect(told.map(({ params }) => params)).toEqual([{ sheets: "“Nháp”" }]);
  });

  it("reads facts, a claim, evidence and a note; what is left blank is not submitted", async () => {
    const dossier = await readForm(
      scheme,
      year,
      await filled((sheet) => {
        sheet.getCell("F13").value = " đúng  thời hạn ";
        sheet.getCell("H13").value = 1;
        sheet.getCell("J13").value = "12/KH | Kế hoạch | 15/01/2021 | Văn thư";
        sheet.getCell("K13").value = "Đã gửi bản giấy";
        sheet.getCell("F16").value = 950;
        sheet.getCell("F17").value = "1.000";
      }),
    );
    expect(dossier).toMatchObject({ unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" }, period: "2021" });
    expect(dossier.entries).toEqual([
      {
        leaf: "1.1.1",
        facts: { level: "on-time" },
        claimed: "1",
        documents: [{ id: "12/KH", title: "Kế hoạch", date: "2021-01-15", place: "Văn thư" }],
        note: "Đã gửi bản giấy",
      },
      { leaf: "1.1.4", facts: { part: "950", whole: "1000" } },
    ]);
  });

  it("names the cell and the words of the sheet, row by row", async () => {
    const found = await problems((sheet) => {
      sheet.getCell("F13").value = "Sớm";
      sheet.getCell("J14").value = "1/BC | Báo cáo | 31/02/2021";
      sheet.getCell("F16").value = 5;
      sheet.getCell("F20").value = "Có";
      sheet.getCell("I20").value = "Chưa nộp";
    });
    expect(found.map((one) => one.replace(/ \(1880.*/, ""))).toEqual([
      "Đơn vị so-y-te, tiêu chí 1.1.1: Ô Tự đánh giá!F13: “Sớm” không có trong danh sách; hãy chọn một trong: “Đúng thời hạn”, “Chậm thời hạn”, “Không ban hành”.",
      "Đơn vị so-y-te, tiêu chí 1.1.2: Ô Tự đánh giá!J14: không có ngày “31/02/2021”; hãy viết như 31/01/2025.",
      "Đơn vị so-y-te: Ô Tự đánh giá!F14: chưa ghi “Mức đạt được” của tiêu chí 1.1.2; hãy ghi số liệu, hoặc chọn tình trạng của tiêu chí.",
      "Đơn vị so-y-te: Ô Tự đánh giá!F17: chưa ghi “Tổng số” của tiêu chí 1.1.4; hãy ghi số liệu, hoặc chọn tình trạng của tiêu chí.",
      "Đơn vị so-y-te: Ô Tự đánh giá!I20: tiêu chí 1.2.1 vừa có số liệu vừa có tình trạng “Chưa nộp”; hãy bỏ một trong hai.",
    ]);
  });

  it("refuses a count that some would read as thousands, in the spelling of the cell", async () => {
    for (const [text, whole] of [
      ["1,000", "1000"],
      ["12,000", "12000"],
      ["10,000", "10000"],
    ] as const) {
      const [found = "", ...others] = await problems((sheet) => {
        sheet.getCell("F16").value = 1;
        sheet.getCell("F17").value = text;
      });
      expect(others).toEqual([]);
      expect(found).toContain(`“${text}” là ${whole} hay ${Number(whole) / 1000}? Hãy ghi ${whole}`);
      expect(found).toMatch(/Tự đánh giá!F17/);
    }
    const fraction = await problems((sheet) => {
      sheet.getCell("F16").value = 1;
      sheet.getCell("F17").value = "1,5";
    });
    expect(fraction).toEqual([expect.stringContaining("“1,5” không phải là số đếm")]);
  });

  it("reads points of three places, and notices that some would read thousands", async () => {
    const claiming = async (claimed: string | number) => {
      const file = await filled((sheet) => {
        sheet.getCell("H14").value = claimed;
      });
      const read = await safeReadForm(scheme, year, file);
      if (!read.ok) return read.issues.map(({ code }) => code);
      const told = read.notices.filter(({ code }) => code === "number.read_as_decimal");
      return [read.value.entries[0]?.claimed, ...told.map((one) => describeIssue(one, "vi").replace(/ \(1880.*/, ""))];
    };
    expect(await claiming("1,000")).toEqual([
      "1",
      "Đơn vị so-y-te, tiêu chí 1.1.2, ô Tự đánh giá!H14: “1,000” được đọc là 1, không phải 1000. Nếu đúng, hãy bỏ số 0 ở cuối và ghi 1 cho khỏi nhầm; nếu là 1000, hãy ghi 1000.",
    ]);
    expect(await claiming("0,500")).toEqual(["0.5"]);
    expect(await claiming(1)).toEqual(["1"]);
  });

  it("tells rows that were inserted once, and reads what stands below them", async () => {
    const found = await problems((sheet) => {
      sheet.spliceRows(15, 0, ["thêm"], ["thêm"]);
      sheet.getCell("F22").value = "Sai";
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toContain("có 2 dòng chèn thêm vào phiếu");
    expect(found[1]).toContain("Tự đánh giá!F22");
  });

  it.each([
    [
      "taken out",
      (sheet: ExcelJS.Worksheet) => sheet.spliceColumns(10, 1),
      "J10",
      "Tài liệu kiểm chứng",
      "Giải trình, ghi chú",
    ],
    ["put in", (sheet: ExcelJS.Worksheet) => sheet.spliceColumns(6, 0, []), "F10", "Số liệu", ""],
  ])("a column that was %s is told once", async (_, change, cell, wanted, there) => {
    const [found = "", ...others] = await problems(change);
    expect(others).toEqual([]);
    expect(found).toContain(`Tự đánh giá!${cell}: ở đây phải là cột “${wanted}”, nhưng đang ghi “${there}”.`);
  });

  it("tells a row that is missing", async () => {
    expect((await problems((sheet) => sheet.spliceRows(14, 1)))[0]).toContain(
      "Phiếu thiếu dòng “Mức đạt được” của tiêu chí 1.1.2",
    );
  });

  it("refuses another file, and the form of another scheme or period", async () => {
    const codes = async (of: Scheme, in_: Year, file: Uint8Array): Promise<readonly string[]> => {
      const read = await safeReadForm(of, in_, file);
      return read.ok ? [] : read.issues.map(({ code }) => code);
    };
    const form = await formWorkbook(scheme, year, "so-y-te");
    expect(await codes(scheme, year, new Uint8Array(9))).toEqual(["table.file_unreadable"]);
    expect(await codes(scheme, year, await resultsWorkbook(scheme, evaluate(scheme, [])))).toEqual([
      "excel.not_a_form",
    ]);
    expect(await codes(scheme, parseYear({ ...year, period: "2022" }), form)).toEqual(["excel.other_form"]);
    expect(await codes(tienGiang2022Fragment, yearOf(tienGiang2022Fragment), form)).toEqual(["excel.other_form"]);
  });

  it("tells a day of another year at its cell, and takes no number for a day", async () => {
    const dated = schemeOf([
      leaf("1", "1", { kind: "deadline", due: { month: 1, day: 30 }, onTime: "1", later: "0", missed: "0" }),
      leaf("2", "1", { kind: "given" }, { scoredBy: "appraiser" }),
    ]);
    const reading = async (value: string | number | Date, more: (sheet: ExcelJS.Worksheet) => void = () => {}) => {
      const file = await filled((sheet) => {
        sheet.getCell("F11").value = value;
        sheet.getCell("F11").numFmt = value instanceof Date ? "dd/mm/yyyy" : "General";
        more(sheet);
      }, dated);
      const read = await safeReadForm(dated, yearOf(dated), file, "so-y-te.xlsx");
      return (read.ok ? read.notices : read.issues).map(({ code, at, params }) => [code, at?.cell ?? params["cells"]]);
    };
    const day = new Date("2021-01-15");
    const cell = "Tự đánh giá!F11";
    expect(await reading(day)).toEqual([]);
    expect(await reading("15/01/2011")).toEqual([["assessment.outside_period", cell]]);
    expect(await reading(new Date("2011-01-15"))).toEqual([["assessment.outside_period", cell]]);
    for (const number of [15, 2021, 15.01, 15012021, 20210115])
      expect(await reading(number)).toEqual([["table.not_a_day", cell]]);
    expect(await reading(44_211)).toEqual([]);
    const strayed = await reading(day, (sheet) => {
      sheet.getCell("F13").value = 0.9;
      sheet.getCell("K13").value = "số liệu thẩm định";
      sheet.getCell("B16").value = 150;
      sheet.getCell("B17").value = "Nguyễn Văn A";
    });
    expect(strayed).toEqual([["excel.cells_not_read", "F13, K13, B16"]]);
  });

  it("reads the form of a large edition that nobody has filled", async () => {
    const big = yearOf(sonLa880Departments);
    const blank = await formWorkbook(sonLa880Departments, big, "so-y-te");
    const read = await safeReadForm(sonLa880Departments, big, blank, "so-y-te.xlsx");
    expect(read.ok && read.value.entries).toEqual([]);
    expect(read.ok && read.notices).toEqual([
      {
        code: "excel.nothing_filled",
        level: "notice",
        path: [],
        params: {},
        at: { file: "so-y-te.xlsx", unit: "so-y-te" },
      },
    ]);
    const noted = await safeReadForm(
      scheme,
      year,
      await filled((sheet) => {
        sheet.getCell("F16").value = 0;
      }),
    );
    expect((noted.ok ? noted.notices : noted.issues).map(({ code }) => code)).not.toContain("excel.nothing_filled");
  });
});

describe("appraisalWorkbook(scheme, cases, options)", () => {
  const reference = { id: scheme.id, edition: scheme.edition };
  const dossier = {
    unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
    period: "2021",
    scheme: reference,
    entries: [
      { leaf: "1.1.1", facts: { level: "on-time" } },
      { leaf: "1.1.2", claimed: "1" },
    ],
  };
  const cases = [{ dossier }];

  async function appraised(change: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
    const workbook = await opened(await appraisalWorkbook(scheme, cases, { agency: "so-noi-vu" }));
    change(sheetIn(workbook, "Thẩm định"));
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  it("comes back as adjustments that can be sealed, from what stood before", async () => {
    const file = await appraised((sheet) => {
      sheet.getCell("D7").value = "15/01/2022";
      sheet.getCell("D8").value = "Nguyễn Văn A";
      sheet.getCell("I11").value = "Cho điểm khác";
      sheet.getCell("J11").value = 0.5;
      sheet.getCell("K11").value = "Ban hành chậm";
      sheet.getCell("I12").value = "Giữ nguyên";
    });
    const by = { agency: "so-noi-vu", officer: "Nguyễn Văn A" };
    const common = { by, stage: "appraisal", at: "2022-01-15" };
    const [first] = await readAppraisal(scheme, cases, file);
    expect(first).toEqual({
      unit: "so-y-te",
      adjustments: [
        { leaf: "1.1.1", from: "1", to: { points: "0.5" }, reason: "Ban hành chậm", ...common },
        {
          leaf: "1.1.2",
          from: "pending",
          to: { confirmed: true },
          reason: "Thống nhất với kết quả tự đánh giá",
          ...common,
        },
      ],
    });
    const ledger = sealLedger(scheme, first?.adjustments ?? [], dossier);
    const evaluation = evaluate(scheme, [{ dossier, ledger }]);
    expect(evaluation.refused).toEqual([]);
    expect(evaluation.indexes[0]?.points).toBe("1.5");
  });

  it("tells a column that was taken out", async () => {
    const read = await safeReadAppraisal(scheme, cases, await appraised((sheet) => sheet.spliceColumns(8, 1)));
    const found = read.ok ? [] : read.issues.map(({ code, at }) => [code, at?.cell]);
    expect(found).toEqual([["excel.column_moved", "Thẩm định!H10"]]);
  });

  it("tells once that the day of the sheet is one of another year", async () => {
    const file = await appraised((sheet) => {
      sheet.getCell("D7").value = "15/01/2012";
      sheet.getCell("D8").value = "Nguyễn Văn A";
      for (const row of [11, 12]) sheet.getCell(`I${row}`).value = "Giữ nguyên";
    });
    const read = await safeReadAppraisal(scheme, cases, file, "tham-dinh.xlsx");
    expect(read.ok && read.notices.map(({ code, at }) => [code, at])).toEqual([
      ["appraisal.outside_period", { unit: "so-y-te", leaf: "1.1.1", file: "tham-dinh.xlsx", cell: "Thẩm định!D7" }],
    ]);
  });

  it("takes points of three places as the decimal, and notices that some would read thousands", async () => {
    const file = await appraised((sheet) => {
      sheet.getCell("D7").value = "15/01/2022";
      sheet.getCell("I11").value = "Cho điểm khác";
      sheet.getCell("J11").value = "1,000";
      sheet.getCell("K11").value = "Đủ hồ sơ kiểm chứng";
    });
    const read = await safeReadAppraisal(scheme, cases, file);
    if (!read.ok) throw new Error(read.issues.map((one) => describeIssue(one)).join());
    expect(read.value[0]?.adjustments[0]?.to).toEqual({ points: "1" });
    expect(read.notices.filter(({ code }) => code === "number.read_as_decimal")).toMatchObject([
      { params: { found: "1,000", value: "1", whole: "1000" }, at: { cell: "Thẩm định!J11", unit: "so-y-te" } },
    ]);
  });

  it("begins with the name of the state and the period, and ends with the places of two signatures", async () => {
    const [sheet] = (await opened(await appraisalWorkbook(scheme, cases, { agency: "so-noi-vu" }))).worksheets;
    const texts = (sheet?.getSheetValues() ?? []).flat().filter((one) => typeof one === "string");
    const [state, period, officer, head] = [
      "CỘNG HÒA XÃ HỘI",
      "Kỳ đánh giá: ",
      "NGƯỜI THẨM ĐỊNH",
      "THỦ TRƯỞNG CƠ QUAN",
    ];
    for (const wanted of [state, period, officer, head]) {
      expect(texts.filter((one) => one.startsWith(wanted)).length).toBeGreaterThan(0);
    }
  });

  it("names the cells of what is not concluded, reasoned or known", async () => {
    const file = await appraised((sheet) => {
      sheet.getCell("J11").value = 0.5;
      sheet.getCell("I12").value = "Cho điểm khác";
      sheet.getCell("J12").value = 3;
      sheet.getCell("A13").value = "so-khac";
    });
    const read = await safeReadAppraisal(scheme, cases, file, "tham-dinh.xlsx");
    expect(read.ok ? [] : read.issues.map(({ code, at }) => [code, at?.cell])).toEqual([
      ["excel.head_blank", "Thẩm định!D7"],
      ["excel.conclusion_blank", "Thẩm định!I11"],
      ["excel.cell_blank", "Thẩm định!K12"],
      ["excel.row_unknown", "Thẩm định!A13"],
    ]);
  });
});

describe("resultsWorkbook(scheme, evaluation)", () => {
  it("has a sheet for the order of each group and one for its criteria, figures as numbers", async () => {
    const reference = { id: scheme.id, edition: scheme.edition };
    const one = (id: string, level: string) => ({
      dossier: {
        unit: { id, name: `Sở ${id}`, group: "sở" },
        period: "2021",
        scheme: reference,
        entries: [{ leaf: "1.1.1", facts: { level } }],
      },
    });
    const evaluation = evaluate(scheme, [one("a", "late"), one("b", "on-time")]);
    const workbook = await opened(await resultsWorkbook(scheme, evaluation));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Xếp hạng sở", "Chi tiết sở"]);
    const [league, criteria] = workbook.worksheets;
    expect([league?.getCell("A6").value, league?.getCell("B6").value, league?.getCell("C6").value]).toEqual([
      1,
      "Sở b",
      1,
    ]);
    // A published figure keeps its zeros; headings and criteria stand on every page.
    expect(league?.getCell("C6").numFmt).toBe("0.00");
    expect([criteria?.pageSetup.printTitlesRow, criteria?.pageSetup.printTitlesColumn]).toEqual(["5:5", "A:C"]);
    const row = criteria?.getColumn(1).values.indexOf("1.1.1") ?? 0;
    expect([4, 5].map((column) => criteria?.getCell(row, column).value)).toEqual([1, 0.5]);
  });
});

describe("a workbook", () => {
  it.each([
    ["a form", () => formWorkbook(scheme, year, "so-y-te")],
    ["a sheet of the appraisers", () => appraisalWorkbook(scheme, [], { agency: "so-noi-vu" })],
    ["the results", () => resultsWorkbook(scheme, evaluate(scheme, []))],
  ])("is the same bytes at any hour: %s", async (_, made) => {
    const at = async (now: string): Promise<Buffer> => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      try {
        return Buffer.from(await made());
      } finally {
        vi.useRealTimers();
      }
    };
    expect((await at("2031-05-06T07:08:09Z")).equals(await at("2026-01-02T03:04:05Z"))).toBe(true);
  });
});
