import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { makeFolder } from "./makeFolder.js";
import { reasonOf } from "./systemProblem.js";

/** A file to be written, with its full name. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The list of what a report is made of, as `sha256sum -c` takes it. By it a report is known again, and only that is replaced. */
const LIST = "SHA256SUMS";

/** The first line of the list, which `sha256sum -c` passes over: other people make such lists too, of files that are theirs. */
const OURS = "# par-index report";

/**
 * Writes files into a folder, all or none: they are written beside it and moved there at the end. A folder that holds
 * something is left alone, unless `force` is given and it holds nothing but an earlier report as it was written.
 */
export function writeFolder(folder: string, files: readonly OutputFile[], force: boolean): void {
  try {
    // A link to a folder stays one: what it leads to is replaced.
    const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
    const found = existsSync(target) ? readdirSync(target) : null;
    if (found !== null && found.length > 0) {
      if (!force) throw notEmpty(folder);
      refuseOthers(folder, target, found);
    }
    makeFolder(dirname(target));
    replace(target, [...files, { name: LIST, content: listOf(files) }], found !== null);
  } catch (error) {
    if (error instanceof ScoringError) throw error;
    throw new ScoringError([issue("report.unwritable", [], { folder, reason: reasonOf(error) })]);
  }
}

function listOf(files: readonly OutputFile[]): string {
  return [`${OURS}\n`, ...files.map(({ name, content }) => `${sha256(content)}  ${name}\n`)].join("");
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A link is no file of a report, whatever it leads to. */
function isOwnFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}

/** The lines of a report's list in a folder; `null` where there is none. */
function listIn(folder: string): readonly string[] | null {
  const list = join(folder, LIST);
  const [first, ...lines] = isOwnFile(list) ? readFileSync(list, "utf8").split("\n") : [];
  return first === OURS ? lines : null;
}

/** Whether this program wrote a report into a folder. */
export function isReport(folder: string): boolean {
  return listIn(folder) !== null;
}

/** Refuses to replace what no report wrote, and what somebody changed since. */
function refuseOthers(folder: string, target: string, found: readonly string[]): void {
  const lines = listIn(target);
  const written = new Map((lines ?? []).map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const file of found) {
    if (file === LIST && lines !== null) continue;
    const expected = written.get(file);
    if (expected === undefined || !isOwnFile(join(target, file))) {
      throw new ScoringError([issue("report.not_a_report", [], { folder, file })]);
    }
    if (sha256(readFileSync(join(target, file))) !== expected) {
      throw new ScoringError([issue("report.file_changed", [], { folder, file })]);
    }
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
    for (const { name, content } of files) writeFileSync(join(fresh, name), content);
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
