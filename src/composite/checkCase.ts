import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier } from "../assessment/dossier.js";
import { type Issue, issue, notice, type Path, placeProblem } from "../issue/issue.js";
import { spanOf } from "../rules/form/spanOf.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { countCells } from "../survey/counted.js";
import { fewAnswers } from "../survey/fewAnswers.js";
import { repeatedRows } from "../survey/repeatedRows.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { momentOf } from "../text/calendar.js";

/** A survey leaf is filled by answers or by a ready result, not by both; and groups that answered too little are named. */
export function checkSurveys(
  prepared: PreparedScheme,
  { unit: { id: unit } }: Dossier,
  tally: Tally,
  surveyed: readonly SurveyedLeaf[],
  path: Path,
): readonly Issue[] {
  const rows = rowsOf(tally, unit);
  const asked = new Set(rows.map(({ question }) => question));
  const twice = surveyed.flatMap(({ leaf }, at): Issue[] => {
    const { questions, clause } = prepared.leaves.get(leaf) as PreparedLeaf;
    const question = questions.find(({ id }) => asked.has(id))?.id;
    if (question === undefined) return [];
    const found = issue("survey.scored_twice", [...path, "surveyed", at, "leaf"], { unit, leaf, question }, clause);
    return [placeProblem(found, { at: { leaf, unit } })];
  });
  const ready = new Set(surveyed.map(({ leaf }) => leaf));
  const place = [...path, "tally"];
  // Rows that are a cell each, as they are counted anyway, repeat nothing.
  const repeated = countCells(rows).size === rows.length ? [] : repeatedRows(rows, place);
  return [...twice, ...fewAnswers(prepared, unit, rows, ready, place), ...repeated];
}

/** Entries of a ledger whose day lies before their period, or long after it: often a year that was typed wrong. */
export function checkDays({ unit: { id: unit }, period }: Dossier, ledger: Ledger, path: Path): readonly Issue[] {
  const span = spanOf(period);
  if (span === null) return [];
  return ledger.flatMap(({ leaf, at }, position): readonly Issue[] => {
    const { day } = momentOf(at);
    if (day >= span.first && day <= span.last) return [];
    const params = { unit, leaf, at, period };
    return [notice("appraisal.outside_period", [...path, "ledger", position, "at"], params, { at: { leaf, unit } })];
  });
}
