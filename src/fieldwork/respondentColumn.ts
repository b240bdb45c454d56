import { lookOf, remembering } from "../text/lookalike.js";
import { roleOfHeading } from "./surveyHeadings.js";

/** A bare `id` may be that of an answer. */
const isRespondent = remembering((name) => roleOfHeading(name) === "respondent" && lookOf(name) !== "id");

/** The column or field that says who answered under another name than `respondent`; none where that one stands. */
export function respondentColumn(names: readonly string[]): string | undefined {
  return names.includes("respondent") ? undefined : names.find(isRespondent);
}
