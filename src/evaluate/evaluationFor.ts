import { followingIndexes } from "../classification/readFollowing.js";
import { indexes } from "../composite/readIndex.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { readArgument } from "../document/arguments.js";
import { issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { Evaluation } from "./evaluation.js";
import { evaluations } from "./parseEvaluation.js";

/** An evaluation that has been read, and the scheme that it was made by, prepared. */
export interface OpenEvaluation {
  readonly prepared: PreparedScheme;
  readonly evaluation: Evaluation;
}

/**
 * Reads a scheme and an evaluation that was made by just this text of it.
 *
 * @throws `argument.*`, `document.other_scheme`, and what `parseScheme` and `parseEvaluation` throw.
 */
export function evaluationFor(scheme: Scheme, input: unknown, argument = "evaluation"): OpenEvaluation {
  const prepared = prepareScheme(scheme);
  const evaluation = readArgument(argument, "an-evaluation", evaluations, input, undefined);
  refuseOthers(prepared, [evaluation], [argument]);
  refuseOthers(prepared, evaluation.indexes, [argument]);
  return { prepared, evaluation: readArgument(argument, "an-evaluation", evaluations, evaluation, prepared) };
}

/**
 * Reads a scheme and the index of a unit that was computed by just this text of it.
 *
 * @throws `argument.*`, `document.other_scheme`, and what `parseScheme` throws; `composite.*` for an impossible index.
 */
export function indexFor(
  scheme: Scheme,
  input: unknown,
): { readonly prepared: PreparedScheme; readonly index: UnitIndex } {
  const prepared = prepareScheme(scheme);
  const index = readArgument("index", "an-index", indexes, input, undefined);
  refuseOthers(prepared, [index], ["index"]);
  return { prepared, index: readArgument("index", "an-index", followingIndexes, index, prepared) };
}

/** Anything that says which text of a scheme it was computed by. */
interface Stamped {
  readonly scheme: SchemeStamp;
}

function refuseOthers({ stamp: { digest: expected } }: PreparedScheme, results: readonly Stamped[], path: Path): void {
  const others = new Set(results.map(({ scheme }) => scheme.digest).filter((found) => found !== expected));
  if (others.size === 0) return;
  const of = "evaluation";
  throw new ScoringError(
    [...others].map((found) => issue("document.other_scheme", [...path, "scheme", "digest"], { of, found, expected })),
  );
}
