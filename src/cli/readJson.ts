import { textOf } from "../document/bytes.js";
import { readJson as readText } from "../document/json.js";
import type { TextPlace } from "../document/textPlace.js";
import type { Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { readBytes } from "./readTable.js";

/** A document in a file, and where in it what stands. */
export interface JsonFile {
  /** The name as it was given. */
  readonly file: string;
  readonly value: unknown;
  readonly placesOf: (paths: readonly Path[]) => readonly TextPlace[];
}

/** The document in a file; `-` is what comes in on standard input. */
export function readJson(file: string): JsonFile {
  return jsonIn(file, readBytes(file));
}

/** The document in the bytes of a file. */
export function jsonIn(file: string, bytes: Uint8Array): JsonFile {
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
