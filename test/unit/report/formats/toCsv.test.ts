import { type CsvForm, type Page, type Table, toCsv } from "par-index/report";
import { describe, expect, it } from "vitest";

const ENGLISH: CsvForm = { separator: ",", decimal: ".", bom: false };
const VIETNAMESE: CsvForm = { separator: ";", decimal: ",", bom: true };

function tableOf(...cells: readonly (readonly string[])[]): Table {
  const columns = [
    { title: "Đơn vị", align: "left", kind: "head" },
    { title: "Điểm", align: "right", kind: "number" },
  ] as const;
  return { caption: ["Bảng một"], columns, rows: cells, notes: [] };
}

function pageOf(...tables: readonly Table[]): Page {
  const stamp = { warnings: ["MINH HỌA"], lines: [{ label: "Bản", value: "2021" }] };
  const sections = tables.map((table) => ({ heading: "", paragraphs: [], tables: [table] }));
  return { name: "page", language: "vi", title: "", stamp, sections, links: [] };
}

/** The rows below the header, the stamp left out. */
function written(form: CsvForm, ...cells: readonly (readonly string[])[]): string[] {
  const [file] = toCsv(pageOf(tableOf(...cells)), form);
  const end = `${form.separator}Bảng một${form.separator}MINH HỌA${form.separator}2021`;
  return (file?.text ?? "")
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.replace(end, ""));
}

describe("toCsv(page, form)", () => {
  it("writes a header, rows, the stamp in every row, and CR LF", () => {
    expect(toCsv(pageOf(tableOf(["Sở Y tế", "90,25"])), ENGLISH)).toEqual([
      { name: "page", text: "Đơn vị,Điểm,Bảng,Lưu ý,Bản\r\nSở Y tế,90.25,Bảng một,MINH HỌA,2021\r\n" },
    ]);
  });

  it("names a file for each table", () => {
    expect(toCsv(pageOf(tableOf(), tableOf()), ENGLISH).map(({ name }) => name)).toEqual(["page", "page-2"]);
  });

  it("writes decimals with the mark asked for, and a byte order mark if wanted", () => {
    const [file] = toCsv(pageOf(tableOf(["Sở Y tế", "90.25"])), VIETNAMESE);
    expect(file?.text).toBe("\uFEFFĐơn vị;Điểm;Bảng;Lưu ý;Bản\r\nSở Y tế;90,25;Bảng một;MINH HỌA;2021\r\n");
    expect(toCsv(pageOf(tableOf(["a", "1,5"])), { ...ENGLISH, decimal: "," })[0]?.text).toContain("a;1,5;");
  });

  it("quotes what RFC 4180 quotes, and what a reader with another separator would split", () => {
    expect(written(ENGLISH, ["a,b", "1"], ['a"b', "1"], ["a;b", "1"], ["a\nb", "1"])).toEqual([
      '"a,b",1',
      '"a""b",1',
      '"a;b",1',
      '"a\nb",1',
    ]);
  });

  it("shows what nobody would see, and nothing that a program would obey", () => {
    expect(written(ENGLISH, ["Sở\u202E \u001b[2K\u200b\uD800", "1"])).toEqual([
      "Sở‹U+202E› ‹U+001B›[2K‹U+200B›\uFFFD,1",
    ]);
  });

  it("makes text of formulas, in head cells and in number cells, and leaves numbers alone", () => {
    const rows = ['=HYPERLINK("http://x","y")', "+1", "-1", "@a", "\t=1", "\ra", " =1", "＝1"].map((text) => [
      text,
      "-1,5",
    ]);
    expect(written(ENGLISH, ...rows)).toEqual([
      `"'=HYPERLINK(""http://x"",""y"")",-1.5`,
      "'+1,-1.5",
      "'-1,-1.5",
      "'@a,-1.5",
      `"'\t'=1",-1.5`,
      `"'\ra",-1.5`,
      "' =1,-1.5",
      "'＝1,-1.5",
    ]);
    expect(written(ENGLISH, ["a", "=1"], ["a", "-1e5"], ["a", "–"], ["a", "-0"])).toEqual([
      "a,'=1",
      "a,'-1e5",
      "a,–",
      "a,-0",
    ]);
  });

  it("makes text of what would be a formula under another separator", () => {
    expect(written(ENGLISH, ["a;=1", "1"], ["a; -b", "1"])).toEqual([`"a;'=1",1`, `"a; '-b",1`]);
  });

  it("fills up rows that are too short", () => {
    expect(written(ENGLISH, ["a"])).toEqual(["a,"]);
  });
});
