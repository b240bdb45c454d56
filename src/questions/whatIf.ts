import type { Case } from "../composite/unitCase.js";
import { evaluate } from "../evaluate/evaluate.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Year } from "../year/year.js";
import type { ChangedFacts } from "./changedFacts.js";
import { hasMoved, type PlacingChange, placingChanges } from "./placings.js";
import { withFacts } from "./withFacts.js";

/** What comes of other facts. */
export interface WhatIf {
  /** The units whose facts were changed, moved or not, in the order of the cases. */
  readonly changed: readonly PlacingChange[];
  /** Every unit whose points, published figure, class or rank would be another, in the order of the cases. */
  readonly moved: readonly PlacingChange[];
  /** The digests of the two evaluations. */
  readonly before: string;
  readonly after: string;
}

/**
 * What would be if some facts were others: the index, class and rank of the units concerned, and of everybody whose rank
 * moves with theirs. Nothing is estimated: both years are evaluated.
 *
 * @param scheme - The scheme that the cases were made for.
 * @param cases - One case for each unit, as for `evaluate`.
 * @param changes - Assumed final facts; see `withFacts` for how adjustments are treated.
 * @param year - The year, as for `evaluate`.
 * @returns Units before and after; exact points, and figures published as the scheme publishes them.
 * @throws `analysis.no_case` for a unit whose case is missing or refused; what `withFacts` and `evaluate` throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { whatIf } from "par-index/questions";
 *
 * const unit = { id: "nam-can", name: "Huyện Năm Căn", group: "huyện" };
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const changes = [{ unit: "nam-can", leaf: "1.1.2", facts: { level: "yes" } }];
 * whatIf(scheme, [{ dossier }], changes).moved.map(({ before, after }) => [before.points, after.points]); // => [["0", "1"]]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.1: heads of agencies see what to correct. Our reading: the effect on the others' ranks is
 *   part of the answer.
 * @law what-if is an evaluation: whatIf(cases, changes).after = digest(evaluate(withFacts(cases, changes)))
 * @law the same facts change nothing: whatIf(cases, the facts that final points rest on).moved = none
 */
export function whatIf(scheme: Scheme, cases: readonly Case[], changes: readonly ChangedFacts[], year?: Year): WhatIf {
  const before = evaluate(scheme, cases, year);
  const edited = withFacts(scheme, cases, changes, year);
  const scored = new Set(before.indexes.map(({ unit }) => unit.id));
  const unexpected = changes.flatMap(({ unit }, at) =>
    scored.has(unit) ? [] : [issue("analysis.no_case", [at, "unit"], { unit })],
  );
  if (unexpected.length > 0) throw new ScoringError(unexpected);
  const after = evaluate(scheme, edited, year);
  const asked = new Set(changes.map(({ unit }) => unit));
  const placings = placingChanges(before, after);
  return {
    changed: placings.filter(({ unit }) => asked.has(unit)),
    moved: placings.filter(hasMoved),
    before: before.digest,
    after: after.digest,
  };
}
