import ExcelJS from "exceljs";
import { digest, inLanguage, type Language, type Leaf, type Scheme } from "par-index";
import { locked, open, text } from "./cells.js";
import {
  absences,
  type Block,
  type Choice,
  COLUMNS,
  HEAD,
  HEADER_ROW,
  isTheUnits,
  layoutOf,
  letterOf,
  type Slot,
} from "./layout.js";
import { words } from "./words.js";

/** The sheet that nobody sees: which scheme the form is for, and what its lists offer. */
export const HIDDEN = "par-index";

/** A form for the self-assessment by a scheme: everything is locked but the cells that a unit fills. */
export async function template(scheme: Scheme, language: Language): Promise<ExcelJS.Workbook> {
  const say = words[language];
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(say.sheet, { views: [{ state: "frozen", ySplit: HEADER_ROW }] });
  const hidden = workbook.addWorksheet(HIDDEN, { state: "veryHidden" });
  hidden.getColumn(1).values = [scheme.id, scheme.edition, digest(scheme), language];
  const listed = new Lists(hidden);

  sheet.columns = [10, 60, 12, 44, 18, 18, 14, 50, 30].map((width) => ({ width }));
  locked(sheet.getCell("A1"), inLanguage(scheme.title, language)).font = { bold: true, size: 14 };
  locked(sheet.getCell("A2"), scheme.status === "illustrative" ? say.illustrative : "").font = { bold: true };
  locked(sheet.getCell("A3"), `${say.edition} ${scheme.edition} · ${say.digest} ${digest(scheme)}`);
  const head = { id: say.unitId, name: say.unitName, group: say.unitGroup, kind: say.unitKind, period: say.period };
  for (const field of Object.keys(HEAD) as (keyof typeof HEAD)[]) {
    locked(sheet.getCell(HEAD[field].replace("C", "A")), head[field]);
    open(sheet.getCell(HEAD[field])).numFmt = "@";
  }
  locked(sheet.getCell("A10"), say.hint).font = { italic: true };
  for (const column of COLUMNS) {
    locked(sheet.getCell(`${letterOf(column)}${HEADER_ROW}`), say[column]).font = { bold: true };
  }
  for (const block of layoutOf(scheme, language)) writeBlock(sheet, block, listed, language);
  await sheet.protect("", { formatColumns: true, formatRows: true });
  return workbook;
}

function writeBlock(
  sheet: ExcelJS.Worksheet,
  { criterion, row, slots }: Block,
  listed: Lists,
  language: Language,
): void {
  const say = words[language];
  const bold = criterion.kind === "group";
  locked(sheet.getCell(`A${row}`), criterion.code).font = { bold };
  const title = locked(sheet.getCell(`B${row}`), inLanguage(criterion.title, language));
  title.font = { bold };
  title.alignment = { wrapText: true, vertical: "top" };
  const max = sheet.getCell(`C${row}`);
  max.value = Number(criterion.max);
  max.font = { bold };
  if (criterion.kind === "group") return;
  if (!isTheUnits(criterion)) {
    locked(sheet.getCell(`D${row}`), criterion.rule.kind === "survey" ? say.survey : say.appraiser);
    return;
  }
  for (const [at, slot] of slots.entries()) {
    locked(sheet.getCell(`D${row + at}`), slot.label).alignment = { wrapText: true, vertical: "top" };
    writeSlot(sheet.getCell(`E${row + at}`), slot, criterion, listed, language);
  }
  choose(open(sheet.getCell(`F${row}`)), listed.of(absences(say)), say.wrongList);
  within(
    open(sheet.getCell(`G${row}`)),
    "decimal",
    [Number(criterion.min ?? "0"), Number(criterion.max)],
    say.wrongNumber,
  );
  for (const column of ["H", "I"]) {
    const cell = open(sheet.getCell(`${column}${row}`));
    cell.numFmt = "@";
    cell.alignment = { wrapText: true, vertical: "top" };
  }
}

function writeSlot(cell: ExcelJS.Cell, slot: Slot, leaf: Leaf, listed: Lists, language: Language): void {
  const say = words[language];
  const limits = limitsOf(slot, leaf);
  open(cell);
  if (limits === null) cell.numFmt = "@";
  else within(cell, slot.takes === "count" ? "whole" : "decimal", limits, say.wrongNumber);
  if (slot.choices !== undefined) choose(cell, listed.of(slot.choices), say.wrongList);
}

/** As far as a spreadsheet's numbers are exact to the last digit. */
const MOST = 1e15 - 1;

/** The least and the most that a number may be; `null` where the cell takes no number. */
function limitsOf({ takes }: Slot, leaf: Leaf): [number, number] | null {
  switch (takes) {
    case "count":
      return [0, 1_000_000_000];
    case "number":
      return [0, MOST];
    case "any-number":
      return [-MOST, MOST];
    case "points":
      return [Number(leaf.min ?? "0"), Number(leaf.max)];
    default:
      return null;
  }
}

function choose(cell: ExcelJS.Cell, range: string, error: string): void {
  cell.dataValidation = { type: "list", allowBlank: true, formulae: [range], showErrorMessage: true, error };
}

function within(cell: ExcelJS.Cell, type: "whole" | "decimal", formulae: [number, number], error: string): void {
  cell.dataValidation = { type, operator: "between", allowBlank: true, formulae, showErrorMessage: true, error };
}

/** The lists of a workbook, each written once on the hidden sheet: there they may be of any length and hold commas. */
class Lists {
  readonly #sheet: ExcelJS.Worksheet;
  readonly #ranges = new Map<string, string>();

  constructor(sheet: ExcelJS.Worksheet) {
    this.#sheet = sheet;
  }

  of(choices: readonly Choice[]): string {
    const titles = choices.map(({ title }) => title);
    const key = JSON.stringify(titles);
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    const column = this.#sheet.getColumn(this.#ranges.size + 2);
    for (const [at, title] of titles.entries()) text(this.#sheet.getCell(at + 1, column.number), title);
    const range = `'${HIDDEN}'!$${column.letter}$1:$${column.letter}$${titles.length}`;
    this.#ranges.set(key, range);
    return range;
  }
}
