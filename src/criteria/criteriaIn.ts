import { wrongArgument } from "../document/arguments.js";
import { isList } from "../document/plain.js";
import type { Criterion } from "./criterion.js";

/**
 * A list of criteria that somebody gives, as far as a walk over them relies on it.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function criteriaIn(input: readonly Criterion[]): readonly Criterion[] {
  if (isList(input) && input.every(isCriterion)) return input;
  throw wrongArgument("criteria", "list-of-criteria", input);
}

function isCriterion(input: unknown): boolean {
  if (typeof input !== "object" || input === null || !("kind" in input) || !("code" in input)) return false;
  return input.kind === "leaf" || (input.kind === "group" && "children" in input && isList(input.children));
}
