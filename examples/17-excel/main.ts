import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Case, describeIssue, digest, evaluate, type Language, parseYear, type Year } from "par-index";
import {
  appraisalWorkbook,
  formWorkbook,
  readAppraisal,
  readForm,
  resultsWorkbook,
  safeReadAppraisal,
  safeReadForm,
} from "par-index/excel";
import { caMau2013Fragment as scheme } from "par-index/schemes";
import { printWhenStarted } from "../print.js";
import { fill } from "./fill.js";
import { words } from "./words.js";

const out = fileURLToPath(new URL("out", import.meta.url));

/** Two departments in a year of the fragment; units and figures are invented. */
export const year: Year = parseYear({
  period: "2013",
  schemes: [{ group: "sở", scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) } }],
  units: [
    { id: "so-y-te", name: "Sở Y tế", group: "sở" },
    { id: "so-tu-phap", name: "Sở Tư pháp", group: "sở" },
  ],
});

/** What the first department types into its form, and what the second one gets wrong. */
const typed: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  "so-y-te": {
    F13: "Đúng thời hạn",
    J13: "12/KH-SYT | Kế hoạch CCHC năm 2013 | 15/01/2013 | Văn thư",
    F14: "Có",
    F15: "Có",
    F16: 19,
    F17: 20,
    F20: "Không",
    H20: 1,
    F21: "Có",
  },
  "so-tu-phap": { F13: "Sớm", F16: "1.5", F17: 20, J14: "15/KH-STP | Kế hoạch | 31/02/2013", I20: "Không áp dụng" },
};

/** Makes the form of each unit, reads the filled ones, has one appraised, and writes all of it and the results into `out/`. */
export async function report(language: Language): Promise<string> {
  const say = words[language];
  mkdirSync(out, { recursive: true });
  const lines: string[] = [];
  const cases: Case[] = [];
  for (const { id, name } of year.units) {
    const file = `${id}.xlsx`;
    const filled = await fill(await formWorkbook(scheme, year, id), typed[id] ?? {});
    writeFileSync(`${out}/${file}`, filled);
    const read = await safeReadForm(scheme, year, filled, file);
    if (read.ok) cases.push({ dossier: read.value });
    const found = read.ok ? read.notices : read.issues;
    lines.push(say.form(name, read.ok, found.length), ...found.map((one) => `  ${describeIssue(one, language)}`));
  }
  const sheet = await appraisalWorkbook(scheme, cases, { agency: "so-noi-vu" });
  const conclusion = { D7: "15/01/2014", I11: "Cho điểm khác", J11: 0.5, K11: "Kế hoạch ban hành ngày 02/02/2013" };
  const appraised = await fill(sheet, conclusion);
  writeFileSync(`${out}/tham-dinh.xlsx`, appraised);
  const concluded = await safeReadAppraisal(scheme, cases, appraised, "tham-dinh.xlsx");
  if (!concluded.ok) lines.push(...concluded.issues.map((one) => `  ${describeIssue(one, language)}`));
  const ledgers = concluded.ok ? concluded.value : [];
  const settled = cases.map((one) => ({
    ...one,
    ledger: ledgers.find(({ unit }) => unit === one.dossier.unit.id)?.adjustments ?? [],
  }));
  const evaluation = evaluate(scheme, settled, year);
  writeFileSync(`${out}/ket-qua.xlsx`, await resultsWorkbook(scheme, evaluation));
  const [index] = evaluation.indexes;
  lines.push(say.result(index?.unit.name ?? "", index?.points ?? "", index?.max ?? ""), say.written);
  return lines.join("\n");
}

/** A form and a sheet of the appraisers, for a program that would rather stop than list what is wrong. */
export async function adjusted(form: Uint8Array, appraised: Uint8Array): Promise<Case> {
  const dossier = await readForm(scheme, year, form);
  const [of] = await readAppraisal(scheme, [{ dossier }], appraised);
  return { dossier, ledger: of?.adjustments ?? [] };
}

printWhenStarted(import.meta.url, report);
