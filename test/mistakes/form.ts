import ExcelJS from "exceljs";
import { parseScheme, parseYear, type Scheme, type Year } from "par-index";
import { formWorkbook, safeReadForm } from "par-index/excel";
import { allBlocks, layoutOf } from "../../src/excel/layout.js";
import { positionOf, SHEET } from "../../src/excel/words.js";
import { type Found, parsed } from "./outcome.js";

/** The form of the first unit of a year with these cells filled in, each named by its leaf and its fact: `1.1 whole`. */
export async function formFilledIn(documents: Readonly<Record<string, unknown>>): Promise<Found> {
  const scheme = parseScheme(documents["scheme"] as Scheme);
  const year = parseYear(documents["year"] as Year);
  const [unit] = year.units;
  if (unit === undefined) throw new Error("There is no unit");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await formWorkbook(scheme, year, unit.id)) as never);
  const sheet = workbook.getWorksheet(SHEET);
  const blocks = allBlocks(layoutOf(scheme, unit));
  for (const [name, content] of Object.entries(documents["cells"] as Readonly<Record<string, string | number>>)) {
    const [leaf, fact] = name.split(" ");
    const block = blocks.find(({ filled }) => filled?.leaf.code === leaf);
    const at = fact === "claimed" ? 0 : block?.filled?.slots.findIndex(({ path }) => path.join(".") === fact);
    if (sheet === undefined || block === undefined || at === undefined || at < 0) throw new Error(`No cell ${name}`);
    const column = positionOf(fact === "claimed" ? "claimed" : "value");
    sheet.getCell(block.row + at + 1, column + 1).value = content;
  }
  const read = await safeReadForm(scheme, year, new Uint8Array(await workbook.xlsx.writeBuffer()), "so-y-te.xlsx");
  if (!read.ok) return parsed(read);
  const claims = read.value.entries.map(({ leaf, claimed }) => [`${leaf}/claimed`, claimed ?? null] as const);
  const facts = read.value.entries.flatMap(({ leaf, facts: stated = {} }) =>
    Object.entries(stated).map(([name, value]) => [`${leaf}/${name}`, value] as const),
  );
  return { issues: read.notices, figures: [...claims, ...facts] };
}
