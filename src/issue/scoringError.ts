import { type Issue, printPath } from "./issue.js";
import { wordingOf } from "./sentence.js";

const BRAND = "par-index/ScoringError" as const;

/** What every refusal of this library throws: all the issues, in document order. */
export class ScoringError extends Error {
  override readonly name = "ScoringError";
  readonly brand: "par-index/ScoringError" = BRAND;
  readonly issues: readonly Issue[];
  /** What a web framework answers with when nobody catches the error: the request was understood, its content refused. */
  readonly statusCode: 422 = 422;

  constructor(issues: readonly Issue[]) {
    super(summary(issues));
    this.issues = issues;
  }
}

const SHOWN = 20;

/** The first issues, one a line; the others are only counted here; all are in `issues`. */
function summary(issues: readonly Issue[]): string {
  const lines = issues.slice(0, SHOWN).map((one) => `${one.code} at ${printPath(one.path)}: ${wordingOf(one)}`);
  if (issues.length > SHOWN) lines.push(`… and ${issues.length - SHOWN} more`);
  return lines.join("\n");
}

/**
 * Whether a caught value is a refusal of this library. It looks at a brand, not at the class, so that it still holds
 * where two copies of the package are loaded.
 *
 * @param error - Anything that was caught.
 * @returns `true` when `error.issues` can be read.
 * @throws Never throws.
 * @example
 * ```ts
 * import { isScoringError, parseScheme } from "par-index";
 *
 * try {
 *   parseScheme("not a scheme");
 * } catch (error) {
 *   isScoringError(error); // => true
 * }
 * ```
 * @clause Our reading: a refusal is part of the record and must be distinguishable from a fault of the program.
 */
export function isScoringError(error: unknown): error is ScoringError {
  return error instanceof Error && "brand" in error && error.brand === BRAND;
}

/** What a `safeParse…` function returns: the value with what somebody should look at, or every issue in document order. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value; readonly notices: readonly Issue[] } | Refused;

/** What a step between two documents gives: the value, or every issue. */
export type Checked<Value> = { readonly ok: true; readonly value: Value } | Refused;

interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** The value, or a `ScoringError` with all issues. */
export function orThrow<Value>(parsed: Checked<Value>): Value {
  if (!parsed.ok) throw new ScoringError(parsed.issues);
  return parsed.value;
}

/** What a `safe…` function returns where the work ended in a `ScoringError`: the other way round from {@link orThrow}. */
export function refusalOf(error: unknown): Refused {
  if (isScoringError(error)) return { ok: false, issues: error.issues };
  throw error;
}
