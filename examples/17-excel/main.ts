import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { evaluate, type Language, withPeers } from "par-index";
import { toText } from "par-index/report";
import { left, printWhenStarted } from "../print.js";
import { fill } from "./fill.js";
import { readWorkbook } from "./readWorkbook.js";
import { results } from "./results.js";
import { answers, example, tenKinds } from "./scheme.js";
import { template } from "./template.js";
import { words } from "./words.js";

const out = fileURLToPath(new URL("out", import.meta.url));

/** A form that a unit got wrong in four places, each in a cell of its own. */
export async function mistaken(language: Language): Promise<ExcelJS.Workbook> {
  const workbook = await template(tenKinds, language);
  fill(workbook, tenKinds, example, language);
  const sheet = workbook.getWorksheet(words[language].sheet);
  if (sheet === undefined) throw new Error("no sheet");
  sheet.getCell("E13").value = "Sớm";
  sheet.getCell("E15").value = 0;
  sheet.getCell("E17").value = "một nghìn";
  sheet.getCell("G24").value = 0.5;
  return workbook;
}

/** Writes forms and results into `out/`, reads the forms back, and says what came of each. */
export async function report(language: Language): Promise<string> {
  const say = words[language];
  mkdirSync(out, { recursive: true });
  const [blank, filled, wrong] = [
    await template(tenKinds, language),
    await template(tenKinds, language),
    await mistaken(language),
  ];
  fill(filled, tenKinds, example, language);
  const rows: string[][] = [];
  const save = async (name: string, workbook: ExcelJS.Workbook, content: string): Promise<string> => {
    const file = `${name}.${language}.xlsx`;
    await workbook.xlsx.writeFile(`${out}/${file}`);
    rows.push([`out/${file}`, content]);
    return file;
  };
  await save("blank", blank, say.template);
  const notes: string[] = [];
  for (const [name, workbook] of [["filled", filled] as const, ["mistaken", wrong] as const]) {
    const file = await save(name, workbook, say.filled);
    const again = new ExcelJS.Workbook();
    await again.xlsx.readFile(`${out}/${file}`);
    const read = readWorkbook(tenKinds, file, again);
    if (read.ok) {
      notes.push(`${file}: ${say.read(read.dossier.entries.length)}`);
      notes.push(
        ...read.notices.map(({ workbook, sheet, cell, sentence }) => `  ${say.at(workbook, sheet, cell)}: ${sentence}`),
      );
      const evaluation = evaluate(tenKinds, withPeers(tenKinds, [{ dossier: read.dossier, tally: answers }]));
      await save("results", results(tenKinds, evaluation, language), say.results);
    } else {
      notes.push(`${file}: ${say.refused(read.issues.length)}`);
      notes.push(
        ...read.issues.map(({ workbook, sheet, cell, sentence }) => `  ${say.at(workbook, sheet, cell)}: ${sentence}`),
      );
    }
  }
  return toText({ caption: [say.reportTitle], columns: [left(say.file), left(say.content)], rows, notes });
}

printWhenStarted(import.meta.url, report);
