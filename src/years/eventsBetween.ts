import type { Evaluation } from "../evaluate/evaluation.js";
import { yearOf } from "../rules/form/days.js";
import type { Succession, SuccessionEvent } from "./succession.js";

/** The units of one year. */
interface ListOfYear {
  readonly year: number | null;
  readonly units: ReadonlySet<string>;
}

/**
 * The events by which the units of one year became those of another. A succession may tell of many years: what happened before
 * the earlier list was made, or will happen after the later one, divides nobody between the two.
 */
export function eventsBetween(succession: Succession, before: Evaluation, after: Evaluation): Succession {
  const [earlier, later] = [listOf(before), listOf(after)];
  return succession.filter((event) => !isPast(event, earlier) && !isToCome(event, later));
}

function listOf({ indexes }: Evaluation): ListOfYear {
  return { year: yearOf(indexes[0]?.period ?? ""), units: new Set(indexes.map(({ unit }) => unit.id)) };
}

/** In the year of a list its units tell whether it was made before the event or after it; a unit that keeps its id tells nothing. */
function isPast(event: SuccessionEvent, { year, units }: ListOfYear): boolean {
  const { ended, successors, begun } = idsOf(event);
  const happened = yearOf(event.date);
  if (year === null || happened === null || happened > year) return false;
  if (happened < year) return successors.some((id) => units.has(id));
  const isTold = ended.length + begun.length > 0;
  return isTold && successors.every((id) => units.has(id)) && !ended.some((id) => units.has(id));
}

/** A list may be made of the units of a later year, as of provinces that were merged since. */
function isToCome(event: SuccessionEvent, { year, units }: ListOfYear): boolean {
  const { ended, begun } = idsOf(event);
  const happens = yearOf(event.date);
  if (year === null || happens === null || happens <= year) return false;
  return ended.some((id) => units.has(id)) || !begun.some((id) => units.has(id));
}

/** Who is there before the event alone, after it, and after it alone. */
function idsOf({ from, to }: SuccessionEvent): Record<"ended" | "successors" | "begun", readonly string[]> {
  const successors = to.map(({ id }) => id);
  return {
    ended: from.filter((id) => !successors.includes(id)),
    successors,
    begun: successors.filter((id) => !from.includes(id)),
  };
}
