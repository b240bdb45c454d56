import { readOptionsObject } from "../document/arguments.js";
import type { Piece } from "../document/bytes.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import { byteLines } from "./lines/byteLines.js";
import { partReader } from "./lines/partReader.js";
import { bytesIn, piecesOf, type Source } from "./lines/pieces.js";
import { rankedLines } from "./lines/ranked.js";
import { textLines } from "./lines/textLines.js";
import type { RankedLines } from "./rankedLines.js";

/** How lines are ranked. */
export interface RankOptions {
  /** The year document, as for `evaluate`. */
  readonly year?: Year;
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
 * @param options - `year`, as for `evaluate`.
 * @returns The rows, one for each accepted case in the order of the lines: points exact, percent and published figure rounded by
 *   `rounding.index`, class, and rank in the group; the rankings; refused cases with their lines and all their issues; notices; and
 *   the digest of every case, `caseDigest` of it. Blank lines are no cases.
 * @throws What `parseScheme` and `parseYear` throw, and whatever the source itself throws; `document.not_bytes` for a piece that
 *   is neither text nor bytes, `document.unknown_key` for an option that there is not. Issues of a line do not throw.
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
  const { year } = readRankOptions(options);
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const reader = partReader(prepared, roster);
  let lines: { readonly read: (piece: Uint8Array) => void; readonly end: () => void } | null = null;
  const others = textLines(reader.takeRead);
  let isFirst = true;
  for await (const piece of piecesOf(source)) {
    const mark = isFirst ? markOf(piece) : 0;
    if (isFirst && mark !== null) lines = byteLines(mark, reader.take);
    isFirst = false;
    if (lines === null) others.read(piece);
    else lines.read(bytesOfPiece(piece).subarray(mark ?? 0));
  }
  (lines ?? others).end();
  const part = reader.end();
  return rankedLines(prepared, roster, [part], part.toCompare);
}

/** How many bytes the mark of UTF-8 takes, if there is one; `null` for text and for bytes with the mark of another encoding. */
function markOf(piece: Piece): number | null {
  if (!ArrayBuffer.isView(piece)) return null;
  const [first, second, third] = piece;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? null : 0;
}

const encoder = new TextEncoder();

function bytesOfPiece(piece: Piece): Uint8Array {
  if (typeof piece === "string") return encoder.encode(piece);
  if (ArrayBuffer.isView(piece)) return bytesIn(piece);
  throw new ScoringError([issue("document.not_bytes", [], { found: typeof piece })]);
}

function readRankOptions(options: RankOptions): RankOptions {
  readOptionsObject("options", options, ["year"]);
  return options;
}
