/**
 * Excel: what officials work in, through another program than ours.
 *
 *   npm run proof -- excel
 *
 * Takes forms and results through LibreOffice and back: what a unit filled in there must be what the library reads, and no
 * text may have become a formula. Not part of `npm test`, for LibreOffice is no npm package; without it the script says so.
 * Exit 1 if anything differs.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import ExcelJS from "exceljs";
import { type Dossier, digest, evaluate, parseDossier, type Scheme, withPeers } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { simulate } from "../../examples/08-a-year-in-son-la/simulate.js";
import { fill } from "../../examples/17-excel/fill.js";
import { readWorkbook } from "../../examples/17-excel/readWorkbook.js";
import { results } from "../../examples/17-excel/results.js";
import { answers, example, tenKinds } from "../../examples/17-excel/scheme.js";
import { template } from "../../examples/17-excel/template.js";

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** A file as LibreOffice writes it after it has opened it. */
function convert(file: string, format: string, folder: string): string {
  const after = join(folder, "after");
  mkdirSync(after, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", format, "--outdir", after, file];
  const { status, stderr } = spawnSync(office ?? "", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${office}: ${stderr}`);
  return join(after, basename(file).replace(/xlsx$/, format));
}

/** A workbook, there and back. */
async function throughOffice(workbook: ExcelJS.Workbook, name: string, folder: string): Promise<ExcelJS.Workbook> {
  const file = join(folder, name);
  await workbook.xlsx.writeFile(file);
  const again = new ExcelJS.Workbook();
  await again.xlsx.readFile(convert(file, "xlsx", folder));
  return again;
}

/** A filled form, there and back. */
async function form(scheme: Scheme, dossier: Dossier, folder: string): Promise<string[]> {
  const workbook = await template(scheme, "vi");
  fill(workbook, scheme, dossier, "vi");
  const again = await throughOffice(workbook, `${dossier.unit.id}.xlsx`, folder);
  const read = readWorkbook(scheme, `${dossier.unit.id}.xlsx`, again);
  if (!read.ok) return read.issues.map(({ cell, sentence }) => `${dossier.unit.id} ${cell}: ${sentence}`);
  const expected = { ...dossier, scheme: { ...dossier.scheme, digest: digest(scheme) } };
  const same = isDeepStrictEqual(JSON.parse(JSON.stringify(read.dossier)), parseDossier(scheme, expected));
  return same ? [] : [`${dossier.unit.id}: another dossier came back`];
}

/**
 * What must still hold of the form that LibreOffice wrote, as LibreOffice itself tells it in its flat format: exceljs reads
 * a `true` only where it is spelt `1`.
 */
function unprotected(file: string, folder: string): string[] {
  const flat = readFileSync(convert(file, "fods", folder), "utf8");
  const kept: readonly [string, RegExp][] = [
    ["protection", /<table:table table:name="Tự đánh giá"[^>]* table:protected="true"/],
    ["open cells", /style:cell-protect="none"/],
    ["the list of levels", /cell-content-is-in-list\(\[\$&apos;par-index&apos;\.\$B\$1:\.\$B\$3\]\)/],
    ["the bounds of counts", /cell-content-is-whole-number\(\) and cell-content-is-between\(0,1000000000\)/],
    ["the bounds of numbers", /cell-content-is-decimal-number\(\) and cell-content-is-between\(0,999999999999999\)/],
  ];
  const lost = kept.flatMap(([what, pattern]) => (pattern.test(flat) ? [] : [`lost: ${what}`]));
  return flat.includes('table:formula="') ? [...lost, "a formula"] : lost;
}

async function forms(scheme: Scheme, dossiers: readonly Dossier[], folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const dossier of dossiers) problems.push(...(await form(scheme, dossier, folder)));
  return problems;
}

/** Results, there and back: every cell what it was. */
async function published(folder: string): Promise<string[]> {
  const evaluation = evaluate(tenKinds, withPeers(tenKinds, [{ dossier: example, tally: answers }]));
  const before = results(tenKinds, evaluation, "vi");
  const after = await throughOffice(before, "results.xlsx", folder);
  return before.worksheets.flatMap((sheet, at) => {
    const other = after.worksheets[at];
    const wrong: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const back = other?.getCell(cell.address);
        const blank = cell.value === "" && (back?.value ?? null) === null;
        if (!blank && back?.value !== cell.value)
          wrong.push(`${sheet.name} ${cell.address}: ${cell.value} → ${back?.value}`);
      });
    });
    return wrong;
  });
}

if (office === undefined) {
  process.stdout.write("LibreOffice không có trên máy này: bỏ qua. · LibreOffice is not on this machine: skipped.\n");
} else {
  const folder = mkdtempSync(join(tmpdir(), "par-index-excel-"));
  try {
    const units =
      simulate()[0]
        ?.cases.slice(0, 2)
        .map(({ dossier }) => dossier) ?? [];
    const problems = [
      ...(await form(tenKinds, example, folder)),
      ...unprotected(join(folder, "after", `${example.unit.id}.xlsx`), folder),
      ...(await forms(sonLa880Departments, units, folder)),
      ...(await published(folder)),
    ];
    const [version] = spawnSync(office, ["--version"], { encoding: "utf8" }).stdout.split("\n");
    const verdict =
      problems.length === 0
        ? "3 phiếu, 1 kết quả: không sai khác · 3 forms, 1 result: no difference"
        : problems.join("\n");
    process.stdout.write(`${version}\n${verdict}\n`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
