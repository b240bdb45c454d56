import ExcelJS from "exceljs";
import { evaluate, parseDossier, type Rule, walk, withPeers } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { simulate } from "../08-a-year-in-son-la/simulate.js";
import { fill } from "./fill.js";
import { layoutOf } from "./layout.js";
import { mistaken, report } from "./main.js";
import { readWorkbook } from "./readWorkbook.js";
import { results, sheetName } from "./results.js";
import { answers, example, tenKinds } from "./scheme.js";
import { HIDDEN, template } from "./template.js";

/** As a file is written and opened again. */
async function saved(workbook: ExcelJS.Workbook): Promise<ExcelJS.Workbook> {
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());
  return again;
}

function sheetOf(workbook: ExcelJS.Workbook, name = "Tự đánh giá"): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function filled(change: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<ExcelJS.Workbook> {
  const workbook = await template(tenKinds, "vi");
  fill(workbook, tenKinds, example, "vi");
  change(sheetOf(workbook));
  return saved(workbook);
}

async function problems(change: (sheet: ExcelJS.Worksheet) => void): Promise<string[]> {
  const read = readWorkbook(tenKinds, "so-mau.xlsx", await filled(change));
  return read.ok ? [] : read.issues.map(({ cell, sentence }) => `${cell} ${sentence.replace(/ \(Phần II.*/, "")}`);
}

describe("template(scheme, language)", () => {
  it("locks everything but the cells to be filled, and protects the sheet", async () => {
    const sheet = sheetOf(await saved(await template(tenKinds, "vi")));
    expect(Reflect.get(sheet, "sheetProtection")).toMatchObject({ sheet: true });
    const locked = (cell: string) => sheet.getCell(cell).protection?.locked ?? true;
    expect(["A13", "B13", "C13", "D13", "E12", "E33"].map(locked)).toEqual([true, true, true, true, true, true]);
    expect(["E13", "F13", "G13", "H13", "I13", "C5", "C9"].map(locked).some(Boolean)).toBe(false);
  });

  it("offers the levels as a list, and bounds the numbers", async () => {
    const workbook = await saved(await template(tenKinds, "vi"));
    const { dataValidation } = sheetOf(workbook).getCell("E13");
    const [, column = "", from, to] =
      /'par-index'!\$(\w+)\$(\d+):\$\w+\$(\d+)/.exec(String(dataValidation.formulae[0])) ?? [];
    const offered = [...Array(Number(to)).keys()].map(
      (at) => sheetOf(workbook, HIDDEN).getCell(`${column}${at + 1}`).value,
    );
    expect([dataValidation.type, from, offered]).toEqual([
      "list",
      "1",
      ["Đúng hạn", "Chậm, có lý do, được chấp thuận", "Không ban hành"],
    ]);
    expect(sheetOf(workbook).getCell("E24").dataValidation).toMatchObject({
      type: "whole",
      formulae: [0, 1_000_000_000],
    });
    expect(sheetOf(workbook).getCell("G13").dataValidation).toMatchObject({ type: "decimal", formulae: [0, 1] });
  });

  it("hides which scheme it is for, and says that it is illustrative", async () => {
    const workbook = await saved(await template(tenKinds, "vi"));
    expect(sheetOf(workbook, HIDDEN).state).toBe("veryHidden");
    expect(sheetOf(workbook, HIDDEN).getCell("A1").value).toBe("excel-ten-kinds");
    expect(sheetOf(workbook).getCell("A2").value).toContain("MINH HỌA");
  });

  it("has a cell for each fact: one for most rules, more for ratios, weighted counts, items, faults and given points", () => {
    const cells = layoutOf(tenKinds, "vi").flatMap(({ criterion, slots }) =>
      criterion.kind === "leaf" ? [[criterion.rule.kind, slots.length]] : [],
    );
    expect(cells).toEqual([
      ["levels", 1],
      ["steps", 3],
      ["proportional", 3],
      ["weighted", 4],
      ["counting", 1],
      ["checklist", 2],
      ["deducting", 2],
      ["relative", 1],
      ["given", 2],
      ["steps", 1],
      ["survey", 0],
    ]);
  });
});

describe("layoutOf(scheme, language)", () => {
  it("refuses a rule whose facts do not fit one cell each, in a sentence", () => {
    const rule: Rule = { kind: "deadline", due: "2021-01-31", onTime: "1", later: "0", missed: "0" };
    const criteria = [
      { kind: "leaf", code: "1", title: { vi: "Báo cáo" }, max: "1", part: "appraisal", rule } as const,
    ];
    expect(() => layoutOf({ ...tenKinds, criteria }, "vi")).toThrow("chưa có ô cho tiêu chí 1: quy tắc “deadline”");
  });
});

describe("readWorkbook(scheme, file, workbook)", () => {
  it("gives back the dossier that was filled in, facts of all ten kinds", async () => {
    const read = readWorkbook(tenKinds, "so-mau.xlsx", await filled());
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const { digest, ...reference } = read.dossier.scheme;
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect({ ...read.dossier, scheme: reference }).toEqual(parseDossier(tenKinds, example));
  });

  it("reads an English form too", async () => {
    const workbook = await template(tenKinds, "en");
    fill(workbook, tenKinds, example, "en");
    const read = readWorkbook(tenKinds, "so-mau.xlsx", await saved(workbook));
    expect(read.ok && read.dossier.entries).toEqual(parseDossier(tenKinds, example).entries);
  });

  it("gives back the dossiers of a simulated year, of a whole edition", async () => {
    const cases = simulate()[0]?.cases.slice(0, 3) ?? [];
    for (const { dossier } of cases) {
      const workbook = await template(sonLa880Departments, "vi");
      fill(workbook, sonLa880Departments, dossier, "vi");
      const read = readWorkbook(sonLa880Departments, "x.xlsx", await saved(workbook));
      expect(read.ok && read.dossier.entries).toEqual(parseDossier(sonLa880Departments, dossier).entries);
    }
  });

  it("reads an empty form as one whose unit is not named", async () => {
    const read = readWorkbook(tenKinds, "trong.xlsx", await saved(await template(tenKinds, "vi")));
    expect(read.ok ? [] : read.issues.map(({ cell }) => cell)).toEqual(["C5", "C6", "C7", "C9"]);
  });

  it.each<[string, string, ExcelJS.CellValue, string]>([
    ["a level that there is not", "E13", "Sớm", "E13 Tiêu chí 1.1 không có mức “Sớm”"],
    ["a whole of zero", "E15", 0, "E15 Tổng số của tiêu chí 1.2 bằng 0"],
    ["a missing whole", "E15", null, "E15 Thiếu trường bắt buộc “whole”"],
    ["words for a number", "E17", "một nghìn", "E17 “một nghìn” không phải là số viết theo lối Việt Nam"],
    ["a number with a point, in a Vietnamese form", "E17", "1.5", "E17 “1.5” không phải là số viết theo lối Việt Nam"],
    ["a formula that failed", "E17", { formula: "1/0", result: { error: "#DIV/0!" } }, "E17 “#DIV/0!”"],
    ["a date for a number", "E17", new Date("2021-01-20T00:00:00Z"), "E17 “2021-01-20”"],
    ["a number with no short spelling", "E17", 0.1 + 0.2, "E17 Số 0.30000000000000004"],
    ["half a count", "E21", 0.5, "E21 “0.5” không phải là số đếm"],
    ["neither yes nor no", "E25", "Một phần", "E25 Giá trị “Một phần” không được chấp nhận; chỉ nhận: Có, Không"],
    ["points off the step", "E30", 1.36, "E30 "],
    ["a state beside facts", "F14", "Không áp dụng", "F14 "],
    ["a state that there is not", "F32", "Bỏ qua", "F32 Giá trị “Bỏ qua” không được chấp nhận"],
    ["a code that was changed", "A17", "1.2", "A17 Ô này phải là “1.3”"],
  ])("tells %s with its cell", async (_, cell, value, sentence) => {
    const [first, ...others] = await problems((sheet) => {
      sheet.getCell(cell).value = value;
    });
    expect(first?.startsWith(sentence), `${first}`).toBe(true);
    expect(others).toEqual([]);
  });

  it("tells a claim that differs as a notice, with its cell", async () => {
    const workbook = await filled();
    sheetOf(workbook).getCell("G24").value = 0.5;
    const read = readWorkbook(tenKinds, "so-mau.xlsx", workbook);
    expect(read.ok && read.notices.map(({ cell, sentence }) => [cell, sentence.includes("0,5")])).toEqual([
      ["G24", true],
    ]);
  });

  it("takes what a formula came to", async () => {
    expect(await problems((sheet) => (sheet.getCell("E14").value = { formula: "40+5", result: 45 }))).toEqual([]);
  });

  it("refuses a form of another text of the scheme, and a file that is no form", async () => {
    const other = readWorkbook({ ...tenKinds, title: { vi: "Bản sửa" } }, "so-mau.xlsx", await filled());
    expect(other.ok ? [] : other.issues.map(({ cell }) => cell)).toEqual(["A3"]);
    const unrelated = new ExcelJS.Workbook();
    unrelated.addWorksheet("Sheet1");
    const read = readWorkbook(tenKinds, "khac.xlsx", unrelated);
    expect(read.ok ? "" : read.issues[0]?.sentence).toContain("không phải là phiếu tự đánh giá");
  });

  it("tells every problem of a form at once", async () => {
    const read = readWorkbook(tenKinds, "so-mau.xlsx", await saved(await mistaken("vi")));
    expect(read.ok ? [] : read.issues.map(({ cell }) => cell)).toEqual(["E13", "E15", "E17"]);
  });
});

describe("results(scheme, evaluation, language)", () => {
  const evaluation = evaluate(tenKinds, withPeers(tenKinds, [{ dossier: example, tally: answers }]));
  const [index] = evaluation.indexes;

  it("has real numbers with their format, and the exact text beside them", async () => {
    const sheet = sheetOf(await saved(results(tenKinds, evaluation, "vi")), "Xếp hạng sở");
    const row = sheet.getRow(6);
    expect([1, 5, 6, 7].map((at) => row.getCell(at).value)).toEqual([
      1,
      Number(index?.published),
      index?.published,
      index?.class,
    ]);
    expect([5, 6].map((at) => row.getCell(at).numFmt)).toEqual(["0.00", "@"]);
  });

  it("has a sheet for each unit with every criterion", async () => {
    const workbook = await saved(results(tenKinds, evaluation, "vi"));
    const sheet = workbook.worksheets[1];
    const codes = walk(tenKinds.criteria).map(({ criterion }) => criterion.code);
    expect(codes.map((_, at) => sheet?.getRow(6 + at).getCell(1).value)).toEqual(codes);
    const at = codes.indexOf("1.3");
    expect(sheet?.getRow(6 + at).getCell(7).value).toBe("1.852");
  });

  it("keeps a name that begins with = a text", async () => {
    const workbook = await saved(results(tenKinds, evaluation, "vi"));
    const cell = sheetOf(workbook, "Xếp hạng sở").getCell("B6");
    expect([cell.type, cell.value, cell.numFmt]).toEqual([ExcelJS.ValueType.String, example.unit.name, "@"]);
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => row.eachCell((one) => expect(one.type).not.toBe(ExcelJS.ValueType.Formula)));
    }
  });

  it("names sheets as Excel allows, each once", () => {
    const taken = new Set<string>();
    const names = ["Sở A/B: [1]?", "a".repeat(40), "A".repeat(40), "", "'x'"].map((name) => sheetName(name, taken));
    expect(names).toEqual(["Sở A B   1", "a".repeat(31), `${"A".repeat(27)} (2)`, "–", "x"]);
  });
});

it("report(language) tells what came of each form", async () => {
  const text = await report("vi");
  expect(text).toContain("filled.vi.xlsx: đọc được 10 tiêu chí");
  expect(text).toMatch(/mistaken\.vi\.xlsx, trang “Tự đánh giá”, ô E13: Tiêu chí 1\.1 không có mức “Sớm”/);
});
