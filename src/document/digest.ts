import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { ScoringError } from "../issue/scoringError.js";
import { limits } from "./limits.js";
import { plainDocument } from "./plainDocument.js";

/**
 * The SHA-256 of a document's canonical JSON: keys in the order of their UTF-16 code units, no white space, strings
 * and numbers as `JSON.stringify` writes them (RFC 8785). The same document has the same digest in every runtime,
 * whatever the order of its keys.
 *
 * @param document - Any plain JSON document of this library, or one of the caller's.
 * @returns 64 lower-case hexadecimal digits.
 * @throws `document.not_plain`, `document.cycle`, `document.too_deep`, `document.too_large`, `document.text_too_long`
 *   or `document.forbidden_key` for what is not a plain JSON document.
 * @example
 * ```ts
 * import { digest } from "par-index";
 *
 * digest({ b: 1, a: "x" }) === digest({ a: "x", b: 1 }); // => true
 * ```
 * @clause Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4), so anyone can check
 *   which text of the scheme they were computed from.
 * @law digest is blind to key order: digest(shuffle keys(x)) = digest(x)
 */
export function digest(document: unknown): string {
  const plain = plainDocument(document, limits.resultValues);
  if ("issues" in plain) throw new ScoringError(plain.issues);
  return sealOf(plain.value);
}

/** The digest of what is already known to be plain. A text is hashed piece by piece: a country's is too long for one. */
export function sealOf(plain: unknown): string {
  const hash = sha256.create();
  let piece = "";
  writeCanonical(plain, (text) => {
    piece += text;
    if (piece.length < PIECE) return;
    hash.update(utf8ToBytes(piece));
    piece = "";
  });
  return bytesToHex(hash.update(utf8ToBytes(piece)).digest());
}

const PIECE = 65_536;

/** Writes plain data by RFC 8785. No text that is written ends within a character. */
function writeCanonical(value: unknown, write: (text: string) => void): void {
  if (typeof value !== "object" || value === null) write(JSON.stringify(value));
  else if (Array.isArray(value)) writeList(value, write);
  else writeObject(value, write);
}

function writeList(list: readonly unknown[], write: (text: string) => void): void {
  let before = "[";
  for (const inner of list) {
    write(before);
    writeCanonical(inner, write);
    before = ",";
  }
  write(list.length === 0 ? "[]" : "]");
}

function writeObject(object: object, write: (text: string) => void): void {
  const keys = Object.keys(object).sort();
  let before = "{";
  for (const key of keys) {
    write(`${before}${JSON.stringify(key)}:`);
    writeCanonical(Reflect.get(object, key), write);
    before = ",";
  }
  write(keys.length === 0 ? "{}" : "}");
}
