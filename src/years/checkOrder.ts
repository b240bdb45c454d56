import type { Evaluation } from "../evaluate/evaluation.js";
import { type Issue, issue } from "../issue/issue.js";
import { yearOf } from "../rules/form/days.js";

/** The results of two periods stand the wrong way round: what rose would be shown as fallen. */
export function yearsReversed(before: Evaluation, after: Evaluation, path: Issue["path"]): readonly Issue[] {
  const [earlier, later] = [before.indexes[0]?.period, after.indexes[0]?.period];
  if (earlier === undefined || later === undefined || !isLater(earlier, later)) return [];
  return [issue("analysis.years_reversed", path, { before: earlier, after: later })];
}

/** Whether one period is later than another. Inside a year only names of one form are compared, such as two quarters. */
function isLater(one: string, other: string): boolean {
  const [year, than] = [yearOf(one), yearOf(other)];
  if (year === null || than === null) return false;
  return year === than ? formOf(one) === formOf(other) && one > other : year > than;
}

function formOf(period: string): string {
  return period.replace(/\d/g, "0");
}
