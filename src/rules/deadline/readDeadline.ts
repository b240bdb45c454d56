import { readDate } from "../../document/scalar.js";
import { dayAfter } from "../../text/calendar.js";
import type { Due } from "../form/form.js";
import { phrase } from "../sentence/phrases.js";
import type { Parts, Token } from "../sentence/token.js";
import { dayBefore } from "./dayBefore.js";
import type { DayStep, DeadlineRule, PerDay } from "./rule.js";

const DATED = phrase("{dated} :");
const EARLY = phrase(
  "sớm từ {days:count} ngày trở lên [được|:|=|→] {points}",
  "sớm [hơn|] {days:count} ngày trở lên [:|được] {points}",
);
const UNTIL = "[chậm nhất|trong thời hạn đến|đến hết|không muộn hơn] [ngày|] ";
const BEFORE = "trước [ngày|] ";
const DAY = "{day:count}/{month:count}";
const GIVES = " [được|:|=|→] {points}";
const YEARS = [
  [" của năm đánh giá", undefined],
  [" của năm trước kỳ đánh giá", "before"],
  [" của năm sau kỳ đánh giá", "after"],
  [" năm trước", "before"],
  [" năm sau", "after"],
  ["", undefined],
] as const;

const TIMED = phrase(`chậm nhất ngày {date:text}${GIVES}`);
const DATES = [
  [phrase(`${UNTIL}${DAY}/{year:count}${GIVES}`), false],
  [phrase(`${BEFORE}${DAY}/{year:count}${GIVES}`), true],
] as const;
const DAYS = YEARS.flatMap(([words, year]) => [
  { form: phrase(`${UNTIL}${DAY}${words}${GIVES}`), year, isBefore: false },
  { form: phrase(`${BEFORE}${DAY}${words}${GIVES}`), year, isBefore: true },
]);
const LATE = phrase("chậm [không quá|đến|tối đa|dưới hoặc bằng] {days:count} ngày [được|:|=|→] {points}");
const PER_DAY = phrase(
  "mỗi ngày chậm trừ {perDay:points} [,|] không dưới {later:points}",
  "[chậm mỗi ngày|mỗi ngày chậm] [:|] trừ {perDay:points} [,|] không dưới {later:points}",
);
const LATER = phrase("[chậm hơn nữa|chậm hơn] [được|:|=|→] {points}");
const MISSED = phrase("không [thực hiện|ban hành|có|hoàn thành] [được|:|=|→] {points}");
const REST = phrase("[còn lại|trường hợp còn lại|các trường hợp còn lại] [được|:|=|→] {points}");
/** `Ban hành trước 31/01: 0,5`: what is done stands before the day. */
const DONE = phrase("{done:words}");

/** The deadlines that clauses may state. */
export function readDeadline(clauses: Parts): readonly DeadlineRule[] {
  const [first, ...others] = clauses;
  const named = DATED.readAt(first, 0).map(([{ dated }, next]) => ({ parts: dated, next }));
  const done = DONE.readAt(first, 0).map(([{ done: what }, next]) => ({
    parts: { words: { value: { vi: `ngày ${what.charAt(0).toLowerCase()}${what.slice(1)}` } } },
    next,
  }));
  const found = [{ parts: {}, next: 0 }, ...named, ...done].flatMap(({ parts, next }) => {
    const rule = ruleOf([first.slice(next), ...others]);
    return rule === null ? [] : [{ ...rule, ...parts }];
  });
  return found.slice(0, 2);
}

function ruleOf(clauses: readonly (readonly Token[])[]): DeadlineRule | null {
  const queue = [...clauses];
  const early = taken(queue, EARLY);
  const [due, more] = dueIn(queue.shift() ?? []);
  if (due === undefined || more !== undefined) return null;
  const late = taken(queue, LATE);
  const [perDay] = queue[0] === undefined || late.length > 0 ? [] : PER_DAY.read(queue[0]);
  if (perDay !== undefined) queue.shift();
  const rest = restOf(queue, perDay?.later);
  if (rest === null) return null;
  const after: readonly DayStep[] | PerDay | undefined =
    perDay === undefined ? (late.length === 0 ? undefined : late) : { perDay: perDay.perDay };
  return {
    kind: "deadline",
    due: due.due,
    ...(early.length === 0 ? {} : { early }),
    onTime: due.points,
    ...(after === undefined ? {} : { late: after }),
    ...rest,
  };
}

function taken(
  queue: (readonly Token[])[],
  form: { readonly read: (tokens: readonly Token[]) => readonly { days: number; points: string }[] },
): DayStep[] {
  const steps: DayStep[] = [];
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    const [step] = form.read(next);
    if (step === undefined) break;
    steps.push({ days: step.days, points: step.points });
    queue.shift();
  }
  return steps;
}

/** What is given later, and where it was not done; one word for the rest says both. */
function restOf(
  queue: readonly (readonly Token[])[],
  later: string | undefined,
): Pick<DeadlineRule, "later" | "missed"> | null {
  const [one, two, three] = queue;
  if (three !== undefined || one === undefined) return null;
  if (two === undefined) {
    const rest = REST.read(one)[0]?.points;
    if (rest !== undefined)
      return later === undefined || later === rest ? { later: later ?? rest, missed: rest } : null;
    const missed = MISSED.read(one)[0]?.points;
    return missed === undefined || later === undefined ? null : { later, missed };
  }
  const [after, missed] = [LATER.read(one)[0]?.points, MISSED.read(two)[0]?.points];
  return after === undefined || missed === undefined || later !== undefined ? null : { later: after, missed };
}

interface Dued {
  readonly due: Due;
  readonly points: string;
}

function dueIn(clause: readonly Token[]): readonly Dued[] {
  const found: Dued[] = [];
  for (const { date, points } of TIMED.read(clause)) {
    if ("value" in readDate(date) && date.length > 10) found.push({ due: date, points });
  }
  for (const [form, isBefore] of DATES) {
    for (const { day, month, year, points } of form.read(clause)) {
      // A year that has lost a digit is none that a decision is about.
      if (year < 1945 || year > 2200) continue;
      const date = `${year}-${two(month)}-${two(day)}`;
      if ("value" in readDate(date)) found.push({ due: isBefore ? dayAfter(date, -1) : date, points });
    }
  }
  for (const { form, year, isBefore } of DAYS) {
    for (const parts of form.read(clause)) {
      const on = isBefore ? dayBefore(parts) : { month: parts.month, day: parts.day };
      if (on !== null) found.push({ due: { ...on, ...(year === undefined ? {} : { year }) }, points: parts.points });
    }
  }
  return found;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
