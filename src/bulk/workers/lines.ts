import type { Piece } from "../../document/bytes.js";
import { isBlank } from "../../evaluate/jsonLines.js";
import { type ByteLine, byteLines, textOfLine } from "../lines/byteLines.js";
import { afterBlanks } from "../lines/jsonBytes.js";
import { utf8Of } from "../lines/pieces.js";

/** Some lines of a file in UTF-8 that follow one another. */
export interface Lines extends Pick<ByteLine, "line" | "offset" | "dropped"> {
  /** How many cases there are in the lines before. */
  readonly before: number;
  /** How many there are in these. */
  readonly cases: number;
  /** None where it is one line that is too long to be kept. */
  readonly bytes: Uint8Array;
}

/** Cuts a file at ends of lines into parts of about so many bytes; its first byte stands behind the mark. */
export async function* linesOf(pieces: AsyncIterable<Piece>, mark: number, size: number): AsyncGenerator<Lines, void> {
  const ready: Lines[] = [];
  const lines = cutter(size, (part) => ready.push(part));
  const reader = byteLines({ line: 1, offset: mark }, lines.take);
  for await (const piece of pieces) {
    const bytes = utf8Of(piece);
    for (let from = 0; from < bytes.length; from += size) {
      reader.read(bytes.subarray(from, from + size));
      yield* ready.splice(0);
    }
  }
  reader.end();
  lines.cut();
  yield* ready;
}

const LINE_FEED = 10;

/** Puts lines together into parts. */
function cutter(size: number, give: (part: Lines) => void) {
  let cases = 0;
  let first: Pick<Lines, "line" | "offset" | "before"> | null = null;
  let bytes = new Uint8Array(0);
  let length = 0;

  const cut = (): void => {
    if (first !== null) {
      give({ ...first, cases: cases - first.before, bytes: bytes.subarray(0, length), dropped: null });
    }
    [first, length] = [null, 0];
  };
  const take = (one: ByteLine): void => {
    const { line, offset, source, from, to, dropped } = one;
    const needed = to - from + 1;
    if (dropped !== null || length + needed > bytes.length) cut();
    const before = cases;
    if (!holdsNoCase(one)) cases += 1;
    if (dropped !== null) {
      give({ line, offset, before, cases: 1, bytes: new Uint8Array(0), dropped });
      return;
    }
    if (first === null) {
      first = { line, offset, before };
      bytes = new Uint8Array(Math.max(size, needed));
    }
    bytes.set(source.bytes.subarray(from, to), length);
    length += needed;
    bytes[length - 1] = LINE_FEED;
  };
  return { take, cut };
}

/** Whether `readLine` gives nothing of a line; most begin with a character that says so. */
function holdsNoCase({ source: { bytes }, from, to, offset, dropped }: ByteLine): boolean {
  if (dropped !== null) return false;
  const at = afterBlanks(bytes, from);
  const begins = at < to ? (bytes[at] as number) : 0;
  return (begins <= 32 || begins >= 127) && isBlank(textOfLine(bytes.subarray(from, to), offset).text);
}
