import { hashOfBytes } from "../../document/hash.js";
import { type Bytes, bytesOf, type Filled, type Program, writeEntry } from "./program.js";
import type { Spelling } from "./spelling.js";

const encoder = new TextEncoder();

/** What stands before the entries in the canonical text of every case. */
export const BEFORE_ENTRIES = '{"dossier":{"entries":';

const [COMMA, OPEN_LIST, CLOSE_LIST] = [44, 91, 93];

/** The canonical text of one case after another, from which its digest is made. */
export interface CanonicalCase {
  /** Begins with a list of entries that is canonical so far: from its bracket up to a place. */
  readonly begin: (source: Bytes, from: number, to: number) => void;
  readonly comma: () => void;
  readonly close: () => void;
  readonly entry: (spelling: Spelling, source: Bytes, filled: Filled) => void;
  /** The digest of the case, of which this follows the entries. */
  readonly digest: (rest: string) => string;
}

export function canonicalCase({ numbers }: Program): CanonicalCase {
  let out = bytesOf(new Uint8Array(1 << 16));
  const begins = encoder.encode(BEFORE_ENTRIES);
  out.bytes.set(begins);
  let at = begins.length;
  const need = (more: number): void => {
    if (at + more <= out.bytes.length) return;
    const larger = new Uint8Array(2 * (at + more));
    larger.set(out.bytes.subarray(0, at));
    out = bytesOf(larger);
  };
  const sign = (byte: number): void => {
    need(1);
    out.bytes[at] = byte;
    at += 1;
  };
  return {
    begin: ({ bytes }, from, to) => {
      at = begins.length;
      if (to - from <= 1) return sign(OPEN_LIST);
      need(to - from);
      out.bytes.set(bytes.subarray(from, to), at);
      at += to - from;
    },
    comma: () => sign(COMMA),
    close: () => sign(CLOSE_LIST),
    entry: ({ canonical, most }, source, filled) => {
      need(most);
      at = writeEntry(numbers(), canonical, source, filled, out, at);
    },
    digest: (rest) => {
      need(3 * rest.length);
      const { written } = encoder.encodeInto(rest, out.bytes.subarray(at));
      return hashOfBytes(out.bytes.subarray(0, at + written));
    },
  };
}
