import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier } from "../assessment/dossier.js";
import { type Issue, issue, notice, type Path } from "../issue/issue.js";
import { daysLate, yearOf } from "../rules/form/days.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { fewAnswers } from "../survey/fewAnswers.js";
import { repeatedRows } from "../survey/repeatedRows.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { momentOf } from "../text/calendar.js";
import { spanOf } from "./spanOf.js";

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
  const place = [...path, "tally"];
  return [...twice, ...fewAnswers(prepared, unit, rows, ready, place), ...repeatedRows(rows, place)];
}

/** Entries of a ledger whose day lies before their period, or long after it: often a year that was typed wrong. */
export function checkDays({ unit: { id: unit }, period }: Dossier, ledger: Ledger, path: Path): readonly Issue[] {
  const span = ledger.length === 0 ? null : spanOf(period);
  if (span === null) return [];
  return ledger.flatMap(({ leaf, at }, position): readonly Issue[] => {
    const { day } = momentOf(at);
    if (day >= span.first && day <= span.last) return [];
    const params = { unit, leaf, at, period };
    return [notice("appraisal.outside_period", [...path, "ledger", position, "at"], params, { at: { unit, leaf } })];
  });
}

/** The due day of a period may be one of the year before it. */
const DAYS_BEFORE = 366;

/** What was done so much earlier or later than it was due was done in another year: often it was typed wrong. */
const DAYS_FROM_DUE = 330;

/** No document of a case is older. */
const OLDEST = momentOf("1945-01-01").day;

/** Days that a dossier states and that cannot be of its period: of what was done, and of the documents that prove it. */
export function checkStatedDays(
  { leaves }: PreparedScheme,
  { unit: { id: unit }, period, entries }: Dossier,
  path: Path,
): readonly Issue[] {
  const span = spanOf(period);
  if (span === null) return [];
  const issues: Issue[] = [];
  const hold = (leaf: string, at: string, first: number, ...place: Path): void => {
    const { day } = momentOf(at);
    if (day >= first && day <= span.last) return;
    const params = { unit, leaf, at, period };
    issues.push(notice("assessment.outside_period", [...path, "entries", ...place], params, { at: { unit, leaf } }));
  };
  for (let position = 0; position < entries.length; position += 1) {
    const { leaf, facts, documents } = entries[position] as Dossier["entries"][number];
    if (facts !== undefined && "date" in facts) {
      const rule = leaves.get(leaf)?.leaf.rule;
      const late = rule?.kind === "deadline" ? daysLate(String(facts.date), rule.due, yearOf(period)) : null;
      const isOtherYear = late !== null && Math.abs(late) > DAYS_FROM_DUE;
      const first = isOtherYear ? Number.POSITIVE_INFINITY : span.first - DAYS_BEFORE;
      hold(leaf, String(facts.date), first, position, "facts", "date");
    }
    for (let at = 0; documents !== undefined && at < documents.length; at += 1) {
      const date = documents[at]?.date;
      // What proves a fact may be older than the period, such as a decision that is still in force.
      if (date !== undefined) hold(leaf, date, OLDEST, position, "documents", at, "date");
    }
  }
  return issues;
}
