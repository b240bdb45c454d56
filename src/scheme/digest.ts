import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { limits } from "../issue/limits.js";
import { plainDocument } from "../issue/plainDocument.js";
import { ScoringError } from "../issue/scoringError.js";

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

/** The digest of what is already known to be plain. */
export function sealOf(plain: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(plain))));
}

/** RFC 8785 for plain data. */
function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(Reflect.get(value, key))}`);
  return `{${fields.join(",")}}`;
}
