import ExcelJS from "exceljs";
import { digest, isScoringError, parseScheme } from "par-index";
import { rowsFromXlsx } from "par-index/excel";
import { caMau2013Fragment } from "par-index/schemes";
import { rowsFromCsv, rowsFromHtml, safeSchemeFromTable, schemeFromTable, tableOf } from "par-index/table";
import { rowsFromDocx } from "par-index/word";
import { describe, expect, it } from "vitest";
import { zipOf } from "./zipOf.js";

const scheme = parseScheme(caMau2013Fragment);
const rows = tableOf(scheme);
const same = digest(scheme);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const codesOf = async (attempt: () => unknown): Promise<readonly string[]> => {
  try {
    await attempt();
    return [];
  } catch (error) {
    if (isScoringError(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
};

describe("rowsFromCsv(file)", () => {
  const quoted = (cell: string): string => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

  it.each([",", ";", "\t"] as const)("reads a table that “%s” parts, and it makes the same scheme", (separator) => {
    const text = rows.map((row) => row.map(quoted).join(separator)).join("\r\n");
    expect(digest(schemeFromTable(rowsFromCsv(text)))).toBe(same);
    expect(rowsFromCsv(text)).toStrictEqual(rowsFromCsv(new TextEncoder().encode(text), separator));
  });

  it("reads Unicode text of Excel, and the line that says the separator", () => {
    const text = rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(digest(schemeFromTable(rowsFromCsv(utf16)))).toBe(same);
    expect(rowsFromCsv('sep=;\r\na;b\r\n\r\n"c\nd";e\r\nf')).toStrictEqual([[], ["a", "b"], [], ["c\nd", "e"], ["f"]]);
  });

  it("names the line of what is no CSV", async () => {
    expect(await codesOf(() => rowsFromCsv('Mã;Tên\r\n1;a"b\r\n2;"c'))).toStrictEqual([
      "survey.csv_quote",
      "survey.csv_quote",
    ]);
    expect(await codesOf(() => rowsFromCsv(5 as never))).toStrictEqual(["argument.write_instead"]);
  });
});

describe("rowsFromHtml(html)", () => {
  it("reads a page with the table, and it makes the same scheme", () => {
    const body = rows
      .map((row) => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join("")}</tr>`)
      .join("\n");
    expect(digest(schemeFromTable(rowsFromHtml(`<html><body><table>${body}</table></body></html>`)))).toBe(same);
  });

  it("puts a merged cell into each row that it reaches over, reads entities, captions and line breaks, and leaves scripts out", () => {
    const page = `<table><caption>Tiêu chí</caption>
      <tr><th rowspan="2">M&atilde;<th colspan="2">Điểm&nbsp;tối đa</tr><tr><td>a</td><td>b<br>c</td></tr></table>
      <script>"<table>"</script><table><tr><td>&#x2265; 90</td></tr></table>`;
    expect(rowsFromHtml(page)).toStrictEqual([
      ["Tiêu chí"],
      ["Mã", "Điểm\u00a0tối đa", ""],
      ["Mã", "a", "b\nc"],
      [],
      ["≥ 90"],
      [],
    ]);
  });

  it("refuses a page without a table, and a table in a cell", async () => {
    expect(await codesOf(() => rowsFromHtml("<p>x</p>"))).toStrictEqual(["table.no_table"]);
    expect(await codesOf(() => rowsFromHtml("<table><tr><td><table>"))).toStrictEqual(["table.table_in_table"]);
  });

  it("refuses cells that reach over more than a million places, whatever few there are", async () => {
    const wide = (rows: number) => `<table>${"<tr><td rowspan=100 colspan=100>x".repeat(rows)}</table>`;
    expect(rowsFromHtml(wide(20))).toHaveLength(21);
    expect(await codesOf(() => rowsFromHtml(wide(101)))).toEqual(["document.too_large"]);
  });
});

describe("rowsFromDocx(file)", () => {
  const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const document = (body: string): Record<string, string> => ({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

  it("reads a document with the table, packed or not, and it makes the same scheme", async () => {
    const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("");
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
    for (const method of ["deflate", "store"] as const) {
      const file = zipOf(document(table), method);
      expect(digest(schemeFromTable(await rowsFromDocx(file)))).toBe(same);
    }
  });

  it("reads merged cells, paragraphs between tables, and takes tracked changes as accepted", async () => {
    const cell = (text: string, how = ""): string => `<w:tc><w:tcPr>${how}</w:tcPr>${paragraph(text)}</w:tc>`;
    const changed = `<w:tc><w:p><w:del><w:r><w:t>1</w:t></w:r></w:del><w:ins><w:r><w:t>2</w:t></w:r></w:ins></w:p></w:tc>`;
    const table = [
      [cell("down", '<w:vMerge w:val="restart"/>'), cell("a")],
      [cell("", "<w:vMerge/>"), changed],
      [cell("across", '<w:gridSpan w:val="2"/>')],
    ].map((row) => `<w:tr>${row.join("")}</w:tr>`);
    const body = `${paragraph("Tiêu chí")}<w:tbl>${table.join("")}</w:tbl>`;
    expect(await rowsFromDocx(zipOf(document(body)))).toStrictEqual([
      ["Tiêu chí"],
      ["down", "a"],
      ["down", "2"],
      ["across", ""],
      [],
    ]);
  });

  it("refuses what is no document, what is damaged, and what has no table", async () => {
    expect(await codesOf(() => rowsFromDocx(new Uint8Array(30)))).toStrictEqual(["table.file_unreadable"]);
    expect(await codesOf(() => rowsFromDocx(zipOf({ a: "b" })))).toStrictEqual(["table.file_unreadable"]);
    const damaged = zipOf(document(paragraph("x".repeat(500))));
    damaged.fill(7, 60, 80);
    expect(await codesOf(() => rowsFromDocx(damaged))).toStrictEqual(["table.file_unreadable"]);
    expect(await codesOf(() => rowsFromDocx(zipOf(document(paragraph("x")))))).toStrictEqual(["table.no_table"]);
  });
});

describe("rowsFromXlsx(file)", () => {
  it("reads a workbook of several sheets that another library wrote, and it makes the same scheme", async () => {
    const workbook = new ExcelJS.Workbook();
    const [first, second] = [workbook.addWorksheet("Khung"), workbook.addWorksheet("Tiêu chí")];
    const begin = rows.findIndex(([title]) => title === "Tiêu chí");
    for (const row of rows.slice(0, begin)) first.addRow([...row]);
    for (const row of rows.slice(begin)) {
      // What an official types as a figure, Excel keeps as a number.
      second.addRow(row.map((cell) => (/^\d+(?:,\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : cell)));
    }
    const file = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(digest(schemeFromTable(await rowsFromXlsx(file)))).toBe(same);
  });

  it("names cells by their sheet, in the order of its tabs", async () => {
    const workbook = new ExcelJS.Workbook();
    const [first, second] = [workbook.addWorksheet("Khung"), workbook.addWorksheet("Tiêu chí")];
    const begin = rows.findIndex(([title]) => title === "Tiêu chí");
    for (const row of rows.slice(0, begin)) first.addRow([...row]);
    for (const row of rows.slice(begin)) second.addRow(row.map((cell) => cell.replace("từ 70 %", "từ 7 %")));
    const read = safeSchemeFromTable(await rowsFromXlsx(new Uint8Array(await workbook.xlsx.writeBuffer())));
    expect(read.ok ? [] : read.issues.map(({ code, at }) => [code, at?.cell])).toStrictEqual([
      ["table.ranges_apart", "Tiêu chí!E8"],
    ]);
  });

  it("refuses what is no workbook", async () => {
    expect(await codesOf(() => rowsFromXlsx(zipOf({ a: "b" })))).toStrictEqual(["table.file_unreadable"]);
    expect(await codesOf(() => rowsFromXlsx("x" as never))).toStrictEqual(["argument.other_kind"]);
  });
});
