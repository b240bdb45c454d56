import type { Unit } from "../../assessment/dossier.js";
import type { Question } from "../../scheme/questionnaire.js";
import type { Tally } from "../../survey/tally.js";
import { suppress } from "./suppress.js";

/** The answers to one question: a row for each unit and one for all, a count for each option and their sum. */
export interface AnswerCounts {
  readonly question: Question;
  readonly counts: readonly (readonly number[])[];
  /** Which of them are not shown. */
  readonly withheld: readonly (readonly boolean[])[];
}

export function answerCounts(
  question: Question,
  units: readonly Unit[],
  tally: Tally,
  threshold: number,
): AnswerCounts {
  const cells = new Map<string, number>();
  for (const { unit, option, count } of tally) {
    const key = JSON.stringify([unit, option]);
    cells.set(key, (cells.get(key) ?? 0) + count);
  }
  const rows = units.map(({ id }) => question.options.map((option) => cells.get(JSON.stringify([id, option.id])) ?? 0));
  const counts = withSums(rows, question.options.length);
  return { question, counts, withheld: suppress(counts, threshold) };
}

function withSums(rows: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const across = rows.map((row) => [...row, total(row)]);
  const down = [...Array(width + 1).keys()].map((column) => total(across.map((row) => row[column] ?? 0)));
  return [...across, down];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
