import { refuseOtherKinds } from "../document/arguments.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { listNames } from "../text/listNames.js";

/**
 * Refuses options that are none: of another kind, or with a field that no option has.
 *
 * @throws `argument.other_kind`, `document.unknown_key`
 */
export function refuseOtherOptions(options: object, known: readonly string[]): void {
  refuseOtherKinds("options", "an-object", options);
  const unknown = Object.keys(options).filter((key) => !known.includes(key));
  if (unknown.length === 0) return;
  throw new ScoringError(
    unknown.map((key) => issue("document.unknown_key", ["options", key], { key, known: listNames(known) })),
  );
}
