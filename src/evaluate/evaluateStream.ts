import { readOptionsObject, readStream, wrongArgument } from "../document/arguments.js";
import { readPieces } from "../document/pieces.js";
import { checkSignal, untilAborted } from "../document/untilAborted.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { jsonLines } from "./jsonLines.js";
import { startStream } from "./startStream.js";
import type { Streamed, StreamOptions } from "./streamed.js";

/**
 * {@link evaluate} for more cases than fit in memory: takes them one by one, gives each unit's result as it comes, and
 * at the end the rankings one by one and a summary. Of a case only the figures for the ranking are kept, in about 100 bytes, and
 * of a ranking only its digest. The next case is requested only when the last result has been taken.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - The cases, one for each unit, as for `evaluate`; any iterable, at once or by and by. A tally that many
 *   cases share is read again with each unless it comes from `parseTally`.
 * @param options - The year, as for `evaluate`; a callback for progress, and a signal that stops the work.
 * @returns An async iterable: for each case its index with its stamp, or its refusal; then each ranking, in the order of `evaluate`;
 *   last of all the summary, with the digest of each ranking: `digest` of it without `kind`. A unit that
 *   comes again is refused at once, and its first case is withdrawn in the summary. Where a year is given and the scheme has
 *   `relative` leaves, nothing can be said of a unit before all have come: cases are kept, and every index follows the last of them.
 * @throws What `parseScheme` and `parseYear` throw; the signal's reason when it is aborted; whatever the iterable itself throws. Issues of
 *   a case do not throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluateStream } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * for await (const result of evaluateStream(sonLa880Departments, [])) {
 *   result.kind; // => "summary"
 * }
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3, as for `evaluate`.
 * @law a stream ends where evaluate ends: collect(evaluateStream(s, cases)) = evaluate(s, cases)
 */
export async function* evaluateStream(
  scheme: Scheme,
  cases: Iterable<unknown> | AsyncIterable<unknown>,
  options: StreamOptions = {},
): AsyncGenerator<Streamed, void> {
  const stream = startStream(prepareScheme(scheme), readStreamOptions(options));
  for await (const input of untilAborted(readStream("cases", cases), options)) yield* stream.take(input);
  yield* untilAborted(stream.end(), options);
}

/**
 * {@link evaluateStream} for cases that come as text, one JSON document a line (NDJSON). A line that cannot be read is
 * refused by itself, with its number.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param chunks - Pieces of the text in their order, wherever they are cut, as text or as bytes: UTF-8, or UTF-16 with its
 *   mark. `createReadStream(file)` gives such.
 * @param options - The year, as for `evaluate`; a callback for progress, and a signal that stops the work.
 * @returns As `evaluateStream`, figures and all, with the line in each result. Blank lines are no cases.
 * @throws As `evaluateStream`; `document.not_bytes` for a piece that is neither text nor bytes. What is wrong with a line
 *   refuses that line alone: `document.json_unexpected` and its like, `document.doubled_key`, `document.inexact_number`,
 *   `document.wrong_encoding`, `document.broken_character`, `document.line_too_long`.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluateLines } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * for await (const result of evaluateLines(sonLa880Departments, ["not JSON"])) {
 *   if (result.kind === "refused") result.issues[0]?.code; // => "document.json_word"
 * }
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3, as for `evaluate`.
 */
export async function* evaluateLines(
  scheme: Scheme,
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<Streamed, void> {
  const stream = startStream(prepareScheme(scheme), readStreamOptions(options));
  for await (const read of untilAborted(jsonLines(untilAborted(readPieces("chunks", chunks), options)), options)) {
    if ("issues" in read) yield stream.refuse(read.issues, read.line);
    else yield* stream.take(read.value, read.line);
  }
  yield* untilAborted(stream.end(), options);
}

function readStreamOptions(options: StreamOptions): StreamOptions {
  const { onProgress, signal } = readOptionsObject("options", options, ["onProgress", "signal", "year"]);
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw wrongArgument("onProgress", "a-function", onProgress);
  }
  checkSignal(signal);
  return options;
}
