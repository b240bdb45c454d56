import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";

/**
 * The elements of a list as the caller holds them, for a function that reads each by itself.
 *
 * @throws `document.not_a_list` for anything else.
 */
export function elementsOf(input: unknown): readonly unknown[] {
  try {
    if (Array.isArray(input)) return Array.from(input as readonly unknown[]);
  } catch {
    throw new ScoringError([issue("document.not_plain", [], { found: "unreadable" })]);
  }
  throw new ScoringError([issue("document.not_a_list", [], {})]);
}
