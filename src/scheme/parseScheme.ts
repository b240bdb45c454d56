import { type Reader, readerOf } from "../document/reader.js";
import type { Parsed } from "../issue/scoringError.js";
import { schemeSchema } from "./schema.js";
import type { Scheme } from "./scheme.js";

/**
 * Reads a scheme and proves that it can be scored: codes are unique, children's maxima sum to their parent's, the leaves
 * of each part sum to the part and the parts to the scale, every rule earns just its leaf's maximum and never less than
 * its minimum, steps and bands are ordered, and everything that is named exists. Use {@link safeParseScheme} to get the
 * issues as a value.
 *
 * @param input - A plain JSON document. Decimals may be strings (`"0.25"`) or numbers of at most 15 digits.
 * @returns The scheme with every decimal in its canonical form, deeply frozen. A scheme parses to itself.
 * @throws `document.*` and `number.*` for what is malformed; `criteria.*`, `rules.*` and `scheme.*` for what contradicts
 *   itself; all at once, in document order, in one `ScoringError`.
 * @example
 * ```ts
 * import { parseScheme } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * parseScheme(sonLa880Departments).parts.map((part) => part.max); // => ["70", "30"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1 and II.2: eight domains; 100 points, 70 appraised and 30 surveyed.
 * @law a scheme parses to itself: parseScheme(parseScheme(x)) = parseScheme(x)
 */
export function parseScheme(input: unknown): Scheme {
  return schemes.read(input);
}

/**
 * {@link parseScheme} with the issues as a value instead of an error.
 *
 * @param input - As for `parseScheme`.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws Never throws.
 * @example
 * ```ts
 * import { safeParseScheme } from "par-index";
 *
 * safeParseScheme({}).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1 and II.2.
 * @law issues stand in document order: paths(issues) = sort(paths(issues))
 */
export function safeParseScheme(input: unknown): Parsed<Scheme> {
  return schemes.safeRead(input);
}

/** How a scheme is read. */
export const schemes: Reader<Scheme> = readerOf(schemeSchema);
