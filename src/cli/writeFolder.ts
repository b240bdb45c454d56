import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { reasonOf } from "./readJson.js";

/** A file to be written, with its full name. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

/** What a report is called on disk; only such files may be replaced. */
const REPORT_MARK = /^(?:index|league|domains|minutes|survey|unit-\d{3,}[a-z0-9-]*)(?:-\d+)?\.(?:html|md|csv)$/;

/**
 * Writes files into a folder, all or none: they are written beside it and moved there at the end. A folder that holds
 * something is left alone, unless `force` is given and it holds nothing but an earlier report.
 */
export function writeFolder(folder: string, files: readonly OutputFile[], force: boolean): void {
  const target = resolve(folder);
  try {
    const found = existsSync(target) ? readdirSync(target) : null;
    const other = found?.find((name) => !REPORT_MARK.test(name));
    if (found !== null && found.length > 0 && !force) throw notEmpty(folder);
    if (other !== undefined) throw new ScoringError([issue("report.not_a_report", [], { folder, file: other })]);
    mkdirSync(dirname(target), { recursive: true });
    replace(target, files, found !== null);
  } catch (error) {
    if (error instanceof ScoringError) throw error;
    throw new ScoringError([issue("report.unwritable", [], { folder, reason: reasonOf(error) })]);
  }
}

function notEmpty(folder: string): ScoringError {
  return new ScoringError([issue("report.folder_not_empty", [], { folder })]);
}

function replace(target: string, files: readonly OutputFile[], exists: boolean): void {
  const beside = mkdtempSync(join(dirname(target), ".par-index-"));
  const [fresh, old] = [join(beside, "new"), join(beside, "old")];
  try {
    mkdirSync(fresh);
    for (const { name, text } of files) writeFileSync(join(fresh, name), text);
    if (exists) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (exists) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
