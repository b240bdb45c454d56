import type { Piece } from "../../document/bytes.js";
import { comparingLeaves } from "../../evaluate/yardsticks.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Roster } from "../../year/roster.js";
import type { RankedLines } from "../rankedLines.js";
import { linesOf } from "../workers/lines.js";
import { type RankWorkers, takeInWorkers } from "../workers/takeInWorkers.js";
import { byteLines } from "./byteLines.js";
import { partReader } from "./partReader.js";
import { beginReading, type Pieces, type Source, utf8Of } from "./pieces.js";
import { rankedLines } from "./ranked.js";
import { textLines } from "./textLines.js";

/** Bytes of a part: little beside what a worker needs to begin, and much beside what is asked of it and answered. */
const SIZE = 2_000_000;

/** Has the lines of a source taken, by workers in parts or as one part by this thread, and ranks them. */
export async function rankInParts(
  prepared: PreparedScheme,
  roster: Roster | null,
  source: Source,
  workers: RankWorkers | null,
  size: number = SIZE,
): Promise<RankedLines> {
  const { mark, pieces } = await beginReading(source);
  // What other units have is known when all lines are taken, and lines of text are no bytes.
  const isForOneThread = mark === null || (roster !== null && comparingLeaves(prepared).size > 0);
  if (workers === null || isForOneThread) {
    const reader = partReader(prepared, roster);
    await takeLinesOf({ mark, pieces }, reader);
    const part = reader.end();
    return rankedLines(prepared, roster, [part], part.toCompare);
  }
  const beginning = { scheme: prepared.scheme, year: roster?.year ?? null };
  return rankedLines(prepared, roster, await takeInWorkers(workers, beginning, linesOf(pieces, mark, size)));
}

async function takeLinesOf({ mark, pieces }: Pieces, { take, takeRead }: ReturnType<typeof partReader>): Promise<void> {
  const others = textLines(takeRead);
  const lines = mark === null ? null : byteLines({ line: 1, offset: mark }, take);
  const read = lines === null ? others.read : (piece: Piece) => lines.read(utf8Of(piece));
  for await (const piece of pieces) read(piece);
  (lines ?? others).end();
}
