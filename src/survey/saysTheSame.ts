import { isList } from "../document/plain.js";
import type { Tally, TallyRow } from "./tally.js";

const FIELDS = ["unit", "group", "question", "option", "count"] as const satisfies readonly (keyof TallyRow)[];

/** Whether what somebody gives is, row by row as it is written, a tally that has been read. Nothing is made canonical for it. */
export function saysTheSame(input: unknown, tally: Tally): boolean {
  if (input === tally) return true;
  try {
    return isList(input) && input.length === tally.length && tally.every((row, at) => isRow(input[at], row));
  } catch {
    // Whoever reads it tells what cannot be looked at.
    return false;
  }
}

function isRow(input: unknown, row: TallyRow): boolean {
  if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype) return false;
  const given = input as Readonly<Record<string, unknown>>;
  return FIELDS.every((field) => given[field] === row[field]) && Object.keys(given).length === FIELDS.length;
}
