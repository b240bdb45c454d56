import type { Case } from "../composite/unitCase.js";
import { safeReadAppraisal } from "../excel/readAppraisal.js";
import { safeReadForm } from "../excel/readForm.js";
import { issue } from "../issue/issue.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Year } from "../year/year.js";
import type { YearFile } from "./classify.js";
import type { Findings } from "./findings.js";
import { atFile } from "./readTable.js";

/** Reads the forms into the cases of their units; gives the units whose form was refused, `""` for one that says no unit. */
export async function readForms(
  files: readonly YearFile[],
  scheme: Scheme,
  year: Year,
  cases: Map<string, Case>,
  inPlace: ReadonlySet<string>,
  findings: Findings,
): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  const filled = new Map<string, string>();
  for (const one of files) {
    if (one.is !== "form") continue;
    const read = await safeReadForm(scheme, year, one.bytes, one.file);
    // A form that still lies where it was made, as it was made, was not sent.
    if (read.ok && inPlace.has(one.file) && read.notices.some(({ code }) => code === "excel.nothing_filled")) continue;
    const dossier = findings.taken(read, (found) => found.map((wrong) => atFile(wrong, one.file)));
    if (dossier === undefined) {
      refused.add(one.unit);
      continue;
    }
    const unit = dossier.unit.id;
    const first = filled.get(unit);
    if (first !== undefined) {
      const twice = issue("import.unit_twice", [], { unit: dossier.unit.name, first, file: one.file });
      findings.issues.push({ ...twice, at: { unit, file: one.file } });
      continue;
    }
    filled.set(unit, one.file);
    cases.set(unit, { ...cases.get(unit), dossier });
  }
  return refused;
}

/** Reads the appraisers' sheets into the ledgers of the units. */
export async function readAppraisals(
  files: readonly YearFile[],
  scheme: Scheme,
  cases: Map<string, Case>,
  findings: Findings,
): Promise<void> {
  for (const one of files) {
    if (one.is !== "appraisal") continue;
    const read = await safeReadAppraisal(scheme, [...cases.values()], one.bytes, one.file);
    for (const { unit, adjustments } of findings.taken(read, (found) =>
      found.map((wrong) => atFile(wrong, one.file)),
    ) ?? []) {
      const before = cases.get(unit);
      if (before !== undefined) cases.set(unit, { ...before, ledger: [...(before.ledger ?? []), ...adjustments] });
    }
  }
}

/** Whether a unit has sent no form; nobody knows while one that was refused does not say whose it is. */
export function isWithoutForm(unit: string, cases: ReadonlyMap<string, Case>, refused: ReadonlySet<string>): boolean {
  return !cases.has(unit) && !refused.has(unit) && !refused.has("");
}
