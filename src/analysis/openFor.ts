import type { UnitIndex } from "../composite/unitIndex.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type OpenScheme, openScheme } from "../scheme/openScheme.js";
import type { Scheme } from "../scheme/scheme.js";

/** The scheme laid open, once each index is known to be computed by just this text of it. */
export function openFor(scheme: Scheme, indexes: readonly UnitIndex[]): OpenScheme {
  const open = openScheme(scheme);
  const strangers = indexes.filter((index) => index.scheme.digest !== open.stamp.digest);
  if (strangers.length === 0) return open;
  throw new ScoringError(
    strangers.map(({ unit, scheme: { digest: found } }) =>
      issue("analysis.other_scheme", ["scheme", "digest"], { unit: unit.id, found, expected: open.stamp.digest }),
    ),
  );
}
