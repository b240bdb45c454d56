import { dayNumber, momentOf } from "../../text/calendar.js";
import type { Due } from "./form.js";

/**
 * How many days after the day due something was done; below zero where it was done before.
 *
 * @returns A whole number of days, or `null` where the day due is one of a year that is not known.
 */
export function daysLate(date: string, due: Due, year: number | null): number | null {
  const last = dueDay(due, year);
  return last === null ? null : vietnameseDay(date) - last;
}

/** The day due, as a number of days. */
function dueDay(due: Due, year: number | null): number | null {
  if (typeof due === "string") return vietnameseDay(due);
  if (year === null) return null;
  const shift = due.year === undefined ? 0 : due.year === "after" ? 1 : -1;
  return dayNumber(year + shift, due.month, due.day);
}

/** The number of the day that it was in Viet Nam; a time without a zone is Vietnamese time. */
function vietnameseDay(date: string): number {
  return momentOf(date).day;
}

/** The year that the name of a period begins with: 2021 for `"2021"` and for `"2021-Q3"`. */
export function yearOf(period: string): number | null {
  const year = /^\d{4}(?!\d)/.exec(period)?.[0];
  return year === undefined ? null : Number(year);
}

/** The year of the period in examples; it is no leap year, nor is the one before it or after it. */
export const EXAMPLE_YEAR = 2025;
