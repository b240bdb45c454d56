import { type Issue, issue } from "../issue/issue.js";

/** Two cases of one unit: it is unknown which of them counts, so neither does. */
export function duplicateUnit(position: number, unit: string): Issue {
  return issue("evaluate.duplicate_unit", [position, "dossier", "unit", "id"], { unit });
}
