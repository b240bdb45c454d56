import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type OpenScheme, openScheme } from "../scheme/openScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { SchemeStamp } from "../scheme/stamp.js";

/** Anything that says which text of a scheme it was computed by: an index, an evaluation. */
interface Stamped {
  readonly scheme: SchemeStamp;
}

/** The scheme laid open, once the results are known to be computed by just this text of it. */
export function openFor(scheme: Scheme, results: readonly Stamped[]): OpenScheme {
  const open = openScheme(scheme);
  const expected = open.stamp.digest;
  const strangers = new Set(results.map((result) => result.scheme.digest).filter((found) => found !== expected));
  if (strangers.size === 0) return open;
  throw new ScoringError(
    [...strangers].map((found) =>
      issue("document.other_scheme", ["scheme", "digest"], { of: "evaluation", found, expected }),
    ),
  );
}
