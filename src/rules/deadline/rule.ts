import type { Points } from "../../number/quantity.js";
import type { FactWords } from "../form/factWords.js";
import type { Due } from "../form/form.js";

/**
 * Points by the day something was done: full until the day due, less by the days that it was late, and what is given where
 * it was not done at all.
 */
export interface DeadlineRule {
  readonly kind: "deadline";
  /** The last day on which it is on time: `"2024-06-30"`, or 30 June of the period's year, or of the year after it. */
  readonly due: Due;
  /** More for being early: at least so many days before the day due, the earliest first. */
  readonly early?: readonly DayStep[];
  /** On the day due or before it. */
  readonly onTime: Points;
  /** Up to so many days late, the fewest first; or what each day late takes. */
  readonly late?: readonly DayStep[] | PerDay;
  /** Later than that; what each day takes never takes more than down to this. */
  readonly later: Points;
  /** It was not done. */
  readonly missed: Points;
  readonly words?: FactWords;
}

export interface DayStep {
  readonly days: number;
  readonly points: Points;
}

export interface PerDay {
  readonly perDay: Points;
}

/** The day on which it was done, or that it was not. */
export type DeadlineFacts = { readonly date: string } | { readonly missed: true };

/** Whether each day late takes as much as the other. */
export function isPerDay(late: readonly DayStep[] | PerDay): late is PerDay {
  return "perDay" in late;
}
