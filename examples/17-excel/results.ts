import ExcelJS from "exceljs";
import {
  type Evaluation,
  inLanguage,
  type Language,
  type Scheme,
  type ScoredNode,
  type UnitIndex,
  walk,
} from "par-index";
import { text } from "./cells.js";
import { words } from "./words.js";

/** A year's results: a sheet with the order of each group, and one for each unit with its whole tree. */
export function results(scheme: Scheme, evaluation: Evaluation, language: Language): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const names = new Set<string>();
  for (const { group } of evaluation.rankings) {
    const sheet = workbook.addWorksheet(sheetName(`${words[language].league} ${group}`, names));
    writeLeague(sheet, scheme, evaluation, group, language);
  }
  for (const index of evaluation.indexes) {
    writeUnit(workbook.addWorksheet(sheetName(index.unit.name, names)), scheme, index, language);
  }
  return workbook;
}

function writeLeague(
  sheet: ExcelJS.Worksheet,
  scheme: Scheme,
  evaluation: Evaluation,
  group: string,
  language: Language,
): void {
  const say = words[language];
  const { places } = scheme.rounding.index;
  const titles = scheme.parts.map(({ title }) => inLanguage(title, language));
  heading(sheet, scheme, evaluation.scheme.digest, language);
  header(sheet, 5, [say.rank, say.unit, ...titles, say.index, say.exact, say.class]);
  const rows = evaluation.rankings.find((ranking) => ranking.group === group)?.rows ?? [];
  for (const [at, { rank, unit, published, class: name }] of rows.entries()) {
    const index = evaluation.indexes.find((one) => one.unit.id === unit);
    const row = sheet.getRow(6 + at);
    row.getCell(1).value = rank;
    text(row.getCell(2), index?.unit.name ?? unit);
    for (const [part, { points }] of (index?.parts ?? []).entries())
      figure(row.getCell(3 + part), points, scheme.rounding.leaf.places);
    figure(row.getCell(3 + titles.length), published, places);
    text(row.getCell(4 + titles.length), published);
    text(row.getCell(5 + titles.length), name ?? "–");
  }
  sheet.columns.forEach((column, at) => {
    column.width = at === 1 ? 44 : 18;
  });
}

function writeUnit(sheet: ExcelJS.Worksheet, scheme: Scheme, index: UnitIndex, language: Language): void {
  const say = words[language];
  const nodes = new Map(flat(index.nodes).map((node) => [node.code, node]));
  heading(sheet, scheme, index.scheme.digest, language);
  text(sheet.getCell("A4"), `${index.unit.name} · ${index.period}`).font = { bold: true };
  header(sheet, 5, [say.code, say.title, say.max, say.self, say.appraised, say.final, say.exactFinal, say.percent]);
  for (const [at, { criterion }] of walk(scheme.criteria).entries()) {
    const row = sheet.getRow(6 + at);
    const node = nodes.get(criterion.code);
    text(row.getCell(1), criterion.code);
    text(row.getCell(2), inLanguage(criterion.title, language)).alignment = { wrapText: true, vertical: "top" };
    if (node === undefined) continue;
    const { places } = scheme.rounding.leaf;
    for (const [column, points] of [node.max, node.self, node.appraised, node.points].entries()) {
      figure(row.getCell(3 + column), points, places);
    }
    text(row.getCell(7), node.points ?? (node.absence === undefined ? "–" : say[node.absence]));
    figure(row.getCell(8), node.percent, scheme.rounding.index.places);
    row.font = { bold: criterion.kind === "group" };
  }
  sheet.columns.forEach((column, at) => {
    column.width = at === 1 ? 70 : 16;
  });
}

function heading(sheet: ExcelJS.Worksheet, scheme: Scheme, digest: string, language: Language): void {
  const say = words[language];
  text(sheet.getCell("A1"), inLanguage(scheme.title, language)).font = { bold: true, size: 14 };
  text(sheet.getCell("A2"), scheme.status === "illustrative" ? say.illustrative : "").font = { bold: true };
  text(sheet.getCell("A3"), `${say.edition} ${scheme.edition} · ${say.digest} ${digest}`);
}

function header(sheet: ExcelJS.Worksheet, row: number, titles: readonly string[]): void {
  for (const [at, title] of titles.entries()) text(sheet.getCell(row, 1 + at), title).font = { bold: true };
}

/** A real number, to reckon on with; what is exact stands beside it as a text. */
function figure(cell: ExcelJS.Cell, points: string | null, places: number): void {
  if (points === null) return;
  cell.value = Number(points);
  cell.numFmt = places === 0 ? "0" : `0.${"0".repeat(places)}`;
}

function flat(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
}

/** A name that Excel allows a sheet: 31 characters, none of seven signs, no apostrophe at an end, never twice. */
export function sheetName(name: string, taken: Set<string>): string {
  const allowed =
    name
      .replace(/[*?:\\/[\]]/g, " ")
      .replace(/^'|'$/g, " ")
      .trim()
      .slice(0, 31) || "–";
  let free = allowed;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    free = allowed.slice(0, 31 - ending.length) + ending;
  }
  taken.add(free.toLowerCase());
  return free;
}
