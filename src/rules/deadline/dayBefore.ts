import { daysInMonth } from "../../text/calendar.js";

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** The day before a day of the year; `null` where the year decides it, or it lies in the year before. */
export function dayBefore({ month, day }: DayOfYear): DayOfYear | null {
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > 1) return { month, day: day - 1 };
  // The day before 1 March is 28 or 29 February; the day before 1 January is one of another year.
  return month === 3 || month === 1 ? null : { month: month - 1, day: daysInMonth(month - 1) };
}
