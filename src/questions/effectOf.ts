import { restarted } from "../appraisal/adjust.js";
import type { Adjustment } from "../appraisal/ledger.js";
import { restingOn } from "../assessment/outside.js";
import { type ParsedCase, sheetBefore } from "../composite/combineDocuments.js";
import { readOneCase } from "../composite/readCase.js";
import type { Case } from "../composite/unitCase.js";
import { readName, wrongArgument } from "../document/arguments.js";
import { evaluate } from "../evaluate/evaluate.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import { type FoundCase, findCase, replaced, unsealed } from "./findCase.js";
import { hasMoved, type Placing, type PlacingChange, placingChanges } from "./placings.js";

/** What one adjustment did. */
export interface AdjustmentEffect {
  readonly unit: string;
  /** Its position in the unit's ledger, from 0. */
  readonly position: number;
  readonly adjustment: Adjustment;
  readonly with: Placing;
  readonly without: Placing;
  /** Every unit that stands elsewhere without it (`before` is with it, `after` without), in the order of the cases. */
  readonly moved: readonly PlacingChange[];
}

/**
 * What one adjustment did: the unit's index, class and rank with it and without it, and who else moves.
 *
 * @param scheme - The scheme that the cases were made for.
 * @param cases - One case for each unit, as for `evaluate`.
 * @param unit - The id of the unit whose ledger contains it.
 * @param position - Its position in that ledger, from 0.
 * @param year - The year, as for `evaluate`.
 * @returns Both placings; exact points. Later adjustments of the same leaf remain: each was a separate decision, so it
 *   leads where it led, and only its `from` becomes what stands without the one taken away. An adjustment that a later
 *   one overrode has therefore no effect on the final result. A confirmation of what it had set goes with it.
 * @throws `analysis.no_case` for a unit whose case is missing or refused, `analysis.no_adjustment` for a position that its
 *   ledger does not have; what `evaluate` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { effectOf } from "par-index/questions";
 *
 * const unit = { id: "nam-can", name: "Huyện Năm Căn", group: "huyện" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const lowered = {
 *   leaf: "1.1.2",
 *   from: "1",
 *   to: { points: "0" },
 *   reason: "Thiếu tài liệu kiểm chứng.",
 *   by: { agency: "so-noi-vu" },
 *   stage: "appraisal" as const,
 *   at: "2014-01-10",
 * };
 * const effect = effectOf(scheme, [{ dossier, ledger: [lowered] }], "nam-can", 0);
 * [effect.with.points, effect.without.points]; // => ["0", "1"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: the self score is appraised. Our reading: a unit may see what an adjustment
 *   one adjustment did.
 * @law an effect is the year without it: effectOf(i).without = placing in evaluate(cases without i, later ones re-based)
 */
export function effectOf(
  scheme: Scheme,
  cases: readonly Case[],
  unit: string,
  position: number,
  year?: Year,
): AdjustmentEffect {
  const before = evaluate(scheme, cases, year);
  readName("unit", unit);
  if (typeof position !== "number") throw wrongArgument("position", "a-number", position);
  const prepared = prepareScheme(scheme);
  const found = findCase(prepared, cases, unit);
  if (found === null || !before.indexes.some((index) => index.unit.id === unit)) {
    throw new ScoringError([issue("analysis.no_case", ["unit"], { unit })]);
  }
  const adjustment = found.ledger[position];
  if (adjustment === undefined) {
    const params = { unit, position: String(position), count: String(found.ledger.length) };
    throw new ScoringError([issue("analysis.no_adjustment", ["position"], params)]);
  }
  const parsed = readOneCase(prepared, cases[found.position], year === undefined ? null : rosterOf(prepared, year));
  const after = evaluate(scheme, replaced(cases, without(prepared, parsed, found, position)), year);
  const changes = placingChanges(before, after);
  const placing = changes.find((one) => one.unit === unit);
  if (placing === undefined) throw new ScoringError(after.refused.flatMap(({ issues }) => issues));
  return { unit, position, adjustment, with: placing.before, without: placing.after, moved: changes.filter(hasMoved) };
}

/** The case without an adjustment; those after it start from what then stands. */
function without(prepared: PreparedScheme, one: ParsedCase, found: FoundCase, position: number): FoundCase {
  const { leaf } = found.ledger[position] as Adjustment;
  const rest = unsealed(found.ledger.filter((_, at) => at !== position));
  const moved = new Set([leaf, ...restingOn(prepared, leaf)]);
  return { ...found, ledger: restarted(prepared, () => sheetBefore(prepared, one.dossier, one), rest, moved) };
}
