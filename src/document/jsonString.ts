import type { JsonFault } from "./jsonFault.js";

const [QUOTE, BACKSLASH, FIRST_SEEN, FIRST_HALF, SECOND_HALF, AFTER_HALVES] = [34, 92, 32, 0xd800, 0xdc00, 0xe000];
const REPLACEMENT = 0xfffd;

/**
 * Where a string ends that begins at a quote: the position after its last one, or what is wrong in it. Half of a pair and the
 * replacement character are wrong however they are written: a character was lost there.
 */
export function stringEnd(text: string, from: number): number | JsonFault {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      const end = escapeEnd(text, at);
      if (typeof end !== "number") return end;
      at = end;
    } else if (code < FIRST_SEEN) {
      // A line that ends inside a string: its quote was forgotten, most likely.
      if (code === 10 || code === 13) return { kind: "open-string", at: from, end: at };
      return { kind: "control", at, end: at + 1 };
    } else if (code < FIRST_HALF || (code >= AFTER_HALVES && code !== REPLACEMENT)) at += 1;
    else if (code < SECOND_HALF && isSecondHalf(text.charCodeAt(at + 1))) at += 2;
    else return { kind: "broken", at, end: at + 1 };
  }
  return { kind: "open-string", at: from, end: at };
}

/** Where an escape ends that begins at a backslash. */
function escapeEnd(text: string, at: number): number | JsonFault {
  const sign = text[at + 1] ?? "";
  if (sign !== "" && '"\\/bfnrt'.includes(sign)) return at + 2;
  const code = sign === "u" ? codeAt(text, at) : Number.NaN;
  if (Number.isNaN(code)) return { kind: "escape", at, end: Math.min(at + 2, text.length) };
  if (code < FIRST_HALF || (code >= AFTER_HALVES && code !== REPLACEMENT)) return at + 6;
  const second = text.startsWith("\\u", at + 6) ? codeAt(text, at + 6) : text.charCodeAt(at + 6);
  if (code < SECOND_HALF && isSecondHalf(second)) return text[at + 6] === "\\" ? at + 12 : at + 7;
  return { kind: "broken", at, end: at + 6 };
}

/** The code unit of `\uD83D`. */
function codeAt(text: string, at: number): number {
  const digits = text.slice(at + 2, at + 6);
  return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
}

function isSecondHalf(code: number): boolean {
  return code >= SECOND_HALF && code < AFTER_HALVES;
}
