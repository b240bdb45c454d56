import { limits } from "../document/limits.js";
import { type Reader, readerOf } from "../document/reader.js";
import type { Parsed } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Evaluation } from "./evaluation.js";
import { evaluationSchema } from "./schema.js";

/**
 * Reads a result that comes from elsewhere, such as a file: every figure is a decimal within its maximum, every ranked
 * unit has an index with that figure and that class, and the digest is that of the rest. Whether the figures are right
 * is for `verifyEvaluation` to say, which has the cases. Use {@link safeParseEvaluation} to get the issues as a value.
 *
 * @param input - A plain JSON document, as `evaluate` gives it.
 * @param scheme - The scheme that the result says it was made by, if it is at hand: then it must be that very text.
 * @returns The evaluation, deeply frozen, its figures as they are written: points and maxima exact, the published ones rounded. One of
 *   `evaluate` itself comes back at once.
 * @throws `document.*` and `number.*` for what is malformed, `document.digest_broken` for a result that was changed,
 *   `document.other_scheme`, `composite.above_max`, `composite.unknown_class`, `evaluate.ranked_otherwise`; all at once in one
 *   `ScoringError`. What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate, parseEvaluation } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const file = JSON.stringify(evaluate(sonLa880Departments, []));
 * parseEvaluation(JSON.parse(file)).scheme.id; // => "son-la-880-departments"
 * ```
 * @clause Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4), so one that was changed on
 *   the way is not used.
 * @law a result parses to itself: parseEvaluation(evaluate(s, c)) = evaluate(s, c)
 */
export function parseEvaluation(input: unknown, scheme?: Scheme): Evaluation {
  return evaluations.read(input, schemeOf(scheme));
}

/**
 * {@link parseEvaluation} with the issues as a value instead of an error.
 *
 * @param input - A plain JSON document.
 * @param scheme - The scheme that the result says it was made by, if it is at hand.
 * @returns `{ ok: true, value, notices }` with figures as for `parseEvaluation`, or `{ ok: false, issues }` with every issue in
 *   document order.
 * @throws What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { safeParseEvaluation } from "par-index";
 *
 * safeParseEvaluation({ indexes: [] }).ok; // => false
 * ```
 * @clause Our reading: as for `parseEvaluation`.
 */
export function safeParseEvaluation(input: unknown, scheme?: Scheme): Parsed<Evaluation> {
  return evaluations.safeRead(input, schemeOf(scheme));
}

function schemeOf(scheme: Scheme | undefined): PreparedScheme | undefined {
  return scheme === undefined ? undefined : prepareScheme(scheme);
}

/** The reader of results, by themselves or against the scheme that they were made by. */
// biome-ignore lint/suspicious/noConfusingVoidType: this reader is called with a scheme or without one
export const evaluations: Reader<Evaluation, PreparedScheme | void> = readerOf(evaluationSchema, {
  most: limits.resultValues,
});
