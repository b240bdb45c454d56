import { groupBy } from "../issue/groupBy.js";
import { type Issue, issue } from "../issue/issue.js";
import { read } from "../issue/schema.js";
import { type Parsed, ScoringError } from "../issue/scoringError.js";
import { rank } from "../ranking/rank.js";
import { sealOf } from "../scheme/digest.js";
import { type OpenScheme, openScheme } from "../scheme/openScheme.js";
import { listSchema } from "../scheme/schema.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { tallies } from "../survey/parseTally.js";
import type { Tally } from "../survey/tally.js";
import type { Case, Evaluation, RefusedCase } from "./evaluation.js";
import { type ScoredCase, scoreCase, type TallyReader } from "./scoreCase.js";
import { withRefused } from "./withRefused.js";

/**
 * The whole road in one call: from a scheme and its cases to every unit's index, class and rank. A case with a problem
 * is refused by itself and listed with all its issues; the others are scored, and each ranking says who is missing.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - One case for each unit: its dossier, its ledger of adjustments, and a tally of the survey. They may be
 *   documents that have passed their doors, or plain JSON.
 * @returns The evaluation: plain data, the same bytes for the same documents in every runtime, sealed with a digest.
 * @throws What `parseScheme` throws; `document.not_a_list` when the cases are no list. Issues of a case do not throw.
 * @example
 * ```ts
 * import { evaluate, sonLa880Departments } from "par-index";
 *
 * const evaluation = evaluate(sonLa880Departments, []);
 * evaluation.scheme.status; // => "illustrative"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: self-assessment and appraisal, survey, index, order from high to low, groups A–D.
 * @law no case spoils another: index(u) in evaluate(cases) = index(u) in evaluate([case of u])
 */
export function evaluate(scheme: Scheme, cases: readonly Case[]): Evaluation {
  const open = openScheme(scheme);
  const problems: Issue[] = [];
  const inputs = read(listSchema, cases, { path: [] }, problems);
  if (inputs === undefined) throw new ScoringError(problems);

  const readTally = tallyReader(open);
  const scored = inputs.map((input, position) => scoreCase(open, input, position, readTally));
  refuseRepeated(scored);
  refuseOtherPeriods(scored);

  const accepted = scored.filter((one) => one.issues.length === 0);
  const indexes = accepted.flatMap(({ index }) => index ?? []);
  const refused = scored.filter((one) => one.issues.length > 0);
  const result = {
    scheme: open.stamp,
    engine: ENGINE,
    cases: accepted.flatMap(({ stamp }) => stamp ?? []),
    indexes,
    rankings: withRefused(
      rank(open.scheme, indexes),
      refused.flatMap(({ unit }) => unit ?? []),
    ),
    refused: refused.map(
      ({ position, unit, issues }): RefusedCase => ({ case: position, unit: unit?.id ?? null, issues }),
    ),
  };
  return { ...result, digest: sealOf(result) };
}

/** Reads tallies, and one that many cases share only once. */
function tallyReader(open: OpenScheme): TallyReader {
  const read = new Map<unknown, Parsed<Tally>>();
  return (input) => {
    const before = read.get(input);
    if (before !== undefined) return before;
    const parsed = tallies.read(open, input);
    read.set(input, parsed);
    return parsed;
  };
}

/** Two cases of one unit: nobody can say which of them counts, so neither does. */
function refuseRepeated(scored: readonly ScoredCase[]): void {
  const named = scored.flatMap(({ unit, position, issues }) =>
    unit === null ? [] : [{ unit: unit.id, position, issues }],
  );
  for (const [unit, same] of groupBy(named, (one) => one.unit)) {
    if (same.length < 2) continue;
    for (const { position, issues } of same) {
      issues.push(issue("evaluate.duplicate_unit", [position, "dossier", "unit", "id"], { unit }));
    }
  }
}

/** A year is ranked by itself: a case of another period than the first does not belong here. */
function refuseOtherPeriods(scored: readonly ScoredCase[]): void {
  const expected = scored.find((one) => one.period !== null)?.period ?? null;
  for (const { period, position, issues } of scored) {
    if (period === null || expected === null || period === expected) continue;
    issues.push(issue("evaluate.other_period", [position, "dossier", "period"], { period, expected }));
  }
}
