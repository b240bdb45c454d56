import type { Unit } from "../assessment/dossier.js";
import { sheets } from "../assessment/readSheet.js";
import { units } from "../assessment/readUnit.js";
import type { Sheet, SheetRow } from "../assessment/sheet.js";
import { readArgument } from "../document/arguments.js";
import { isMarkedCanonical, markCanonical } from "../document/canonical.js";
import { decimalText } from "../number/decimal.js";
import { addQuotients, NOTHING, type Quotient } from "../number/quotient.js";
import { roundQuotient } from "../number/rounding.js";
import { addCounts, decimalOf, timesCount, type WholeCount } from "../number/wholeCount.js";
import type { Outcome } from "../scheme/absence.js";
import { type PreparedLeaf, type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import type { Scheme } from "../scheme/scheme.js";
import { groupBy } from "../text/groupBy.js";
import { type Cells, type Counted, countCells, countedOf } from "./counted.js";
import { readySurveys, tallies } from "./parseTally.js";
import { pointsOfSurveyed, type SurveyedLeaf } from "./surveyed.js";
import type { Tally } from "./tally.js";

/**
 * Scores the survey leaves of one unit. A question's mean in a group is that of its counted answers (options without a
 * value are left out); over the groups asked, means are weighted; a leaf gets its maximum times the mean of its
 * questions.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param tally - A tally from `parseTally`, of this unit or of many; any other is read by it first.
 * @param unit - The unit to score; rows of other units are skipped.
 * @param surveyed - Results of survey leaves that were worked out elsewhere, points or shares with their source; such a leaf has no
 *   rows in the tally.
 * @returns A sheet with one row for each survey leaf, in the order of the scheme. Points are rounded once, by
 *   `scheme.rounding.leaf`. A leaf is `pending` when a question of it has no counted answer from a group that was asked and has
 *   weight, or fewer than `minimumAnswers` from such a group, unless the questionnaire counts them all the same.
 * @throws What `parseScheme` and `parseTally` throw, for documents that have not passed them.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { surveySheet } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "departments" };
 * surveySheet(sonLa880Departments, [], unit).rows[0]?.final; // => "pending"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.b. Our reading: how answers become points is not printed; shares of the points
 *   by option follow Yên Bái's form, equal weight for the questions of one criterion is ours.
 * @law a survey leaf stays within its bounds: 0 ≤ points ≤ max
 */
export function surveySheet(scheme: Scheme, tally: Tally, unit: Unit, surveyed: readonly SurveyedLeaf[] = []): Sheet {
  const prepared = prepareScheme(scheme);
  const of = readArgument("unit", "an-object", units, unit, undefined);
  const rows = rowsOf(tallies.read(tally, prepared), of.id);
  const ready = readArgument("surveyed", "a-list", readySurveys, surveyed, prepared);
  return sheets.remember(scoreTally(prepared, rows, of, ready), prepared);
}

/** {@link surveySheet} for the rows of one unit and its ready results, from documents that have been read. */
export function scoreTally(
  prepared: PreparedScheme,
  rows: Tally,
  unit: Unit,
  surveyed: readonly SurveyedLeaf[] = [],
): Sheet {
  const scored: SheetRow[] = [];
  const ready = new Map(surveyed.map((one) => [one.leaf, one]));
  const questionnaire = prepared.scheme.questionnaire ?? { groups: [], questions: [] };
  const cells = countCells(rows);
  for (const leaf of prepared.leaves.values()) {
    if (leaf.leaf.rule.kind !== "survey") continue;
    const stated = ready.get(leaf.leaf.code);
    const outcome =
      stated === undefined ? scoreLeaf(prepared, leaf, questionnaire, cells) : pointsOfSurveyed(prepared, leaf, stated);
    scored.push({ leaf: leaf.leaf.code, self: null, appraised: outcome, final: outcome });
  }
  return { unit, scheme: prepared.stamp, rows: scored };
}

const byUnit = new WeakMap<Tally, ReadonlyMap<string, Tally>>();

/** One unit's rows. */
export function rowsOf(tally: Tally, unit: string): Tally {
  return sortedByUnit(tally).get(unit) ?? NO_ROWS;
}

const NO_ROWS: Tally = Object.freeze([]);

/** The units that a tally has answers about. */
export function unitsIn(tally: Tally): Iterable<string> {
  return sortedByUnit(tally).keys();
}

/** A tally that has been read no longer changes, so it is sorted by unit only once. */
function sortedByUnit(tally: Tally): ReadonlyMap<string, Tally> {
  let sorted = byUnit.get(tally);
  if (sorted === undefined) {
    sorted = groupBy(tally, (row) => row.unit);
    if (isMarkedCanonical(tally)) for (const rows of sorted.values()) markCanonical(Object.freeze(rows));
    byUnit.set(tally, sorted);
  }
  return sorted;
}

function scoreLeaf(
  prepared: PreparedScheme,
  { bounds, questions }: PreparedLeaf,
  form: Questionnaire,
  cells: Cells,
): Outcome {
  let total: Quotient = NOTHING;
  for (const question of questions) {
    const mean = meanOf(countedOf(question, form), cells);
    if (mean === null) return "pending";
    total = addQuotients(total, mean);
  }
  const share = { over: bounds.max.times(total.over), under: total.under.times(questions.length) };
  return decimalText(roundQuotient(share, prepared.scheme.rounding.leaf));
}

/** The weighted mean over the groups asked, from 0 to 1; `null` where one of them has too few answers. */
function meanOf({ groups, weight: all }: Counted, cells: Cells): Quotient | null {
  let total: Quotient = NOTHING;
  for (const { weight, least, places, options } of groups) {
    if (weight.isZero()) continue;
    let inGroup: WholeCount = 0;
    let earned: WholeCount = 0;
    for (const { key, value } of options) {
      const count = cells.get(key);
      if (count === undefined) continue;
      inGroup = addCounts(inGroup, count);
      earned = addCounts(earned, timesCount(value, count));
    }
    const answers = decimalOf(inGroup);
    if (answers.isZero() || answers.lt(least)) return null;
    total = addQuotients(total, { over: weight.times(decimalOf(earned)).shifted(-places), under: answers });
  }
  return { over: total.over, under: total.under.times(all) };
}
