import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { Dossier, Facts } from "par-index";
import { contentOf, workbookOf } from "../../../src/excel/hucre.js";
import type { DuckRow } from "./inDuckDb.js";
import { times } from "./scheme.js";

const MAXIMA = [1, 1, 0.5];
const LEAVES = 120;
const FACTS = "Số liệu";
const POINTS = "Điểm";

/** The workload as an office writes it: a sheet of facts and one of formulas, a row for each unit. */
export async function writeWorkbook(dossiers: readonly Dossier[], file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const [facts, points] = [workbook.addWorksheet(FACTS), workbook.addWorksheet(POINTS)];
  facts.addRow(["Đơn vị", ...times(LEAVES, (at) => [`Tiêu chí ${at + 1}`, "Tổng số"]).flat()]);
  points.addRow(["Đơn vị", ...times(LEAVES, (at) => `Tiêu chí ${at + 1}`), "Tổng điểm", "Làm tròn", "Loại", "Hạng"]);
  for (const [at, { unit, entries }] of dossiers.entries()) {
    facts.addRow([unit.id, ...entries.flatMap(({ facts: stated }) => cellsOf(stated as Facts))]);
    const formulas = [...times(LEAVES, (leaf) => pointsFormula(leaf, at + 2)), ...sums(at + 2, dossiers.length + 1)];
    points.addRow([unit.id, ...formulas.map((formula) => ({ formula }))]);
  }
  await workbook.xlsx.writeFile(file);
}

function cellsOf(facts: Facts): readonly (string | number)[] {
  if ("level" in facts) return [facts.level === "yes" ? "Có" : "Không", ""];
  if ("part" in facts) return [Number(facts.part), Number(facts.whole)];
  return ["faults" in facts ? (facts.faults[0]?.count ?? 0) : 0, ""];
}

function pointsFormula(leaf: number, row: number): string {
  const max = MAXIMA[leaf % 3] as number;
  const [fact, whole] = [1, 2].map((next) => `'${FACTS}'!${column(2 * leaf + next)}${row}`);
  switch (leaf % 4) {
    case 0:
      return `IF(${fact}="Có",${max},0)`;
    case 1: {
      const percent = `${fact}/${whole}*100`;
      return `IF(${percent}>=90,${max},IF(${percent}>=80,${max * 0.75},IF(${percent}>=50,${max * 0.5},0)))`;
    }
    case 2:
      return `IF(${fact}/${whole}<0.5,0,ROUND(${max}*MIN(1,${fact}/${whole}),4))`;
    default:
      return `MAX(0,${max}-0.1*${fact})`;
  }
}

/** Total, published figure, class and rank of a row. */
function sums(row: number, last: number): readonly string[] {
  const [from, to, total, published] = [1, LEAVES, LEAVES + 1, LEAVES + 2].map(column);
  const figure = `${published}${row}`;
  return [
    `SUM(${from}${row}:${to}${row})`,
    `ROUND(${total}${row},2)`,
    `IF(${figure}>=90,"A",IF(${figure}>=70,"B",IF(${figure}>=50,"C","D")))`,
    `RANK(${figure},${published}$2:${published}$${last})`,
  ];
}

/** The letters of a column, from 0. */
function column(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : column(Math.floor(at / 26) - 1) + letter;
}

/** The rows of the sheet of points, once they have been computed. */
export async function rowsOfWorkbook(file: string): Promise<readonly DuckRow[]> {
  const sheet = (await workbookOf(readFileSync(file))).sheets.find(({ name }) => name === POINTS);
  if (sheet === undefined) throw new Error("no sheet");
  return times(sheet.rows.length - 1, (at): DuckRow => {
    const cell = (of: number): unknown => contentOf(sheet, at + 1, of);
    return {
      unit: String(cell(0)),
      leaves: times(LEAVES, (leaf) => Number(cell(leaf + 1))),
      published: Number(cell(LEAVES + 2)),
      class: String(cell(LEAVES + 3)),
      rank: Number(cell(LEAVES + 4)),
    };
  });
}
