import { scoreDossier } from "../assessment/scoreDossier.js";
import type { SheetRow } from "../assessment/sheet.js";
import { classified } from "../classification/classify.js";
import type { ParsedCase } from "../composite/combineDocuments.js";
import { figuresOf } from "../composite/figures.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { scoreTally } from "../survey/surveySheet.js";
import { madeFor } from "./madeFor.js";

/**
 * The index of one case that has been read: its sheets, rolled up and classified. Whoever scores a case, alone or among
 * others, scores it here.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.3: self-assessment and appraisal, survey, index and class.
 */
export function indexOfCase(prepared: PreparedScheme, one: ParsedCase): UnitIndex {
  const { unit, dossier } = one;
  const rows = rowsOfCase(prepared, one);
  return madeFor(prepared, classified(prepared, figuresOf(prepared, unit, dossier.period, rows)));
}

/** The rows of the leaves of a case that has been read, by their codes. */
export function rowsOfCase(
  prepared: PreparedScheme,
  { unit, dossier, adjusted, answers, surveyed }: ParsedCase,
): ReadonlyMap<string, SheetRow> {
  const rows = new Map<string, SheetRow>();
  const survey = scoreTally(prepared, answers, unit, surveyed);
  // The later row of a leaf stands: what the appraisal has changed, instead of what the unit claimed, and what the year leaves out.
  for (const sheet of [scoreDossier(prepared, dossier).rows, survey.rows, adjusted]) {
    for (const row of sheet) rows.set(row.leaf, row);
  }
  return rows;
}
