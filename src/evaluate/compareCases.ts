import { type Issue, issue } from "../issue/issue.js";

/** Two cases of one unit: it is unknown which of them counts, so neither does. */
export function duplicateUnit(position: number, unit: string): Issue {
  return issue("evaluate.duplicate_unit", [position, "dossier", "unit", "id"], { unit });
}

/** A year is ranked by itself: a case of another period than the first does not belong here. */
export function otherPeriod(position: number, unit: string, found: string, expected: string): Issue {
  return issue("document.other_period", [position, "dossier", "period"], { unit, found, expected });
}
