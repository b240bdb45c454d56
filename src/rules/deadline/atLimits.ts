import { dayAfter, vietnameseDate } from "../../text/calendar.js";
import type { AtLimit } from "../form/atLimits.js";
import { EXAMPLE_YEAR } from "../form/days.js";
import type { Due } from "../form/form.js";
import { type DeadlineRule, isPerDay } from "./rule.js";

/** The last day of each step and the day after it, for a period of one year; and what was not done at all. */
export function deadlineAtLimits({ due, early = [], late = [] }: DeadlineRule): readonly AtLimit[] {
  const steps = isPerDay(late) ? [1, 2] : late.map(({ days }) => days);
  const days = [...early.map((step) => -step.days), 0, ...steps].flatMap((last) => [last, last + 1]);
  const distinct = [...new Set(days)];
  return [...distinct.map((after) => ({ facts: { date: dayAfter(dueIn(due), after) } })), { facts: { missed: true } }];
}

function dueIn(due: Due): string {
  if (typeof due === "string") return vietnameseDate(due);
  const year = EXAMPLE_YEAR + (due.year === undefined ? 0 : due.year === "after" ? 1 : -1);
  return `${year}-${String(due.month).padStart(2, "0")}-${String(due.day).padStart(2, "0")}`;
}
