import type { Evaluation } from "../evaluate/evaluation.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type OpenScheme, openScheme } from "../scheme/openScheme.js";
import type { Scheme } from "../scheme/scheme.js";

/** The scheme laid open, once it is known to be the one that the result was computed by. */
export function openFor(scheme: Scheme, { scheme: stamp }: Evaluation): OpenScheme {
  const open = openScheme(scheme);
  if (open.stamp.digest === stamp.digest) return open;
  const params = { found: stamp.digest, expected: open.stamp.digest };
  throw new ScoringError([issue("report.other_scheme", ["scheme", "digest"], params, open.scheme.basis[0])]);
}
