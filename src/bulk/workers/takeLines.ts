import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { rosterOf } from "../../year/roster.js";
import type { Year } from "../../year/year.js";
import { byteLines, NOTHING } from "../lines/byteLines.js";
import type { Part } from "../lines/part.js";
import { partReader } from "../lines/partReader.js";
import type { Lines } from "./lines.js";
import { type Listening, listen, readListening } from "./messages.js";

/** The first message to a worker. */
export interface Beginning {
  readonly scheme: Scheme;
  readonly year: Year | null;
}

/** What a worker answers to some lines. */
export interface Answer extends Pick<Lines, "line"> {
  readonly part: Part;
}

/** What a worker has of the thread that started it: `self` in a browser, `parentPort` of `node:worker_threads`. */
export type LinesPort = Listening & { readonly postMessage: (message: unknown) => void };

/**
 * Takes lines of a file in a worker, for `rankLines` in the thread that started it. Call it at the top level of the worker's file,
 * where a runtime cannot start the worker of this package by itself: in a browser, and in a program that a bundler made.
 *
 * @param port - What the worker is sent messages by: `self`, or `parentPort` of `node:worker_threads`.
 * @returns Nothing: each part that comes is answered with what is kept of its lines, until the thread that started the worker ends it.
 * @throws `argument.missing`, `argument.other_kind` for something by which no messages come.
 * @example
 * ```ts
 * import { rankLines, takeLines } from "par-index/bulk";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 *
 * // The worker's file has one line: takeLines(self). Here a channel stands for a worker.
 * const start = () => {
 *   const { port1, port2 } = new MessageChannel();
 *   takeLines(port2);
 *   return Object.assign(port1, { terminate: () => port1.close() });
 * };
 * const bytes = new TextEncoder().encode("không phải JSON\n");
 * const { refused } = await rankLines(scheme, bytes, { workers: { count: 1, start } });
 * refused[0]?.line; // => 1
 * ```
 * @clause Our reading: a faster computation gives the same figures or it is wrong.
 */
export function takeLines(port: LinesPort): void {
  readListening("port", port);
  let taker: ((lines: Lines) => Part) | null = null;
  listen(port, "message", (message) => {
    if (taker === null) taker = takerFor(message as Beginning);
    else {
      const lines = message as Lines;
      const answer: Answer = { line: lines.line, part: taker(lines) };
      port.postMessage(answer);
    }
  });
}

function takerFor({ scheme, year }: Beginning): (lines: Lines) => Part {
  const prepared = prepareScheme(scheme);
  const roster = year === null ? null : rosterOf(prepared, year);
  return ({ bytes, dropped, before, line, offset }) => {
    const reader = partReader(prepared, roster, before);
    if (dropped === null) byteLines({ line, offset }, reader.take).read(bytes);
    else reader.take({ line, offset, source: NOTHING, from: 0, to: 0, dropped });
    const { toCompare: _, ...part } = reader.end();
    return part;
  };
}
