import type ExcelJS from "exceljs";
import type { Absence, Dossier, Evidence, Facts, Language, Scheme } from "par-index";
import { text } from "./cells.js";
import { HEAD, layoutOf, type Slot } from "./layout.js";
import { words } from "./words.js";

/** Writes a dossier into a form, as a unit would: a cell for each fact. */
export function fill(workbook: ExcelJS.Workbook, scheme: Scheme, dossier: Dossier, language: Language): void {
  const say = words[language];
  const sheet = workbook.getWorksheet(say.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${say.sheet}`);
  const { unit, period, entries } = dossier;
  for (const [field, value] of Object.entries({ ...unit, period })) {
    text(sheet.getCell(HEAD[field as keyof typeof HEAD]), value);
  }
  const byLeaf = new Map(entries.map((entry) => [entry.leaf, entry]));
  for (const { criterion, row, slots } of layoutOf(scheme, language)) {
    const entry = byLeaf.get(criterion.code);
    if (entry === undefined) continue;
    const { facts, claimed, documents = [], note } = entry;
    if (facts === undefined) {
      // A claim may stand alone, such as that of an older year.
    } else if ("absent" in facts) text(sheet.getCell(`F${row}`), say[facts.absent satisfies Absence]);
    else for (const [at, slot] of slots.entries()) put(sheet.getCell(`E${row + at}`), factAt(facts, slot, language));
    if (claimed !== undefined) sheet.getCell(`G${row}`).value = Number(claimed);
    if (documents.length > 0) text(sheet.getCell(`H${row}`), documents.map(lineOf).join("\n"));
    if (note !== undefined) text(sheet.getCell(`I${row}`), note);
  }
}

function put(cell: ExcelJS.Cell, content: string | number | undefined): void {
  if (typeof content === "string") text(cell, content);
  else if (content !== undefined) cell.value = content;
}

/** A document as a line; what it lacks at the end is left out. */
function lineOf({ id, title, date, place }: Evidence): string {
  return [id, title, date ?? "", place ?? ""].join(" | ").replace(/( \| )+$/, "");
}

/** What stands in the cell of a slot. */
function factAt(facts: Facts, { path, takes, choices }: Slot, language: Language): string | number | undefined {
  const [field, id] = path;
  const found: unknown = Reflect.get(facts, field);
  if (takes === "level") return choices?.find((choice) => choice.id === found)?.title;
  if (takes === "yes-no") {
    const met = (found as readonly string[]).includes(id ?? "");
    return met ? words[language].yes : words[language].no;
  }
  if (id !== undefined) {
    return (found as readonly { id: string; count: number }[]).find((one) => one.id === id)?.count ?? 0;
  }
  if (found === undefined) return undefined;
  return takes === "words" ? String(found) : Number(found);
}
