import type { Sheet } from "hucre/xlsx";
import { fieldOf } from "../document/fieldOf.js";
import { APPRAISAL } from "../excel/appraisalSheet.js";
import { contentOf, workbookOf } from "../excel/hucre.js";
import { HIDDEN, SHEET } from "../excel/words.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { headingKey, type TableRow } from "../table/rows.js";
import type { SchemeOfGroup } from "../year/year.js";
import { type JsonFile, jsonIn } from "./readJson.js";
import { inFile, kindOf, readBytes, rowsIn } from "./readTable.js";
import { rosterHeading } from "./roster.js";

/** The scheme that a workbook was made for. */
export type Stamp = SchemeOfGroup["scheme"];

/** A file of a year, and what is in it. */
export type YearFile =
  | {
      readonly is: "form";
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly stamp: Stamp;
      /** The unit that the form was made for; empty where its hidden sheet is gone. */
      readonly unit: string;
    }
  | { readonly is: "appraisal"; readonly file: string; readonly bytes: Uint8Array; readonly stamp: Stamp }
  | { readonly is: "annex" | "roster" | "survey"; readonly file: string; readonly rows: readonly TableRow[] }
  | { readonly is: "scheme" | "year" | "tally"; readonly file: string; readonly json: JsonFile };

/** Finds out what a file is by what is in it, whatever its name. */
export async function classified(file: string): Promise<YearFile> {
  const bytes = readBytes(file);
  return await inFile(file, async (): Promise<YearFile> => {
    const kind = kindOf(bytes);
    if (kind === "json") return document(file, bytes);
    if (kind === "xlsx") {
      const { sheets } = await workbookOf(bytes);
      const names = sheets.map(({ name }) => name);
      const hidden = sheets.find(({ name }) => name === HIDDEN);
      const [id, edition, seal, last] = [0, 1, 2, 4].map((row) => textIn(hidden, row)) as [
        string,
        string,
        string,
        string,
      ];
      const stamp = { id, edition, digest: seal };
      // Where its sheet was renamed: the hidden one of a form ends with the unit, that of an appraisal with its stage.
      if (names.includes(APPRAISAL) || (!names.includes(SHEET) && STAGES.includes(last)))
        return { is: "appraisal", file, bytes, stamp };
      if (names.includes(SHEET) || hidden !== undefined) return { is: "form", file, bytes, stamp, unit: last };
    }
    const rows = await rowsIn(bytes, file);
    return { is: isAnnex(rows) ? "annex" : rosterHeading(rows) >= 0 ? "roster" : "survey", file, rows };
  });
}

const STAGES: readonly string[] = ["appraisal", "explanation", "council"];

function textIn(hidden: Sheet | undefined, row: number): string {
  return hidden === undefined ? "" : String(contentOf(hidden, row, 0) ?? "");
}

const HOW_TO_SCORE = ["cách chấm", "cách chấm điểm", "cách tính điểm"];

function isAnnex(rows: readonly TableRow[]): boolean {
  return rows.some((row) => row.some((cell) => HOW_TO_SCORE.includes(headingKey(cell))));
}

function document(file: string, bytes: Uint8Array): YearFile {
  const json = jsonIn(file, bytes);
  const { value } = json;
  if (Array.isArray(value) && value.length > 0) return { is: "tally", file, json };
  if (fieldOf(value, "criteria") !== undefined) return { is: "scheme", file, json };
  if (fieldOf(value, "schemes") !== undefined) return { is: "year", file, json };
  throw new ScoringError([issue("import.unknown_file", [], { file })]);
}
