import { builtin } from "../../document/builtin.js";
import { type ByteFault, byteReader } from "../../document/bytes.js";
import { limits } from "../../document/limits.js";
import { type Bytes, bytesOf } from "./program.js";

/** A line of a file in UTF-8, without its line feed. */
export interface ByteLine {
  /** The first is 1. */
  readonly line: number;
  readonly source: Bytes;
  readonly from: number;
  readonly to: number;
  /** Where in the file it begins. */
  readonly offset: number;
  /** Where it is too long to be kept: its length in UTF-16 code units, and the first fault in it. */
  readonly dropped: { readonly length: number; readonly fault: ByteFault | null } | null;
}

interface ByteLines {
  readonly read: (piece: Uint8Array) => void;
  readonly end: () => void;
}

const LINE_FEED = 10;

/** No character has more bytes for one UTF-16 code unit. */
const MOST_BYTES = 3 * (limits.line + 1);

/** Bytes behind a line, so that whoever looks at four at a time need not ask where it ends. */
const SPARE = 8;

export const NOTHING: Bytes = bytesOf(new Uint8Array(0));

/** The lines of bytes in pieces, wherever they are cut; the first has a number, and begins at a place in the file. */
export function byteLines(first: Pick<ByteLine, "line" | "offset">, take: (line: ByteLine) => void): ByteLines {
  let { line, offset } = first;
  let kept: Uint8Array[] = [];
  let length = 0;
  let dropped: ReturnType<typeof faultReader> | null = null;

  /** Keeps a part of a line that goes on. */
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (dropped === null && length > MOST_BYTES) {
      dropped = faultReader(offset);
      for (const one of kept) dropped.read(one);
      kept = [];
    }
    if (dropped === null) kept.push(part.slice());
    else dropped.read(part);
  };
  const takeKept = (): void => {
    if (dropped !== null) {
      take({ line, source: NOTHING, from: 0, to: 0, offset, dropped: dropped.end() });
    } else {
      const bytes = new Uint8Array(length + SPARE);
      let at = 0;
      for (const one of kept) {
        bytes.set(one, at);
        at += one.length;
      }
      take({ line, source: bytesOf(bytes), from: 0, to: length, offset, dropped: null });
    }
  };
  const next = (): void => {
    line += 1;
    offset += length + 1;
    [kept, length, dropped] = [[], 0, null];
  };

  return {
    read: (piece) => {
      const source = bytesOf(piece);
      const searched = searchable(piece);
      let from = 0;
      for (let end = searched.indexOf(LINE_FEED); end >= 0; end = searched.indexOf(LINE_FEED, from)) {
        if (length > 0) {
          keep(piece.subarray(from, end));
          takeKept();
        } else {
          take({ line, source, from, to: end, offset, dropped: null });
          length = end - from;
        }
        next();
        from = end + 1;
      }
      if (from < piece.length) keep(piece.subarray(from));
    },
    end: () => {
      if (length > 0) takeKept();
    },
  };
}

/** What is used of `node:buffer`. */
interface Buffers {
  readonly Buffer: { readonly from: (bytes: ArrayBufferLike, from: number, length: number) => Uint8Array };
}

/** The same bytes, as what Node, Bun and Deno find a byte in fastest. */
function searchable(bytes: Uint8Array): Uint8Array {
  const buffers = builtin("buffer") as Buffers | null;
  return buffers?.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) ?? bytes;
}

/** The text of a line by itself, and the first fault in it. */
export function textOfLine(
  bytes: Uint8Array,
  offset: number,
): { readonly text: string; readonly fault: ByteFault | null } {
  const reader = faultReader(offset);
  return reader.whole(bytes);
}

/** Reads a line by itself: what would be a mark at the beginning of a file is none at that of a line. */
function faultReader(offset: number) {
  const reader = byteReader();
  reader.read(new Uint8Array([LINE_FEED]));
  let length = 0;
  const fault = (): ByteFault | null => {
    const found = reader.fault();
    return found && { ...found, offset: found.offset - 1 + offset };
  };
  return {
    read: (bytes: Uint8Array): void => {
      length += reader.read(bytes).length;
    },
    end: () => ({ length: length + reader.end().length, fault: fault() }),
    whole: (bytes: Uint8Array) => {
      const text = reader.read(bytes) + reader.end();
      return { text, fault: fault() };
    },
  };
}
