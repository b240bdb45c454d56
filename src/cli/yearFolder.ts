import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Case } from "../composite/unitCase.js";
import { digest } from "../document/digest.js";
import { fieldOf } from "../document/fieldOf.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { parseScheme } from "../scheme/parseScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { parseYear } from "../year/parseYear.js";
import type { Year } from "../year/year.js";
import { reading } from "./filePlace.js";
import { makeFolder } from "./makeFolder.js";
import { type JsonFile, readJson } from "./readJson.js";
import { reasonOf } from "./systemProblem.js";

const json = (name: string): string => `${name}.json`;

/** The documents of a year in its folder. */
export const FILES: Readonly<Record<"scheme" | "year" | "cases", string>> = {
  scheme: json("scheme"),
  year: json("year"),
  cases: json("cases"),
};

/** The folder within it that forms are written to. */
export const FORMS = "phieu";

/** What a folder of a year holds already. */
export interface Stored {
  readonly folder: string;
  readonly scheme: Scheme | undefined;
  readonly year: Year | undefined;
  readonly cases: readonly Case[];
}

export function storedIn(folder: string | undefined): Stored {
  const stored = (name: string): JsonFile | undefined => {
    const file = folder === undefined ? undefined : join(folder, name);
    return file !== undefined && existsSync(file) ? readJson(file) : undefined;
  };
  const [scheme, year, cases] = [stored(FILES.scheme), stored(FILES.year), stored(FILES.cases)];
  return {
    folder: folder ?? "",
    scheme: scheme === undefined ? undefined : reading(scheme, parseScheme),
    year: year === undefined ? undefined : reading(year, (value) => parseYear(value)),
    cases: cases === undefined ? [] : casesIn(cases.value, join(folder ?? "", FILES.cases)),
  };
}

/** What a folder of a year holds of each of its schemes: itself, or the folders within it. */
export function storedYear(folder: string | undefined): readonly Stored[] {
  const within = folder === undefined ? [] : foldersOf(folder);
  return within.length === 0 ? [storedIn(folder)] : within.map(storedIn);
}

/** The folders of the schemes of a year, where it has several. */
export function foldersOf(folder: string): readonly string[] {
  if (!isFolder(folder) || existsSync(join(folder, FILES.scheme))) return [];
  const within = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  return within.filter((one) => isFolder(one) && existsSync(join(one, FILES.scheme)));
}

/** Cases by their units; what is wrong within a case is told where it is scored. */
function casesIn(value: unknown, file: string): readonly Case[] {
  const unitOf = (one: unknown): unknown => fieldOf(fieldOf(fieldOf(one, "dossier"), "unit"), "id");
  if (Array.isArray(value) && value.every((one) => typeof unitOf(one) === "string")) return value as readonly Case[];
  throw new ScoringError([{ ...issue("import.unknown_file", [], { file }), at: { file } }]);
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The files of a folder of a year, for a command that takes its documents one by one. */
export function documentsOf(folder: string): {
  readonly scheme: string;
  readonly cases: string;
  readonly year: string | undefined;
} {
  const year = join(folder, FILES.year);
  return {
    scheme: join(folder, FILES.scheme),
    cases: join(folder, FILES.cases),
    year: existsSync(year) ? year : undefined,
  };
}

/** Files by their names, as text or as bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes files into a folder, all of them or none: each is written beside its place first, and what it replaces is kept beside it
 * until all have taken their places.
 */
export function writeAll(folder: string, files: Files): void {
  // Nobody has a file of such a name.
  const mark = randomBytes(6).toString("hex");
  const places = Object.entries(files).map(([name, content]) => {
    const file = join(folder, name);
    return { file, content, draft: `${file}.${mark}.new`, old: `${file}.${mark}.old` };
  });
  const blocked = places.find(({ file }) => isFolder(file));
  if (blocked !== undefined) throw unwritable(blocked.file, "is-a-folder");
  const undo: (() => void)[] = [];
  try {
    for (const { file, content, draft } of places) {
      const made = makeFolder(dirname(file));
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true }));
      undo.push(() => rmSync(draft, { force: true }));
      writeFileSync(draft, content);
    }
    for (const { file, draft, old } of places) {
      if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) {
        renameSync(file, old);
        undo.push(() => renameSync(old, file));
      }
      renameSync(draft, file);
      undo.push(() => rmSync(file));
    }
  } catch (error) {
    for (const step of undo.reverse()) tried(step);
    throw unwritable(folder, reasonOf(error));
  }
  for (const { old } of places) tried(() => rmSync(old, { force: true }));
}

function unwritable(folder: string, reason: string): ScoringError {
  return new ScoringError([issue("report.unwritable", [], { folder, reason })]);
}

/** One step of cleaning up: one that fails does not keep the others from being done. */
function tried(step: () => void): void {
  try {
    step();
  } catch {
    // The user is told of the failure that came first.
  }
}

/** Which of the files would be new, and which changed. */
export function changesIn(
  folder: string,
  files: Files,
): readonly { readonly name: string; readonly is: "new" | "changed" | "same" }[] {
  return Object.entries(files).map(([name, content]) => {
    const file = join(folder, name);
    if (!existsSync(file)) return { name, is: "new" };
    // A folder in the place of a file is something else than the file.
    const isSame = !isFolder(file) && Buffer.from(content).equals(readFileSync(file));
    return { name, is: isSame ? "same" : "changed" };
  });
}

/** Refuses to write over what is there already, unless that is asked for: a unit may have filled in its form. */
export function refuseToReplace(folder: string, files: Files, force: boolean): void {
  const changed = force ? [] : changesIn(folder, files).filter(({ is }) => is === "changed");
  const [first] = changed;
  if (first === undefined) return;
  const params = { folder, file: first.name, count: String(changed.length) };
  throw new ScoringError([issue("import.would_replace", [], params)]);
}

/** The documents of a year as they are written. */
export function yearFiles(scheme: Scheme, year: Year, cases: readonly Case[] | undefined): Files {
  const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    [FILES.scheme]: text(scheme),
    [FILES.year]: text(year),
    ...(cases !== undefined && { [FILES.cases]: text(cases) }),
  };
}

/** Files in a folder within that of the year. */
export function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [join(folder, name), content]));
}

/** Refuses to put other schemes where units have been scored by those that are there. */
export function refuseOtherSchemes(
  year: string,
  parts: readonly { readonly folder: string; readonly scheme: Scheme }[],
): void {
  for (const { folder, scheme: next } of parts) {
    const { scheme, cases } = storedIn(folder);
    if (scheme !== undefined && cases.length > 0 && digest(scheme) !== digest(next)) refuse(folder, cases.length);
  }
  // The documents of one scheme stand in the folder of the year itself, those of several in folders of their own.
  const isOne = parts.every(({ folder }) => folder === year);
  if (isOne ? foldersOf(year).length > 0 : existsSync(join(year, FILES.scheme))) {
    refuse(
      year,
      storedYear(year).reduce((sum, { cases }) => sum + cases.length, 0),
    );
  }
}

function refuse(folder: string, count: number): never {
  throw new ScoringError([issue("import.other_scheme", [], { folder, count: String(count) })]);
}
