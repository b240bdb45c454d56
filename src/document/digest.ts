import { isMarkedCanonical, writeCanonical } from "./canonical.js";
import { textHash } from "./hash.js";
import { limits } from "./limits.js";
import { anything } from "./readAnything.js";
import { type Reader, readerBy } from "./reader.js";

/**
 * The SHA-256 of a document's canonical JSON: keys in the order of their UTF-16 code units, no white space, strings
 * and numbers as `JSON.stringify` writes them (RFC 8785). The same document has the same digest in every runtime,
 * whatever the order of its keys.
 *
 * @param document - Any plain JSON document of this library, or one of the caller's.
 * @returns 64 lower-case hexadecimal digits.
 * @throws `document.not_plain`, `document.cycle`, `document.too_deep`, `document.too_large`, `document.text_too_long`,
 *   `document.forbidden_key` or `text.broken_character` for what is not a plain JSON document.
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
  return digestOf(isMarkedCanonical(document) ? document : anyDocument.read(document));
}

/** Any plain data, however large a result may be. */
export const anyDocument: Reader<unknown> = readerBy<unknown>(() => anything, { most: limits.resultValues });

/** The digest of what is already known to be plain. */
export function digestOf(plain: unknown): string {
  const hash = textHash();
  let piece = "";
  const addPiece = (): void => {
    hash.add(piece);
    piece = "";
  };
  writeCanonical(plain, (text) => {
    if (text.length < LONG) piece += text;
    if (piece.length >= LONG || text.length >= LONG) addPiece();
    if (text.length >= LONG) hash.add(text);
  });
  addPiece();
  return hash.hex();
}

/** So long a text is hashed by itself: to put it behind another would copy it. */
const LONG = 8_192;
