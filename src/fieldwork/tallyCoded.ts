import { readObject, wrongArgument } from "../document/arguments.js";
import { isList } from "../document/plain.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { ANSWER_FIELDS } from "./answer.js";
import { type AnswerTally, answerCounter } from "./answerCounter.js";

/** One field of many answers, as a dictionary and a position in it for each answer. */
export interface CodedColumn {
  readonly codes: readonly string[];
  /** Of each answer, the position of its code; a plain list or any typed array. */
  readonly at: ArrayLike<number>;
}

/** Many answers column by column, as columnar files and data frames hold them. */
export interface CodedAnswers {
  readonly unit: CodedColumn;
  readonly group: CodedColumn;
  readonly question: CodedColumn;
  readonly option: CodedColumn;
}

/**
 * Tallies answers that are already coded, column by column: what `tallyAnswers` does, without making an object of each
 * answer.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param answers - Four columns of the same length.
 * @returns The same tally as of the answers one by one. Answers that fit no cell are reported per cell, not one by one:
 *   the path of an issue names unit, group, question and option, and then the field.
 * @throws `survey.coded_lengths` for columns that differ in length, `number.out_of_range` for a position that its dictionary
 *   does not have (the first in each column), `survey.no_questionnaire`; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { tallyCoded } from "par-index/survey";
 *
 * const [question] = scheme.questionnaire?.questions ?? [];
 * const { tally } = tallyCoded(scheme, {
 *   unit: { codes: ["so-y-te", "so-noi-vu"], at: [0, 0, 1] },
 *   group: { codes: [scheme.questionnaire?.groups[0]?.id ?? ""], at: [0, 0, 0] },
 *   question: { codes: [question?.id ?? ""], at: [0, 0, 0] },
 *   option: { codes: question?.options.map(({ id }) => id) ?? [], at: [1, 1, 0] },
 * });
 * tally.map(({ unit, count }) => `${unit}: ${count}`); // => ["so-noi-vu: 1", "so-y-te: 2"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.b.
 * @law coded or not, one tally: tallyCoded(codes(answers)) = tallyAnswers(answers)
 */
export function tallyCoded(scheme: Scheme, answers: CodedAnswers): AnswerTally {
  const { questionnaire, basis } = prepareScheme(scheme).scheme;
  if (questionnaire === undefined) throw new ScoringError([issue("survey.no_questionnaire", [], {}, basis[0])]);
  checkColumns(answers);
  const { unit, group, question, option } = answers;
  checkLengths(answers);
  const sizes = [unit, group, question, option].map(({ codes }) => codes.length) as [number, number, number, number];
  const counts = countCells([unit.at, group.at, question.at, option.at], sizes);
  if (counts === null) throw outOfRange(answers);
  const counter = answerCounter(questionnaire);
  for (const [cell, count] of counts) {
    const [u, g, q, o] = positionsOf(cell, sizes);
    const answer = {
      unit: unit.codes[u] as string,
      group: group.codes[g] as string,
      question: question.codes[q] as string,
      option: option.codes[o] as string,
    };
    counter.add(answer, [answer.unit, answer.group, answer.question, answer.option], count);
  }
  return counter.result();
}

/** Each column has its dictionary and its positions; the positions may be any list of numbers, and are looked at one by one. */
function checkColumns(answers: unknown): void {
  const given = readObject("answers", answers);
  for (const field of ANSWER_FIELDS) {
    const column = given[field];
    const { codes, at } = readObject(field, column);
    if (!isList(codes) || codes.some((code) => typeof code !== "string"))
      throw wrongArgument(`${field}.codes`, "a-list", codes);
    const length = typeof at === "object" && at !== null && "length" in at ? at.length : undefined;
    const isOdd = typeof length !== "number" || (Array.isArray(at) && at.some((one) => typeof one !== "number"));
    if (isOdd) throw wrongArgument(`${field}.at`, "a-list", at);
  }
}

type Four<Value> = readonly [Value, Value, Value, Value];

/** Up to this number of cells a table for all cells is used; above it, only cells that occur are stored. */
const DENSE = 2 ** 22;

/** Answers by cell, a cell being its four positions in one number; `null` where a position is not in its dictionary. */
function countCells(columns: Four<ArrayLike<number>>, sizes: Four<number>): Iterable<[number, number]> | null {
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > DENSE) return countSparse(columns, sizes);
  const counts = new Uint32Array(cells);
  return countDense(columns, sizes, counts) ? occurring(counts) : null;
}

function countDense(
  [units, groups, questions, options]: Four<ArrayLike<number>>,
  [u, g, q, o]: Four<number>,
  counts: Uint32Array,
): boolean {
  for (let at = 0; at < units.length; at += 1) {
    const [unit, group] = [units[at] as number, groups[at] as number];
    const [question, option] = [questions[at] as number, options[at] as number];
    if (!(isIn(unit, u) && isIn(group, g) && isIn(question, q) && isIn(option, o))) return false;
    const cell = ((unit * g + group) * q + question) * o + option;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return true;
}

function countSparse(
  [units, groups, questions, options]: Four<ArrayLike<number>>,
  [u, g, q, o]: Four<number>,
): ReadonlyMap<number, number> | null {
  const counts = new Map<number, number>();
  for (let at = 0; at < units.length; at += 1) {
    const [unit, group] = [units[at] as number, groups[at] as number];
    const [question, option] = [questions[at] as number, options[at] as number];
    if (!(isIn(unit, u) && isIn(group, g) && isIn(question, q) && isIn(option, o))) return null;
    const cell = ((unit * g + group) * q + question) * o + option;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

/** A whole number from 0 to below the size. */
function isIn(position: number, size: number): boolean {
  return position >>> 0 === position && position < size;
}

function* occurring(counts: Uint32Array): Generator<[number, number], void> {
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] as number;
    if (count > 0) yield [cell, count];
  }
}

function positionsOf(cell: number, [, g, q, o]: Four<number>): Four<number> {
  const rest = Math.floor(cell / o);
  const upper = Math.floor(rest / q);
  return [Math.floor(upper / g), upper % g, rest % q, cell % o];
}

function checkLengths(answers: CodedAnswers): void {
  const expected = answers.unit.at.length;
  const issues = ANSWER_FIELDS.filter((column) => answers[column].at.length !== expected).map((column) => {
    const params = { column, found: String(answers[column].at.length), expected: String(expected) };
    return issue("survey.coded_lengths", [column, "at"], params);
  });
  if (issues.length > 0) throw new ScoringError(issues);
}

/** The first position of each column that its dictionary does not have. */
function outOfRange(answers: CodedAnswers): ScoringError {
  return new ScoringError(
    ANSWER_FIELDS.flatMap((column) => {
      const { at, codes } = answers[column];
      for (let answer = 0; answer < at.length; answer += 1) {
        const position = at[answer] as number;
        if (isIn(position, codes.length)) continue;
        const params = { found: String(position), least: "0", most: String(codes.length - 1) };
        return [issue("number.out_of_range", [column, "at", answer], params)];
      }
      return [];
    }),
  );
}
