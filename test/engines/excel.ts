/**
 * Excel: what officials work in, through other programs than ours.
 *
 *   npm run proof -- excel [--runs 1000] [--seed 15]
 *
 * Draws schemes of any shape and dossiers, fills the form of each with exceljs, lets LibreOffice recalculate and save it, and
 * compares: the points of every criterion with what the library gives for the same facts, and the dossier that is read back with
 * the one that was drawn. Not part of `npm test`, for LibreOffice is no npm package; without it the script says so. Exit 1 if
 * anything differs.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { digest, isScoringError } from "par-index";
import { formWorkbook, safeReadForm } from "par-index/excel";
import { seeded } from "../laws/arbitraries/draw.js";
import { type DrawnForm, drawForm, fillForm, unit } from "../laws/fillForm.js";
import { pointsOnForm } from "./formPoints.js";
import { office, officeVersion, recalculate } from "./libreOffice.js";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "1000" }, seed: { type: "string", default: "15" } },
});
/** How many forms one run of LibreOffice takes. */
const BATCH = 50;

const draw = seeded(Number(values.seed));

/** What differs between a form that LibreOffice has recalculated and the library; and how many points were compared. */
async function compare(
  { scheme, year, dossier }: DrawnForm,
  name: string,
  file: Uint8Array,
): Promise<[string[], number]> {
  const compared = await pointsOnForm(scheme, dossier, file);
  const wrong = compared
    .filter(({ isWrong }) => isWrong)
    .map(({ criterion, found, expected }) => {
      const facts = dossier.entries.find((one) => one.leaf === criterion.code)?.facts;
      return `${name} ${criterion.code} ${JSON.stringify(criterion)} ${JSON.stringify(facts)}: ${found} ≠ ${expected}`;
    });
  const read = await safeReadForm(scheme, year, file);
  if (!read.ok)
    wrong.push(
      `${name}: ${read.issues.map(({ code, at, params }) => `${code} ${at?.cell} ${JSON.stringify(params)}`).join("; ")}`,
    );
  else if (digest(read.value) !== digest(dossier))
    wrong.push(
      `${name}: another dossier came back\n${JSON.stringify(read.value.entries)}\n${JSON.stringify(dossier.entries)}`,
    );
  return [wrong, compared.length];
}

if (office === undefined) {
  process.stdout.write("LibreOffice không có trên máy này: bỏ qua. · LibreOffice is not on this machine: skipped.\n");
} else {
  const folder = mkdtempSync(join(tmpdir(), "par-index-excel-"));
  const problems: string[] = [];
  let [forms, points] = [0, 0];
  try {
    const runs = Number(values.runs);
    for (let from = 0; from < runs; from += BATCH) {
      const before = join(folder, `before-${from}`);
      const after = join(folder, `after-${from}`);
      mkdirSync(before);
      const drawn = Array.from({ length: Math.min(BATCH, runs - from) }, () => drawForm(draw));
      for (const [at, one] of drawn.entries()) {
        const blank = await formWorkbook(one.scheme, one.year, unit.id);
        const workbook = await fillForm(blank, one.scheme, one.dossier);
        await workbook.xlsx.writeFile(join(before, `f${from + at}.xlsx`));
      }
      const files = drawn.map((_, at) => join(before, `f${from + at}.xlsx`));
      recalculate(files, after, join(folder, "profile"));
      for (const [at, one] of drawn.entries()) {
        const name = `f${from + at}`;
        const [wrong, compared] = await compare(one, name, readFileSync(join(after, `${name}.xlsx`)));
        problems.push(...wrong);
        forms += 1;
        points += compared;
      }
      rmSync(before, { recursive: true });
      rmSync(after, { recursive: true });
    }
    const verdict = `${forms} phiếu, ${points} điểm: ${problems.length} sai khác · ${forms} forms, ${points} points: ${problems.length} differences`;
    process.stdout.write(`${officeVersion()}\n${problems.slice(0, 20).join("\n")}\n${verdict}\n`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (isScoringError(error)) process.stdout.write(`${JSON.stringify(error.issues, null, 1)}\n`);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
