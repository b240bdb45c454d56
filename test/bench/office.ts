import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Case, type Dossier, evaluate, parseScheme } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { office, officeVersion, recalculate } from "../engines/libreOffice.js";
import type { Comparison, Variant } from "./comparison.js";
import { dossiersOnForms, writeForms, wrongOnForms } from "./workload/asForms.js";
import { rowsOfWorkbook, writeWorkbook } from "./workload/asWorkbook.js";
import { dossiersOf, GROUPS, MEMBERS } from "./workload/cases.js";
import { scheme, times } from "./workload/scheme.js";
import { wrongRows } from "./workload/wrongCells.js";

const FORMS = 32;
const WITHOUT = "LibreOffice is left out: put soffice on the PATH, or its file into the variable SOFFICE";

const HOW =
  "LibreOffice: wall time of one start, which reads, recalculates and saves; ours: in a Node that has been started";

/** Workbooks that LibreOffice recalculates, beside `evaluate` of the same units. */
export async function comparisons(): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), "par-index-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return [forms(folder), workbook(folder)];
}

/** The form of each unit as the library makes it: a file for each department, as they are sent in. */
function forms(folder: string): Comparison {
  const departments = parseScheme(sonLa880Departments);
  const { filled, recalculated, through } = offices(folder, "forms");
  let [text, wrong, files]: [string, string, readonly string[]] = ["", "", []];
  return {
    title: `${FORMS} forms of departments of Sơn La, through LibreOffice`,
    note: async () => noteOn(wrong),
    variants: [
      { name: "JSON.parse + evaluate", run: () => evaluate(departments, JSON.parse(text)) },
      ...ifThere({ name: `LibreOffice, ${FORMS} forms`, run: () => through(files) }),
      ...ifThere({ name: "LibreOffice, 1 form", run: () => through(files.slice(0, 1)) }),
    ],
    check: async () => {
      const dossiers = dossiersOnForms(departments, FORMS);
      text = JSON.stringify(casesOf(dossiers));
      if (office === undefined) return;
      files = await writeForms(departments, dossiers, filled);
      through(files);
      wrong = await wrongOnForms(departments, dossiers, recalculated);
    },
  };
}

/** What an office writes by itself: one workbook for the units of a group, with formulas down to the rank. */
function workbook(folder: string): Comparison {
  const { filled, recalculated, through } = offices(folder, "workbook");
  const names = times(GROUPS, (group) => `${group}.xlsx`);
  const files = names.map((name) => join(filled, name));
  let [text, wrong] = ["", ""];
  return {
    title: `one workbook of ${MEMBERS} units × 120 leaves with an office's own formulas, through LibreOffice`,
    note: async () => noteOn(wrong),
    variants: [
      { name: "JSON.parse + evaluate", run: () => evaluate(scheme, JSON.parse(text)) },
      ...ifThere({ name: "LibreOffice, 1 workbook", run: () => through(files.slice(0, 1)) }),
    ],
    check: async () => {
      const all = dossiersOf(GROUPS * MEMBERS);
      text = JSON.stringify(casesOf(all.slice(0, MEMBERS)));
      if (office === undefined) return;
      for (const [at, file] of files.entries()) {
        await writeWorkbook(all.slice(at * MEMBERS, (at + 1) * MEMBERS), file);
      }
      through(files);
      const rows = await Promise.all(names.map((name) => rowsOfWorkbook(join(recalculated, name))));
      const { leaves, indexes, ranks } = wrongRows(evaluate(scheme, casesOf(all)), rows.flat());
      wrong = `${GROUPS} such workbooks: ${leaves} leaves, ${indexes} indexes, ${ranks} ranks wrong`;
    },
  };
}

interface Offices {
  readonly filled: string;
  readonly recalculated: string;
  readonly through: (files: readonly string[]) => void;
}

/** A folder for files as they are filled, one for the same once recalculated, and what takes them from one to the other. */
function offices(above: string, name: string): Offices {
  const [filled, recalculated] = [join(above, name), join(above, `${name}-recalculated`)];
  mkdirSync(filled);
  const through = (files: readonly string[]): void => recalculate(files, recalculated, join(above, "profile"));
  return { filled, recalculated, through };
}

function noteOn(wrong: string): string {
  return office === undefined ? WITHOUT : `${officeVersion()}, ${wrong}\n  ${HOW}`;
}

function casesOf(dossiers: readonly Dossier[]): readonly Case[] {
  return dossiers.map((dossier) => ({ dossier }));
}

function ifThere(variant: Variant): readonly Variant[] {
  return office === undefined ? [] : [variant];
}
