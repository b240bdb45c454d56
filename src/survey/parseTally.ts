import { type Reader, readerOf } from "../document/reader.js";
import type { Parsed } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { surveyedSchema, tallySchema } from "./schema.js";
import type { SurveyedLeaf } from "./surveyed.js";
import type { Tally } from "./tally.js";

/**
 * Reads a tally against the scheme's questionnaire: every row names a group, a question that is put to it and one of the
 * question's options. Use {@link safeParseTally} to get the issues as a value.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param input - A list of rows, of one unit or of many, in any order; plain JSON.
 * @returns The rows, deeply frozen. Counts are whole numbers from 0 to 999,999,999,999.
 * @throws `document.*` and `number.*` for what is malformed, `survey.*` for rows that do not fit the questionnaire; all
 *   at once in one `ScoringError`.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { parseTally } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * parseTally(sonLa880Departments, []).length; // => 0
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.b: the survey gathers the views of different groups, by questions that match
 *   the criteria.
 */
export function parseTally(scheme: Scheme, input: unknown): Tally {
  return tallies.read(input, prepareScheme(scheme));
}

/**
 * {@link parseTally} with the issues as a value instead of an error.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param input - A list of rows; plain JSON.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseScheme` throws, when the scheme itself is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { safeParseTally } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * safeParseTally(sonLa880Departments, "not a list").ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.b.
 */
export function safeParseTally(scheme: Scheme, input: unknown): Parsed<Tally> {
  return tallies.safeRead(input, prepareScheme(scheme));
}

/** The reader of ready results of survey leaves. */
export const readySurveys: Reader<readonly SurveyedLeaf[], PreparedScheme> = readerOf(surveyedSchema);

/** The reader of tallies. */
export const tallies: Reader<Tally, PreparedScheme> = readerOf(tallySchema);
