import { type ByteFault, byteReader, lineParts, type Piece } from "./bytes.js";

/** Reads elements off text that comes in pieces. */
export interface TextReader<Element> {
  /** The elements that end in this piece. */
  readonly read: (piece: string) => readonly Element[];
  /** What is left when no more comes. */
  readonly end: () => readonly Element[];
}

/** A line of a text, the first being 1. */
interface TextLine {
  readonly line: number;
  /** The line, as far as it may be read. */
  readonly text: string;
  /** In UTF-16 code units; more than the limit where the line is too long. */
  readonly length: number;
}

/**
 * The lines of a text in pieces, wherever they are cut. What goes beyond the limit is counted and not kept, so memory stays
 * constant.
 */
function lineReader(limit: number): TextReader<TextLine> {
  let [line, text, length] = [1, "", 0];
  const take = (piece: string): void => {
    if (length <= limit) text += piece.slice(0, limit + 1 - length);
    length += piece.length;
  };
  const read = (piece: string): readonly TextLine[] => {
    const lines: TextLine[] = [];
    let from = 0;
    for (let end = piece.indexOf("\n"); end !== -1; end = piece.indexOf("\n", from)) {
      take(piece.slice(from, end));
      lines.push({ line, text, length });
      [line, text, length, from] = [line + 1, "", 0, end + 1];
    }
    take(piece.slice(from));
    return lines;
  };
  return { read, end: () => (length > 0 ? [{ line, text, length }] : []) };
}

/** A line, and what was wrong with the bytes that it was made of. */
export interface ByteLine extends TextLine {
  readonly bytes: ByteFault | null;
}

/**
 * The lines of bytes or text in pieces, wherever they are cut.
 *
 * @law cuts of bytes never matter: lines(cut(bytes)) = lines(bytes), text and fault of each
 */
export function byteLineReader(limit: number): {
  readonly read: (piece: Piece) => readonly ByteLine[];
  readonly end: () => readonly ByteLine[];
} {
  const bytes = byteReader();
  const lines = lineReader(limit);
  const told = (ended: readonly TextLine[]): readonly ByteLine[] => {
    const fault = bytes.fault();
    if (ended.length > 0) bytes.forget();
    return ended.map((one) => ({ ...one, bytes: fault }));
  };
  return {
    read: (piece) => lineParts(piece).flatMap((part) => told(lines.read(bytes.read(part)))),
    end: () => [...told(lines.read(bytes.end())), ...told(lines.end())],
  };
}
