import fc from "fast-check";
import type { OfficialForm, Page, Table } from "par-index/report";
import { rowsFromDocx, toOfficialDocx } from "par-index/word";
import { describe, expect } from "vitest";
import { law } from "./law.js";

const form: OfficialForm = {
  agency: "Sở Nội vụ",
  place: "Sơn La",
  kind: "Quyết định",
  about: "Công bố Chỉ số",
  text: [],
  recipients: [],
  signer: { title: "Giám đốc" },
};

/** What people and programs write in a cell: letters, figures, marks of markup and formulas; no outer or doubled blanks. */
const cell = fc
  .string({ unit: fc.constantFrom(..."Tiêu chíĐạ 0,5–=<>&\"'/;%“”]]"), maxLength: 30 })
  .map((text) => text.replace(/ +/g, " ").trim());

const tables = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 0, max: 6 }) })
  .chain(({ width, rows }) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: rows + 1, maxLength: rows + 1 }),
  )
  .map(
    ([titles = [], ...rows]): Table => ({
      caption: [],
      columns: titles.map((title) => ({ title, align: "left" })),
      rows,
      notes: [],
    }),
  );

describe("word", () => {
  law(
    "one document: rows of the Word file = rows of the tables of the page",
    "30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1",
    [fc.array(tables, { minLength: 1, maxLength: 3 })],
    async (list) => {
      const sections = list.map((table, at) => ({ heading: `Mục ${at}`, paragraphs: [], tables: [table] }));
      const page: Page = {
        name: "p",
        language: "vi",
        title: "Bảng",
        stamp: { warnings: [], lines: [] },
        sections,
        links: [],
      };
      const read = await rowsFromDocx(await toOfficialDocx(page, form));
      for (const [at, { columns, rows }] of list.entries()) {
        const from = read.findIndex((row) => row.length === 1 && row[0] === `Mục ${at}`) + 1;
        const written = [columns.map(({ title }) => title), ...rows];
        expect(read.slice(from, from + written.length)).toEqual(written);
      }
    },
  );
});
