import { hashOfBytes } from "../../document/hash.js";
import { type Bytes, bytesOf, type Filled, type Program, writeEntry } from "./program.js";
import type { Spelling } from "./spelling.js";

const encoder = new TextEncoder();

/** What stands before the entries in the canonical text of every case. */
export const BEFORE_ENTRIES = '{"dossier":{"entries":';

const [OPEN_LIST, CLOSE_LIST] = [91, 93];

/** The canonical text of one case after another, from which its digest is made. */
export interface CanonicalCase {
  /** Begins with what is canonical as it stands: the bytes of a list of entries, from its bracket on. */
  readonly begin: (source: Bytes, from: number, to: number) => void;
  /** The next entry, and the comma before it. */
  readonly entry: (spelling: Spelling, source: Bytes, filled: Filled) => void;
  readonly close: () => void;
  /** The digest of the case, of which this follows the entries. */
  readonly digest: (rest: string) => string;
}

export function canonicalCase({ numbers }: Program): CanonicalCase {
  let out = bytesOf(new Uint8Array(1 << 16));
  const begins = encoder.encode(BEFORE_ENTRIES);
  out.bytes.set(begins);
  let at = begins.length;
  const grow = (more: number): void => {
    const larger = new Uint8Array(2 * (at + more));
    larger.set(out.bytes.subarray(0, at));
    out = bytesOf(larger);
  };
  return {
    begin: ({ bytes }, from, to) => {
      at = begins.length;
      if (at + to - from > out.length) grow(to - from);
      if (to > from) out.bytes.set(bytes.subarray(from, to), at);
      at += to - from;
    },
    entry: ({ canonical, most }, source, filled) => {
      if (at + most > out.length) grow(most);
      at = writeEntry(numbers(), canonical, source, filled, out, at);
    },
    close: () => {
      if (at + 2 > out.length) grow(2);
      // Where the first entry was written, with the comma before it.
      out.bytes[begins.length] = OPEN_LIST;
      at = Math.max(at, begins.length + 1);
      out.bytes[at] = CLOSE_LIST;
      at += 1;
    },
    digest: (rest) => {
      if (at + 3 * rest.length > out.length) grow(3 * rest.length);
      const { written } = encoder.encodeInto(rest, out.bytes.subarray(at));
      return hashOfBytes(out.bytes.subarray(0, at + written));
    },
  };
}
