import { readStream } from "../../document/arguments.js";
import type { Piece } from "../../document/bytes.js";

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

/**
 * The pieces of a source, the first of them long enough to say in which encoding they are.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export async function* piecesOf(source: Source): AsyncGenerator<Piece, void> {
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
export function bytesIn({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
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
