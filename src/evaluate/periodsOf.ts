import { compareText } from "../text/compareText.js";
import type { Evaluation } from "./evaluation.js";

/** The periods that a result speaks of, in the order of their texts: that of its year, or those of its cases. */
export function periodsOf({ year, rankings }: Pick<Evaluation, "year" | "rankings">): readonly string[] {
  if (year !== undefined) return [year.period];
  return [...new Set(rankings.map(({ period }) => period))].sort(compareText);
}

/** {@link periodsOf} as one text; `null` where there are none. */
export function printedPeriods(evaluation: Pick<Evaluation, "year" | "rankings">): string | null {
  const periods = periodsOf(evaluation);
  return periods.length === 0 ? null : periods.join(", ");
}
