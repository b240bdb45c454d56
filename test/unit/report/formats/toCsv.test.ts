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
  return { name: "page", language: "vi", title: "Trang", stamp, sections, links: [] };
}

/** The rows below the header, the warning left out. */
function written(form: CsvForm, ...cells: readonly (readonly string[])[]): string[] {
  const [file] = toCsv(pageOf(tableOf(...cells)), form);
  const end = `${form.separator}MINH HỌA`;
  return (file?.text ?? "")
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.replace(end, ""));
}

describe("toCsv(page, form)", () => {
  it("writes a header, rows, the warning in every row, CR LF, and at the end what the files are", () => {
    expect(toCsv(pageOf(tableOf(["Sở Y tế", "90,25"])), ENGLISH)).toEqual([
      { name: "page", text: "Đơn vị,Điểm,Lưu ý\r\nSở Y tế,90.25,MINH HỌA\r\n" },
      {
        name: "page-about",
        text: "Mục,Nội dung\r\nBáo cáo,Trang\r\nLưu ý,MINH HỌA\r\nBản,2021\r\npage.csv,Trang: Bảng một\r\n",
      },
    ]);
  });

  it("writes signed figures as numbers, and words that begin like them as they are", () => {
    expect(written(VIETNAMESE, ["Sở A", "−0,75"], ["Sở B", "+1,97"], ["Sở C", "–"])).toEqual([
      "Sở A;-0,75",
      "Sở B;1,97",
      "Sở C;–",
    ]);
  });

  it("has no other column than its own where nothing is to be warned of", () => {
    const page = pageOf(tableOf(["Sở Y tế", "90,25"]));
    const [file] = toCsv({ ...page, stamp: { ...page.stamp, warnings: [] } }, ENGLISH);
    expect(file?.text).toBe("Đơn vị,Điểm\r\nSở Y tế,90.25\r\n");
  });

  it("joins tables with the same columns: those of units by unit, those of a page by caption", () => {
    const unit = (name: string, ...rows: readonly (readonly string[])[]): Page => {
      const page = pageOf();
      const sections = [{ heading: "Tiêu chí", anchor: "criteria", paragraphs: [], tables: [tableOf(...rows)] }];
      return { ...page, name: `unit-${name}`, subject: name, sections };
    };
    const pages = [
      pageOf(tableOf(["x", "1"]), tableOf(["y", "2"])),
      unit("a", ["1.1", "5"]),
      unit("b", ["1.1", "6"], ["1.2", "7"]),
    ];
    expect(toCsv(pages, ENGLISH).map(({ name, text }) => [name, text.split("\r\n").slice(1, -1)])).toEqual([
      ["page", ["Bảng một,x,1,MINH HỌA", "Bảng một,y,2,MINH HỌA"]],
      ["units-criteria", ["a,1.1,5,MINH HỌA", "b,1.1,6,MINH HỌA", "b,1.2,7,MINH HỌA"]],
      ["about", expect.arrayContaining(["units-criteria.csv,Bảng một"])],
    ]);
  });

  it("names a file for each table", () => {
    expect(toCsv(pageOf(tableOf(), tableOf()), ENGLISH).map(({ name }) => name)).toEqual([
      "page",
      "page-2",
      "page-about",
    ]);
  });

  it("writes decimals with the mark asked for, and a byte order mark if wanted", () => {
    const [file] = toCsv(pageOf(tableOf(["Sở Y tế", "90.25"])), VIETNAMESE);
    expect(file?.text).toBe("\uFEFFĐơn vị;Điểm;Lưu ý\r\nSở Y tế;90,25;MINH HỌA\r\n");
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
