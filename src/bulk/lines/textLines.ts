import { byteReader, type Piece } from "../../document/bytes.js";
import { limits } from "../../document/limits.js";
import { lineReader, type TextLine } from "../../document/lineReader.js";
import { type JsonLine, readLine } from "../../evaluate/jsonLines.js";

/** The lines of text, or of bytes in another encoding than UTF-8, each read as JSON. */
export function textLines(take: (read: JsonLine) => void): {
  readonly read: (piece: Piece) => void;
  readonly end: () => void;
} {
  const bytes = byteReader();
  const reader = lineReader(limits.line);
  const takeAll = (lines: readonly TextLine[]): void => {
    for (const line of lines) for (const read of readLine(line, bytes.fault())) take(read);
  };
  return {
    read: (piece) => takeAll(reader.read(bytes.read(piece))),
    end: () => takeAll([...reader.read(bytes.end()), ...reader.end()]),
  };
}
