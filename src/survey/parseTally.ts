import { type QuickDoor, quickDoor } from "../document/door.js";
import { read, readEach } from "../document/schema.js";
import { issue } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import { type OpenScheme, openScheme } from "../scheme/openScheme.js";
import { listSchema } from "../scheme/schema.js";
import type { Scheme } from "../scheme/scheme.js";
import { answerCheck } from "./answerCheck.js";
import { quickTally } from "./quickTally.js";
import { tallyRowSchema } from "./schema.js";
import type { Tally, TallyRow } from "./tally.js";

/**
 * Reads a tally against the scheme's questionnaire: every row names a group, a question that is put to it and one of the
 * question's options. Use {@link safeParseTally} to get the issues as a value.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param input - A list of rows, of one unit or of many, in any order; plain JSON.
 * @returns The rows, deeply frozen. Counts are whole numbers from 0 to 999,999,999,999.
 * @throws `document.*` and `number.*` for what is malformed, `survey.*` for rows that do not fit the questionnaire; all
 *   at once in one `ScoringError`.
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
  return tallies.admit(openScheme(scheme), input);
}

/**
 * {@link parseTally} with the issues as a value instead of an error.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param input - A list of rows; plain JSON.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseScheme` throws, when the scheme itself is not sound.
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
  return tallies.read(openScheme(scheme), input);
}

/** The door of tallies. */
export const tallies: QuickDoor<OpenScheme, Tally> = quickDoor(({ scheme }, plain, issues) => {
  const rows = read(listSchema, plain, { path: [] }, issues);
  if (rows === undefined) return undefined;
  const { questionnaire } = scheme;
  if (questionnaire === undefined) {
    if (rows.length > 0) issues.push(issue("survey.no_questionnaire", [], {}, scheme.basis[0]));
    return [];
  }
  const check = answerCheck(questionnaire);
  const readOne = (input: unknown, position: number): TallyRow | undefined => {
    const row = read(tallyRowSchema, input, { path: [position] }, issues);
    if (row !== undefined) issues.push(...check(row, [position]));
    return row;
  };
  return readEach(rows, readOne, issues);
}, quickTally);
