import { type Issue, issue, type Path } from "../issue/issue.js";
import { codePointName } from "../text/characters.js";
import type { ByteFault } from "./bytes.js";
import { placeIn } from "./textPlace.js";

/** What was expected where something else stands; the names are terms of the issues. */
export type JsonExpected = "json-value" | "json-key" | "json-colon" | "json-list-end" | "json-object-end";

/** The first thing that keeps a text from being JSON, or from being read as it is written. */
export interface JsonFault {
  readonly kind:
    | "unexpected"
    | "cut-short"
    | "after-end"
    | "trailing-comma"
    | "number"
    | "open-string"
    | "control"
    | "escape"
    | "broken"
    | "too-deep";
  /** Where it begins, and where what is shown of it ends, in UTF-16 code units. */
  readonly at: number;
  readonly end: number;
  readonly expected?: JsonExpected;
}

/** A text of JSON, and where it comes from. */
export interface JsonSource {
  readonly text: string;
  /** The line of the file on which the text begins; 1 where nothing is said. */
  readonly line?: number;
  /** What was wrong with the bytes that the text was made of. */
  readonly bytes?: ByteFault | null;
  /** Where the text stands in what is read; the paths of its issues begin with this. */
  readonly path?: Path;
  /** How many lists and objects may stand in one another. */
  readonly depth?: number;
}

const QUOTES = /['`´‘’‚‛“”„‟«»]/;
const WORD = /^[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$]*/u;

/** The issue of a fault: what stands where, and what to write instead. */
export function jsonIssue(source: JsonSource, fault: JsonFault, depth: number): Issue {
  const { text, bytes = null, path = [] } = source;
  const { kind } = fault;
  // Bytes that are no text make all sorts of faults; they are the one to be told.
  const lost = bytes?.kind === "undecodable" ? text.search(/[\uFFFD\0]/) : -1;
  const at = lost >= 0 ? lost : fault.at;
  const { line, column } = placeIn(text, at, source.line);
  const place = { line: String(line), column: String(column) };
  if (lost >= 0) return brokenIssue("", bytes, place, path);
  const found = quoted(text.slice(at, fault.end));
  switch (kind) {
    case "unexpected":
      return unexpected(source, fault, place);
    case "cut-short":
      if (text.trim() === "") return issue("document.json_empty", path, {});
      return issue("document.json_cut_short", path, { ...place, expected: fault.expected as JsonExpected });
    case "after-end":
      return issue("document.json_after_end", path, { ...place, found: signAt(text, at) });
    case "trailing-comma":
      return issue("document.json_trailing_comma", path, place);
    case "number":
      return issue("document.json_number", path, { ...place, found });
    case "open-string":
      return issue("document.json_open_string", path, place);
    case "control":
      return issue("document.json_control", path, { ...place, character: codePointName(text.slice(at)) });
    case "escape":
      return issue("document.json_escape", path, { ...place, found });
    case "broken":
      return brokenIssue(text.slice(at, fault.end), bytes, place, path);
    case "too-deep":
      return issue("document.too_deep", path, { limit: String(depth) });
  }
}

/** The issue of a character that was lost: in the bytes, or before them. */
export function brokenIssue(
  sign: string,
  bytes: ByteFault | null,
  place: { readonly line: string; readonly column: string },
  path: Path,
): Issue {
  if (bytes?.kind === "undecodable") {
    return issue("document.wrong_encoding", path, { ...place, offset: String(bytes.offset) });
  }
  const character = sign.startsWith("\\u") ? `U+${sign.slice(2, 6).toUpperCase()}` : codePointName(sign);
  return issue("document.broken_character", path, { ...place, character });
}

type Place = { readonly line: string; readonly column: string };

function unexpected({ text, bytes = null, path = [] }: JsonSource, fault: JsonFault, place: Place): Issue {
  const { at, expected } = fault;
  const found = signAt(text, at);
  if (/[\p{Cs}\uFFFD]/u.test(found)) return brokenIssue(found, bytes, place, path);
  if (found === "/") return issue("document.json_comment", path, place);
  if (QUOTES.test(found)) return issue("document.json_quotes", path, { ...place, found });
  const word = WORD.exec(text.slice(at, at + 61))?.[0];
  if (word !== undefined && (expected === "json-value" || expected === "json-key")) {
    return issue("document.json_word", path, { ...place, found: quoted(word) });
  }
  return issue("document.json_unexpected", path, { ...place, found, expected: expected as JsonExpected });
}

/** The character at a position, by its number where nobody sees it. */
function signAt(text: string, at: number): string {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /[\p{C}\p{Z}\p{M}]/u.test(sign) && !/[\p{Cs}]/u.test(sign) ? codePointName(sign) : sign;
}

function quoted(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
