import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";

/** A piece of a text as files and connections give it: bytes cut anywhere, or text that somebody decoded. */
export type Piece = string | Uint8Array;

/** Where bytes first are no text. */
export interface ByteFault {
  /** The byte, the first of all being 0. */
  readonly offset: number;
  /** Whether the bytes are in no encoding that is read, or are the sign U+FFFD, which somebody else wrote for a lost character. */
  readonly kind: "undecodable" | "replaced";
}

/** Makes text of pieces, wherever they are cut. */
export interface ByteReader {
  /** The text of the next piece; U+FFFD stands where the bytes are none. */
  readonly read: (piece: Piece) => string;
  /** What is left when no more comes. */
  readonly end: () => string;
  /** The first fault of what was read since it was last forgotten; null while there is none. */
  readonly fault: () => ByteFault | null;
  /** Faults so far have been told. */
  readonly forget: () => void;
}

/** An encoding that is read, known by the mark at the beginning. UTF-8 needs none. */
interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  readonly mark: readonly number[];
  /** The bytes of U+FFFD. */
  readonly replacement: readonly number[];
}

const UTF8: Encoding = { name: "utf-8", mark: [0xef, 0xbb, 0xbf], replacement: [0xef, 0xbf, 0xbd] };
const UTF16: readonly Encoding[] = [
  { name: "utf-16le", mark: [0xff, 0xfe], replacement: [0xfd, 0xff] },
  { name: "utf-16be", mark: [0xfe, 0xff], replacement: [0xff, 0xfd] },
];

const MARKS = [UTF8, ...UTF16].map(({ mark }) => mark);

/** What a decoder writes for bytes that are none of its own; and the zeros that UTF-16 without its mark is full of. */
const NO_TEXT = /[\uFFFD\0]/;

const NONE = new Uint8Array(0);

/** The most bytes of one character that a cut may leave behind. */
const KEPT = 3;

/**
 * One strict reader of bytes for the whole library: UTF-8 with or without its mark, UTF-16 with it. A decoder that throws would
 * not say where, so what it replaces is looked for instead; whoever reads the text on must refuse U+FFFD and zeros (`fault` says why).
 *
 * @throws `document.not_bytes` for a piece that is neither text nor bytes.
 * @law cuts of bytes never matter: read(cut(bytes)) = read(bytes), text and first fault
 */
export function byteReader(): ByteReader {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let encoding = UTF8;
  /** The last bytes that were read, and before the mark is known all of them. */
  let kept = NONE;
  let [seen, begun] = [0, false];
  let fault: ByteFault | null = null;

  const readText = (text: string): string => {
    const written = !begun && text.startsWith("\uFEFF") ? text.slice(1) : text;
    begun ||= text !== "";
    return written;
  };
  /** Decodes bytes whose text begins at a byte; `before` are the last ones that came before them. */
  const decode = (bytes: Uint8Array, from: number, before: Uint8Array, more: boolean): string => {
    decoder ??= new TextDecoder(encoding.name);
    const text = decoder.decode(bytes, { stream: more });
    if (fault === null) {
      const at = text.search(NO_TEXT);
      if (at >= 0) fault = faultAt(from + lengthIn(encoding, text.slice(0, at)), joined(before, bytes));
    }
    return text;
  };
  /** What is wrong at a byte among the last ones that were read. */
  const faultAt = (offset: number, last: Uint8Array): ByteFault => {
    const start = offset - (seen - last.length);
    const isReplacement = encoding.replacement.every((byte, at) => last[start + at] === byte);
    return { offset, kind: isReplacement ? "replaced" : "undecodable" };
  };
  /** The first bytes are kept while they may become a mark, which tells the encoding. */
  const begin = (more: boolean): string => {
    if (more && MARKS.some((mark) => kept.length < mark.length && startsWith(mark, kept))) return "";
    encoding = UTF16.find(({ mark }) => startsWith(kept, mark)) ?? UTF8;
    const from = startsWith(kept, encoding.mark) ? encoding.mark.length : 0;
    const text = decode(kept, from, NONE, more);
    kept = kept.slice(-KEPT);
    return text;
  };
  const readBytes = (bytes: Uint8Array): string => {
    if (decoder === null) {
      kept = joined(kept, bytes);
      seen = kept.length;
      return begin(true);
    }
    const from = seen - leftIn(encoding, kept, seen);
    seen += bytes.length;
    const text = decode(bytes, from, kept, true);
    kept = bytes.length < KEPT ? joined(kept, bytes).slice(-KEPT) : bytes.slice(-KEPT);
    return text;
  };
  const read = (piece: Piece): string => {
    if (typeof piece === "string") return readText(piece);
    if (!ArrayBuffer.isView(piece)) throw new ScoringError([issue("document.not_bytes", [], { found: typeof piece })]);
    return readBytes(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength));
  };
  const end = (): string => {
    if (decoder === null) return kept.length === 0 ? "" : begin(false);
    return decode(NONE, seen - leftIn(encoding, kept, seen), kept, false);
  };
  const forget = (): void => {
    fault = null;
  };
  return { read, end, fault: () => fault, forget };
}

const LINE_FEED = 10;

/**
 * A piece in parts, each of which ends where a line does: whoever reads them one by one and forgets what was wrong behind each line
 * tells every line of its own bytes, wherever these are cut. In UTF-16 the zero behind a line feed, or before it, belongs to that
 * character, so a zero behind one is a part by itself.
 */
export function lineParts(piece: Piece): readonly Piece[] {
  if (typeof piece === "string") return piece.split(/(?<=\n)/);
  if (!(piece instanceof Uint8Array)) return [piece];
  const parts: Uint8Array[] = [];
  let from = 0;
  const cutAt = (to: number): void => {
    if (to > from) parts.push(piece.subarray(from, to));
    from = Math.max(from, to);
  };
  if (piece[0] === 0) cutAt(1);
  for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
    cutAt(at + 1);
    if (piece[from] === 0) cutAt(from + 1);
  }
  cutAt(piece.length);
  return parts;
}

/** The text of a file that was read as a whole. */
export function textOf(bytes: Piece): { readonly text: string; readonly fault: ByteFault | null } {
  const reader = byteReader();
  const text = reader.read(bytes) + reader.end();
  return { text, fault: reader.fault() };
}

function startsWith(bytes: ArrayLike<number>, begin: ArrayLike<number>): boolean {
  return Array.from(begin).every((byte, at) => bytes[at] === byte);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function lengthIn({ name }: Encoding, text: string): number {
  return name === "utf-8" ? new TextEncoder().encode(text).length : 2 * text.length;
}

/** How many of the last bytes belong to a character that is not complete yet, where all before them was in order. */
function leftIn({ name }: Encoding, last: Uint8Array, seen: number): number {
  return name === "utf-8" ? leftInUtf8(last) : leftInUtf16(last, seen % 2, name === "utf-16le" ? 1 : 2);
}

function leftInUtf8(last: Uint8Array): number {
  for (let back = 1; back <= last.length; back += 1) {
    const byte = last[last.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** Half a unit, and a unit that is the first half of a pair; `high` tells where in a unit, from its end, the high byte stands. */
function leftInUtf16(last: Uint8Array, half: number, high: number): number {
  const byte = last[last.length - half - high] ?? 0;
  return half + (byte >= 0xd8 && byte <= 0xdb ? 2 : 0);
}
