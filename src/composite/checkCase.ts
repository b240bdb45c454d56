import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier } from "../assessment/dossier.js";
import { type Issue, issue, notice, type Path } from "../issue/issue.js";
import { momentOf, yearOf } from "../rules/form/days.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { fewAnswers } from "../survey/fewAnswers.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";

/** A survey leaf is filled by answers or by a ready result, not by both; and groups that answered too little are named. */
export function checkSurveys(
  prepared: PreparedScheme,
  { unit: { id: unit } }: Dossier,
  tally: Tally,
  surveyed: readonly SurveyedLeaf[],
  path: Path,
): readonly Issue[] {
  if (tally.length === 0 && surveyed.length === 0) return [];
  const rows = rowsOf(tally, unit);
  const asked = new Set(rows.map(({ question }) => question));
  const twice = surveyed.flatMap(({ leaf }, at): Issue[] => {
    const { questions = [], clause } = prepared.leaves.get(leaf) ?? {};
    const question = questions.find(({ id }) => asked.has(id))?.id;
    if (question === undefined) return [];
    const found = issue("survey.scored_twice", [...path, "surveyed", at, "leaf"], { unit, leaf, question }, clause);
    return [{ ...found, at: { unit, leaf } }];
  });
  const ready = new Set(surveyed.map(({ leaf }) => leaf));
  return [...twice, ...fewAnswers(prepared, unit, rows, ready, [...path, "tally"])];
}

/** How many years after the end of a period its ledger may still be written without a word. */
const YEARS_AFTER = 3;

/** Entries whose day lies before their period, or long after it: often a year that was typed wrong. */
export function checkDays({ unit: { id: unit }, period }: Dossier, ledger: Ledger, path: Path): readonly Issue[] {
  const year = ledger.length === 0 ? null : yearOf(period);
  if (year === null) return [];
  const [first, last] = [`${year}-01-01`, `${year + YEARS_AFTER}-12-31`].map((day) => momentOf(day).day) as [
    number,
    number,
  ];
  return ledger.flatMap(({ leaf, at }, position): readonly Issue[] => {
    const { day } = momentOf(at);
    if (day >= first && day <= last) return [];
    const params = { unit, leaf, at, period };
    return [notice("appraisal.outside_period", [...path, "ledger", position, "at"], params, { at: { unit, leaf } })];
  });
}
