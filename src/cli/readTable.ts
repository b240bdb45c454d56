import { readFileSync } from "node:fs";
import { textOf } from "../document/bytes.js";
import { rowsFromXlsx } from "../excel/rowsFromXlsx.js";
import { type Issue, issue } from "../issue/issue.js";
import { isScoringError, ScoringError } from "../issue/scoringError.js";
import { unreadable } from "../table/officeFile.js";
import type { TableRow } from "../table/rows.js";
import { rowsFromCsv } from "../table/rowsFromCsv.js";
import { rowsFromHtml } from "../table/rowsFromHtml.js";
import { rowsFromDocx } from "../word/rowsFromDocx.js";
import { reasonOf } from "./systemProblem.js";

/** What is in a file; `-` is what comes in on standard input. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new ScoringError([issue("document.unreadable", [], { file, reason: reasonOf(error) })]);
  }
}

/** `old` is a workbook or a document of the years before 2007, or one that is locked by a password. */
type FileKind = "xlsx" | "docx" | "html" | "json" | "csv" | "old";

const OLD = [0xd0, 0xcf, 0x11, 0xe0];

const WORD = new TextEncoder().encode("word/");

/** What kind of file it is: by its first bytes, for names are changed easily. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return holds(bytes, WORD) ? "docx" : "xlsx";
  if (OLD.every((byte, at) => bytes[at] === byte)) return "old";
  const start = textOf(bytes.subarray(0, 4_000)).text.trimStart();
  if (start.startsWith("{\\rtf")) return "old";
  if (start.startsWith("<")) return "html";
  return start.startsWith("{") || start.startsWith("[") ? "json" : "csv";
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  return bytes.some((_, at) => wanted.every((byte, next) => bytes[at + next] === byte));
}

/** The rows of a table in CSV, HTML, Word or Excel; text under the name of a workbook is a file that was damaged. */
export async function rowsIn(bytes: Uint8Array, file: string): Promise<readonly TableRow[]> {
  const kind = kindOf(bytes);
  if (kind === "old" || (kind === "csv" && /\.(?:xlsx?|docx?)$/i.test(file))) throw unreadable();
  if (kind === "docx") return await rowsFromDocx(bytes);
  if (kind === "xlsx") return await rowsFromXlsx(bytes);
  return kind === "html" ? rowsFromHtml(textOf(bytes).text) : rowsFromCsv(bytes);
}

/** The issues of what is read off a file, each with its name. */
export async function inFile<Result>(file: string, read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (isScoringError(error)) throw new ScoringError(error.issues.map((one) => atFile(one, file)));
    throw error;
  }
}

/** An issue with the name of its file; one that has been found in another file keeps that. */
export function atFile(one: Issue, file: string): Issue {
  const [first, line] = one.path;
  const read = first === "line" && typeof line === "number" ? { line } : {};
  return { ...one, at: { ...read, file, ...one.at } };
}
