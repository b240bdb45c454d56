import { isMarkedCanonical } from "../document/canonical.js";
import { type Decimal, decimal, sum } from "../number/decimal.js";
import { addCounts, decimalOf, reaches, unitsIn, type WholeCount } from "../number/wholeCount.js";
import { groupsAsked, leastAnswers, type Question, type Questionnaire } from "../scheme/questionnaire.js";
import type { Tally } from "./tally.js";

/** Answers by question, group and option. */
export type Cells = ReadonlyMap<string, WholeCount>;

/** Where the answers to one option stand; no name has a line break in it. */
export function cellKey(question: string, group: string, option: string): string {
  return `${question}\n${group}\n${option}`;
}

const counted = new WeakMap<Tally, Cells>();

/** The answers in rows; those of a tally that has been read are counted once. */
export function countCells(rows: Tally): Cells {
  const before = counted.get(rows);
  if (before !== undefined) return before;
  const cells = new Map<string, WholeCount>();
  for (const { question, group, option, count } of rows) {
    const key = cellKey(question, group, option);
    cells.set(key, addCounts(cells.get(key) ?? 0, count));
  }
  if (isMarkedCanonical(rows)) counted.set(rows, cells);
  return cells;
}

/** What is counted of a question, with its figures read. */
export interface Counted {
  readonly groups: readonly CountedGroup[];
  /** Of all groups together. */
  readonly weight: Decimal;
}

interface CountedGroup {
  readonly id: string;
  readonly weight: Decimal;
  /** Fewer answers than these leave the question pending. */
  readonly least: number;
  /** The places of the finest value. */
  readonly places: number;
  /** The options that have a value, in units of so many places, by where the answers to them stand. */
  readonly options: readonly { readonly key: string; readonly value: WholeCount }[];
}

const counting = new WeakMap<Question, { readonly form: Questionnaire; readonly counted: Counted }>();

/** A question of a parsed scheme does not change, so that its figures are read once. */
export function countedOf(question: Question, form: Questionnaire): Counted {
  const before = counting.get(question);
  if (before?.form === form) return before.counted;
  const asked = groupsAsked(form, question);
  const valued = question.options.flatMap(({ id, value }) => (value === null ? [] : [{ id, value: decimal(value) }]));
  const places = Math.max(0, ...valued.map(({ value }) => value.decimalPlaces()));
  const groups = asked.map((group) => ({
    id: group.id,
    weight: decimal(group.weight),
    least: form.belowMinimum === "counted" ? 0 : leastAnswers(form, group),
    places,
    options: valued.map(({ id, value }) => ({
      key: cellKey(question.id, group.id, id),
      value: unitsIn(value, places),
    })),
  }));
  const counted = { groups, weight: sum(groups.map(({ weight }) => weight)) };
  if (Object.isFrozen(question) && Object.isFrozen(form)) counting.set(question, { form, counted });
  return counted;
}

/** How many answers a group has given that count; `null` where they are as many as they must be at least. */
export function answersBelow(least: number, { options }: CountedGroup, cells: Cells): Decimal | null {
  let answers: WholeCount = 0;
  for (const { key } of options) {
    answers = addCounts(answers, cells.get(key) ?? 0);
    if (reaches(answers, least)) return null;
  }
  return decimalOf(answers);
}
