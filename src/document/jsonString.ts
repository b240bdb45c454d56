import type { JsonFault } from "./jsonFault.js";

/** Pairs, escapes, and what may not stand in a string as it is: control characters, halves of pairs, the replacement character. */
const SIGNS =
  /(?:\\u[dD][89abAB][\da-fA-F]{2}|[\ud800-\udbff])(?:\\u[dD][c-fC-F][\da-fA-F]{2}|[\udc00-\udfff])|\\(?:u[\da-fA-F]{4}|[\s\S]?)|[^ -\ud7ff\ue000-\ufffc\ufffe\uffff]/g;
const BROKEN = /^(?:\\u(?:[dD][89a-fA-F].{2}|[fF]{3}[dD])|[\ud800-\udfff\ufffd])$/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u.)/;

/**
 * What is wrong first in a string that is not as it should be. Half of a pair and the replacement character are wrong however they
 * are written: a character was lost there.
 */
export function stringFault(text: string, from: number, end: number): JsonFault {
  for (const { 0: sign, index } of text.slice(from, end).matchAll(SIGNS)) {
    const kind = kindOf(sign);
    if (kind !== null) return { kind, at: from + index, end: from + index + sign.length };
  }
  // Its line ends, or the text: its quote was forgotten, most likely.
  return { kind: "open-string", at: from, end };
}

function kindOf(sign: string): JsonFault["kind"] | null {
  if (sign < " ") return "control";
  if (BROKEN.test(sign)) return "broken";
  return sign.startsWith("\\") && !ESCAPE.test(sign) ? "escape" : null;
}
