import { auditTable } from "par-index/years";
import { expect, test } from "vitest";
import { audits, report } from "./main.js";
import { tables } from "./tables.js";

const verdicts = audits.map(({ title, audit }) => [title.en, audit.verdict, audit.rows.map(({ verdict }) => verdict)]);

test("auditTable: the verdict of every row of every published table at hand", () => {
  const all = (count: number) => Array.from({ length: count }, () => "consistent");
  expect(verdicts).toEqual([
    ["Tây Ninh 2023, departments", "consistent", all(19)],
    ["Tây Ninh 2023, districts", "consistent", all(6)],
    ["Bình Dương 2017", "consistent", all(9)],
    // 54.2 + 31.59 = 85.79 is printed 85.78, and 57.66 + 9.56 + 18.83 + 5 = 91.05 is printed 91.04: rounding explains both.
    ["National PAR INDEX of provinces by parts", "consistent", all(4)],
    [
      "Quality of handling procedures 2021, Lai Châu (a sister index, not a PAR Index)",
      "contradictory",
      all(17).map((verdict, at) => (at === 9 ? "contradictory" : verdict)),
    ],
    ["The first two provinces as a newspaper reprinted them", "doubtful", ["doubtful", "doubtful"]],
  ]);
});

test("auditTable names what the misprinted row could be", () => {
  const row = audits[4]?.audit.rows[9];
  expect(row?.unit).toBe("Sở Kế hoạch và Đầu tư");
  expect(row?.repairs).toEqual([
    { column: "i3", printed: "0.5", least: "1.5", most: "1.5" },
    { column: "i4", printed: "1", least: "2", most: "2" },
    { column: "i9", printed: "0.34", least: "1.34", most: "1.34" },
    { column: "total", printed: "13.859", least: "12.859", most: "12.859" },
  ]);
});

test("auditTable infers where the classes of Tây Ninh begin", () => {
  expect(audits[0]?.audit.limits).toEqual([
    { class: "Tốt", from: null, above: "78.49", atMost: "81.7" },
    { class: "Khá", from: null, above: "49.07", atMost: "78.49" },
  ]);
});

test("auditTable finds a digit that is changed in any figure of Bình Dương, unless rounding explains it", () => {
  const [, , binhDuong] = tables;
  if (binhDuong === undefined) throw new Error("no table");
  for (const [at, row] of binhDuong.table.rows.entries()) {
    for (const [column, figure] of Object.entries(row.figures)) {
      const wrong = `${figure.slice(0, -2)}${(Number(figure.at(-2)) + 1) % 10}${figure.slice(-1)}`;
      const rows = binhDuong.table.rows.map((one, position) => {
        return position === at ? { ...one, figures: { ...one.figures, [column]: wrong } } : one;
      });
      const audit = auditTable({ ...binhDuong.table, rows });
      expect(audit.rows[at]?.verdict, `${row.unit} ${column} ${wrong}`).toBe("contradictory");
      expect(audit.rows[at]?.repairs.map((one) => one.column)).toContain(column);
    }
  }
});

test("report(language) prints each verdict", () => {
  expect(report("vi")).toContain("Loại Tốt bắt đầu: trên 78,49, không quá 81,7.");
  expect(report("vi")).toContain("nếu chỉ cột “i9” in sai (0,34) thì số đúng là 1,34.");
  expect(report("en")).toContain("2 doubtful");
});
