import type { Piece } from "../../document/bytes.js";
import { limits } from "../../document/limits.js";
import { type ByteLine, byteLineReader } from "../../document/lineReader.js";
import { type JsonLine, readLine } from "../../evaluate/jsonLines.js";

/** The lines of text, or of bytes in another encoding than UTF-8, each read as JSON. */
export function textLines(take: (read: JsonLine) => void): {
  readonly read: (piece: Piece) => void;
  readonly end: () => void;
} {
  const reader = byteLineReader(limits.line);
  const takeAll = (lines: readonly ByteLine[]): void => {
    for (const line of lines) for (const read of readLine(line)) take(read);
  };
  return { read: (piece) => takeAll(reader.read(piece)), end: () => takeAll(reader.end()) };
}
