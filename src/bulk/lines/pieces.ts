import { readStream } from "../../document/arguments.js";
import type { Piece } from "../../document/bytes.js";
import { issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";

/** Where pieces come from; a stream of a browser may be without a way to go through it in turn. */
export type Source = Uint8Array | Iterable<Piece> | AsyncIterable<Piece> | StreamOfBytes;

/** What is used of a `ReadableStream`. */
export interface StreamOfBytes {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Piece | undefined }>;
    readonly cancel: () => Promise<unknown>;
  };
}

/** The longest mark of an encoding. */
const MARK = 3;

/** The pieces of a source, and what the first of them says of all. */
export interface Pieces {
  /** How many bytes the mark of UTF-8 takes, if there is one; `null` for text and for bytes with the mark of another encoding. */
  readonly mark: number | null;
  /** Without the mark of UTF-8. */
  readonly pieces: AsyncGenerator<Piece, void>;
}

/**
 * Begins to read a source.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export async function beginReading(source: Source): Promise<Pieces> {
  const others = piecesOf(source);
  const { value: first } = await others.next();
  const mark = first === undefined ? 0 : markOf(first);
  return {
    mark,
    pieces: first === undefined ? others : following(mark === null ? first : utf8Of(first).subarray(mark), others),
  };
}

/** The same pieces, behind one that has been read. */
async function* following(first: Piece, others: AsyncGenerator<Piece, void>): AsyncGenerator<Piece, void> {
  try {
    yield first;
    yield* others;
  } finally {
    await others.return();
  }
}

function markOf(piece: Piece): number | null {
  if (!ArrayBuffer.isView(piece)) return null;
  const [first, second, third] = piece;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? null : 0;
}

const encoder = new TextEncoder();

/**
 * The bytes of a piece in UTF-8.
 *
 * @throws `document.not_bytes`
 */
export function utf8Of(piece: Piece): Uint8Array {
  if (typeof piece === "string") return encoder.encode(piece);
  if (ArrayBuffer.isView(piece)) return bytesIn(piece);
  throw new ScoringError([issue("document.not_bytes", [], { found: typeof piece })]);
}

/**
 * The pieces of a source, the first of them long enough to say in which encoding they are.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
async function* piecesOf(source: Source): AsyncGenerator<Piece, void> {
  let beginning: Uint8Array | null = new Uint8Array(0);
  for await (const piece of inTurn(source)) {
    if (beginning === null || !ArrayBuffer.isView(piece)) {
      if (beginning !== null && beginning.length > 0) yield beginning;
      beginning = null;
      yield piece;
      continue;
    }
    const bytes = bytesIn(piece);
    if (beginning.length === 0 && bytes.length >= MARK) {
      beginning = null;
      yield bytes;
      continue;
    }
    const both: Uint8Array = new Uint8Array(beginning.length + bytes.length);
    both.set(beginning);
    both.set(bytes, beginning.length);
    beginning = both;
    if (both.length < MARK) continue;
    beginning = null;
    yield both;
  }
  if (beginning !== null && beginning.length > 0) yield beginning;
}

/** The same bytes, whatever they were handed in as. */
function bytesIn({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function inTurn(source: Source): Iterable<Piece> | AsyncIterable<Piece> {
  if (ArrayBuffer.isView(source)) return [source];
  if (typeof source === "string") return [source];
  return isOnlyReader(source) ? readAll(source) : readStream("source", source as Iterable<Piece>);
}

function isOnlyReader(source: unknown): source is StreamOfBytes {
  if (typeof source !== "object" || source === null || Symbol.asyncIterator in source) return false;
  return "getReader" in source && typeof source.getReader === "function";
}

async function* readAll(stream: StreamOfBytes): AsyncGenerator<Piece, void> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
  }
}
