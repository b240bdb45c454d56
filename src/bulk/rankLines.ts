import { readOptionsObject } from "../document/arguments.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import type { Source } from "./lines/pieces.js";
import { rankInParts } from "./lines/rankInParts.js";
import type { RankedLines } from "./rankedLines.js";
import { readWorkers } from "./workers/readWorkers.js";
import type { RankWorkers } from "./workers/takeInWorkers.js";

/** How lines are ranked. */
export interface RankOptions {
  /** The year document, as for `evaluate`. */
  readonly year?: Year;
  /**
   * How many workers take the lines, beside the thread that ranks them: none by default. A number is for Node (20.16), Bun
   * and Deno, where this package starts them; elsewhere {@link RankWorkers} says how one is started, and its file calls `takeLines`.
   */
  readonly workers?: number | RankWorkers;
}

/**
 * From the bytes of a file to ranked rows: one case a line (NDJSON), with the figures, ranks, refusals, notices and digests of
 * `evaluate`, in less time than `JSON.parse` needs for the file. Use it for a whole country; `evaluateLines` gives every node of
 * every index, `compile` figures of cases that are at hand. Entries that are spelled as entries before them are taken from the
 * bytes into columns; whatever else stands in a line is read as everywhere, so order of keys, white space and escapes make no
 * difference but in speed.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param source - The bytes: UTF-8, or UTF-16 with its mark; all at once (`Uint8Array`), or in pieces cut anywhere, as
 *   `createReadStream(file)`, `response.body` or `file.stream()` give them. Pieces of text are taken, too.
 * @param options - `year`, as for `evaluate`; `workers`, for files of some hundred megabytes on a machine with processors to spare:
 *   parts of the file are taken on so many threads, and nothing of the result is another for it. Each worker reads the scheme and
 *   learns spellings by itself, so a small file takes longer. Text, UTF-16, and schemes in which units are compared within a year are
 *   read on one thread all the same.
 * @returns The rows, one for each accepted case in the order of the lines: points exact, percent and published figure rounded by
 *   `rounding.index`, class, and rank in the group; the rankings; refused cases with their lines and all their issues; notices; and
 *   the digest of every case, `caseDigest` of it. Blank lines are no cases.
 * @throws What `parseScheme` and `parseYear` throw, and whatever the source itself throws; `document.not_bytes` for a piece that
 *   is neither text nor bytes, `document.unknown_key` for an option that there is not; what a worker throws. Issues of a line do not throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { rankLines } from "par-index/bulk";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const bytes = new TextEncoder().encode(`${JSON.stringify({ dossier })}\nkhông phải JSON\n`);
 * const { rows, refused } = await rankLines(scheme, bytes);
 * rows[0]?.unit; // => "so-y-te"
 * refused[0]?.line; // => 2
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3, as for `evaluate`. Our reading: a faster computation gives the same figures or it is wrong.
 * @law bytes are read as their cases are: rankLines(s, bytes of c) = figures, refusals, notices and digests of evaluate(s, c)
 */
export async function rankLines(scheme: Scheme, source: Source, options: RankOptions = {}): Promise<RankedLines> {
  const prepared = prepareScheme(scheme);
  const { year, workers } = readRankOptions(options);
  return rankInParts(prepared, year === undefined ? null : rosterOf(prepared, year), source, workers);
}

function readRankOptions(options: RankOptions): {
  readonly year: Year | undefined;
  readonly workers: RankWorkers | null;
} {
  readOptionsObject("options", options, ["year", "workers"]);
  const { year, workers } = options;
  return { year, workers: workers === undefined ? null : readWorkers(workers) };
}
