import { momentOf } from "../../text/calendar.js";
import { yearOf } from "./days.js";

/** How many years after the end of a period it may still be written about without a word. */
const YEARS_AFTER = 3;

/** Days as they are numbered, from one up to another. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** The years of a period and those after it; `null` for a period that does not say its year. */
export function spanOf(period: string): Span | null {
  const year = yearOf(period);
  if (year === null) return null;
  return { first: momentOf(`${year}-01-01`).day, last: momentOf(`${year + YEARS_AFTER}-12-31`).day };
}
