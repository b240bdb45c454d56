import { readFileSync } from "node:fs";
import { textOf } from "../document/bytes.js";
import { readJson as readText } from "../document/json.js";
import type { TextPlace } from "../document/textPlace.js";
import { issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";

/** A document in a file, and where in it what stands. */
export interface JsonFile {
  /** The name as it was given. */
  readonly file: string;
  readonly value: unknown;
  readonly placesOf: (paths: readonly Path[]) => readonly TextPlace[];
}

/** The document in a file; `-` is what comes in on standard input. */
export function readJson(file: string): JsonFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new ScoringError([issue("document.unreadable", [], { file, reason: reasonOf(error) })]);
  }
  const { text, fault } = textOf(bytes);
  const read = readText({ text, bytes: fault });
  if (!("issues" in read)) return { file, ...read };
  throw new ScoringError(
    read.issues.map((one) => {
      const { line, column } = one.params;
      const place = line === undefined || column === undefined ? {} : { line: Number(line), column: Number(column) };
      return { ...one, at: { ...one.at, file, ...place } };
    }),
  );
}

/** What the system says in its own language, as names of `terms.ts`. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no-such-file",
  EISDIR: "is-a-folder",
  ENOTDIR: "not-a-folder",
  EEXIST: "not-a-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
  ENOSPC: "no-space",
};

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return REASONS[code] ?? error.message.replace(/\s+/g, " ");
}
