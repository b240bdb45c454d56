import { type Parsed, ScoringError } from "../issue/scoringError.js";
import { wrongArgument } from "./arguments.js";
import { type Piece, textOf } from "./bytes.js";
import { readJson } from "./json.js";

/**
 * Reads a file of JSON as it is written: what `JSON.parse` would lose without a word is refused, such as a key that is written twice, digits
 * that a number does not keep, and `1.000`, which may be one or a thousand. Use it before the `parse…` function of a document where
 * files are opened; {@link safeParseJson} gives the issues as a value.
 *
 * @param file - The file as text or as bytes: UTF-8, or UTF-16 with its mark.
 * @returns What the file says; plain data, of no document yet.
 * @throws `document.json_*` for what is no JSON, `document.doubled_key`, `document.one_or_thousand`, `document.inexact_number`,
 *   `document.wrong_encoding`, `document.broken_character`, `document.too_deep`; each with line and column. `argument.*` for an argument
 *   that is something else.
 * @example
 * ```ts
 * import { parseJson } from "par-index";
 *
 * parseJson('{ "part": "800", "whole": "1000" }'); // => { part: "800", whole: "1000" }
 * ```
 * @clause Our reading: what is signed and what is read must be the same (880/QĐ-UBND, Phần II, mục IV.4 asks for a database in order).
 */
export function parseJson(file: string | Uint8Array): unknown {
  const read = safeParseJson(file);
  if (!read.ok) throw new ScoringError(read.issues);
  return read.value;
}

/**
 * {@link parseJson} with the issues as a value instead of an error.
 *
 * @param file - The file as text or as bytes: UTF-8, or UTF-16 with its mark.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }`; of text that is no JSON only the first fault, for the rest depends on it.
 * @throws `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { safeParseJson } from "par-index";
 *
 * const read = safeParseJson('{ "whole": 1.000 }');
 * read.ok ? [] : read.issues.map(({ code }) => code); // => ["document.one_or_thousand"]
 * ```
 * @clause Our reading: as for `parseJson`.
 */
export function safeParseJson(file: string | Uint8Array): Parsed<unknown> {
  const { text, fault } = textOf(readFile(file));
  const read = readJson({ text, bytes: fault });
  return "issues" in read ? { ok: false, issues: read.issues } : { ok: true, value: read.value, notices: [] };
}

function readFile(file: unknown): Piece {
  if (typeof file === "string" || file instanceof Uint8Array) return file;
  throw wrongArgument("file", "a-text", file);
}
