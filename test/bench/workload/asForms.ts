import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Dossier, digest, parseYear, type Scheme, type Year } from "par-index";
import { formWorkbook } from "par-index/excel";
import { pointsOnForm, withoutClaims } from "../../engines/formPoints.js";
import { entriesAsStated, fillForm } from "../../laws/fillForm.js";
import { casesOf } from "./sonLa.js";

/** Dossiers of so many departments of Sơn La, as forms can state them, with facts wherever they claim points. */
export function dossiersOnForms(scheme: Scheme, units: number): readonly Dossier[] {
  return casesOf(scheme, units).map(({ dossier }) =>
    withoutClaims({
      ...dossier,
      unit: { ...dossier.unit, group: "sở" },
      entries: entriesAsStated(scheme, dossier.entries),
    }),
  );
}

/** The form of each unit, filled by another library, as a file in the folder. */
export async function writeForms(
  scheme: Scheme,
  dossiers: readonly Dossier[],
  folder: string,
): Promise<readonly string[]> {
  const year = yearOf(scheme, dossiers);
  const files: string[] = [];
  for (const dossier of dossiers) {
    const file = join(folder, `${dossier.unit.id}.xlsx`);
    const workbook = await fillForm(await formWorkbook(scheme, year, dossier.unit.id), scheme, dossier);
    writeFileSync(file, Buffer.from(await workbook.xlsx.writeBuffer()));
    files.push(file);
  }
  return files;
}

function yearOf(scheme: Scheme, dossiers: readonly Dossier[]): Year {
  const { id, edition } = scheme;
  return parseYear({
    period: "2021",
    schemes: [{ group: "sở", scheme: { id, edition, digest: digest(scheme) } }],
    units: dossiers.map(({ unit }) => unit),
  });
}

/** How many cells of the recalculated forms were compared with ours, and how many differ. */
export async function wrongOnForms(scheme: Scheme, dossiers: readonly Dossier[], folder: string): Promise<string> {
  let [cells, wrong] = [0, 0];
  for (const dossier of dossiers) {
    const compared = await pointsOnForm(scheme, dossier, readFileSync(join(folder, `${dossier.unit.id}.xlsx`)));
    cells += compared.length;
    wrong += compared.filter(({ isWrong }) => isWrong).length;
  }
  return `${cells.toLocaleString("en")} cells with points compared: ${wrong} wrong`;
}
