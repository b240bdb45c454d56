import type { Sheet } from "hucre/xlsx";
import { textOf } from "../document/bytes.js";
import { fieldOf } from "../document/fieldOf.js";
import { readJson as readText } from "../document/json.js";
import { APPRAISAL } from "../excel/appraisalSheet.js";
import { contentOf, workbookOf } from "../excel/hucre.js";
import { HIDDEN, SHEET } from "../excel/words.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { headingKey, type TableRow } from "../table/rows.js";
import type { SchemeOfGroup } from "../year/year.js";
import { inFile, kindOf, readBytes, rowsIn } from "./readTable.js";
import { rosterHeading } from "./roster.js";

/** The scheme that a workbook was made for. */
export type Stamp = SchemeOfGroup["scheme"];

/** A file of a year, and what is in it. */
export type YearFile =
  | {
      readonly is: "form" | "appraisal";
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly stamp: Stamp;
    }
  | { readonly is: "annex" | "roster" | "survey"; readonly file: string; readonly rows: readonly TableRow[] }
  | { readonly is: "scheme" | "year" | "tally"; readonly file: string; readonly value: unknown };

/** Finds out what a file is by what is in it, whatever its name. */
export async function classified(file: string): Promise<YearFile> {
  const bytes = readBytes(file);
  return await inFile(file, async (): Promise<YearFile> => {
    const kind = kindOf(bytes);
    if (kind === "json") return document(file, bytes);
    if (kind === "xlsx") {
      const { sheets } = await workbookOf(bytes);
      const names = sheets.map(({ name }) => name);
      const stamp = stampIn(sheets.find(({ name }) => name === HIDDEN));
      if (names.includes(SHEET)) return { is: "form", file, bytes, stamp };
      if (names.includes(APPRAISAL) || names.includes(HIDDEN)) return { is: "appraisal", file, bytes, stamp };
    }
    const rows = await rowsIn(bytes, file);
    return { is: isAnnex(rows) ? "annex" : rosterHeading(rows) >= 0 ? "roster" : "survey", file, rows };
  });
}

function stampIn(hidden: Sheet | undefined): Stamp {
  const at = (row: number): string => (hidden === undefined ? "" : String(contentOf(hidden, row, 0) ?? ""));
  return { id: at(0), edition: at(1), digest: at(2) };
}

const HOW_TO_SCORE = ["cách chấm", "cách chấm điểm", "cách tính điểm"];

function isAnnex(rows: readonly TableRow[]): boolean {
  return rows.some((row) => row.some((cell) => HOW_TO_SCORE.includes(headingKey(cell))));
}

function document(file: string, bytes: Uint8Array): YearFile {
  const { text, fault } = textOf(bytes);
  const read = readText({ text, bytes: fault });
  if ("issues" in read) throw new ScoringError(read.issues);
  const value: unknown = read.value;
  if (Array.isArray(value)) return { is: "tally", file, value };
  if (fieldOf(value, "criteria") !== undefined) return { is: "scheme", file, value };
  if (fieldOf(value, "schemes") !== undefined) return { is: "year", file, value };
  throw new ScoringError([issue("import.unknown_file", [], { file })]);
}
