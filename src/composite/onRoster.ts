import { type Dossier, isAbsent, type Unit } from "../assessment/dossier.js";
import { type Issue, issue, notice, placeProblem } from "../issue/issue.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import type { TallyRow } from "../survey/tally.js";
import { momentOf } from "../text/calendar.js";
import { groupBy } from "../text/groupBy.js";
import { lettersOf } from "../text/lookalike.js";
import { listed, nearestOfMany } from "../text/nearest.js";
import type { Roster } from "../year/roster.js";
import type { Exemption, RosterUnit, SchemeOfGroup } from "../year/year.js";
import type { CaseDocuments, Official } from "./combineDocuments.js";

/** What the year says of the unit of a case, what stands against it by the year, and what should be looked at. */
export interface PlacedUnit {
  readonly official: Official;
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
}

/**
 * Holds a case against the year: only a unit of the roster takes part, in its group and for its period, and it is called what the
 * year calls it.
 *
 * @clause Our reading: 880/QĐ-UBND, Phần II, mục I: who is assessed, and in which block, is decided by the province.
 */
export function onRoster(prepared: PreparedScheme, roster: Roster, documents: CaseDocuments): PlacedUnit {
  const { dossier } = documents;
  const { unit: stated } = dossier;
  const found = roster.units.get(stated.id);
  if (found === undefined) {
    const params = {
      unit: stated.id,
      period: roster.year.period,
      nearest: listed(roster.unitsCalled.get(stated.name) ?? nearestOfMany(stated.id, roster.units.keys())),
    };
    const issues = [issue("evaluate.not_on_roster", ["dossier", "unit", "id"], params)];
    return { official: { unit: stated, exempt: [] }, issues, notices: [] };
  }
  const official = {
    unit: unitOfRoster(found),
    exempt: (found.notApplicable ?? []).filter(({ leaf }) => prepared.leaves.has(leaf)),
  };
  return {
    official,
    issues: [
      ...otherPeriod(roster, dossier),
      ...otherScheme(prepared, roster, found),
      ...unknownAgencies(roster, documents),
      ...selfWritten(roster, documents, found),
    ],
    notices: [
      ...differences(stated, found),
      ...exemptStated(prepared, documents, official),
      ...late(roster, documents),
      ...moreAnswersThanForms(roster, documents),
      ...moreReadyAnswersThanForms(prepared, roster, documents),
    ],
  };
}

/** A unit as the year has it, its fields in the order of RFC 8785. */
export function unitOfRoster({ group, id, kind, name }: RosterUnit): Unit {
  return kind === undefined ? { group, id, name } : { group, id, kind, name };
}

/** What a unit says does not apply to it, and nobody else has looked at. */
export function notApproved(
  prepared: PreparedScheme,
  { dossier, ledger }: CaseDocuments,
  { unit, exempt }: Official,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [at, { leaf, facts }] of dossier.entries.entries()) {
    if (facts === undefined || !isAbsent(facts) || facts.absent !== "not-applicable") continue;
    const found = prepared.leaves.get(leaf) as PreparedLeaf;
    if (found.leaf.notApplicable !== undefined || isExempt(exempt, leaf)) continue;
    if (ledger.some((adjustment) => adjustment.leaf === leaf)) continue;
    const params = { leaf, unit: unit.id };
    const more = { at: params, clause: found.clause };
    issues.push(notice("evaluate.not_approved", ["dossier", "entries", at, "facts"], params, more));
  }
  return issues;
}

function isExempt(exempt: readonly Exemption[], leaf: string): boolean {
  return exempt.some((one) => one.leaf === leaf);
}

function otherPeriod({ year }: Roster, { unit, period }: Dossier): readonly Issue[] {
  if (period === year.period) return [];
  const params = { unit: unit.id, found: period, expected: year.period };
  return [issue("document.other_period", ["dossier", "period"], params, year.clause)];
}

function otherScheme(
  { stamp }: PreparedScheme,
  { year, groups }: Roster,
  { id: unit, group }: RosterUnit,
): readonly Issue[] {
  if (groups.has(group)) return [];
  // A unit of the roster is in a group that has a scheme.
  const { scheme } = year.schemes.find((one) => one.group === group) as SchemeOfGroup;
  const expected = `${scheme.id} ${scheme.edition}`;
  const params = { unit, group, found: `${stamp.id} ${stamp.edition}`, expected };
  return [issue("evaluate.scored_by_another", ["dossier", "unit", "id"], params, year.clause)];
}

/** Where the year lists agencies, nobody else writes into a ledger. */
function unknownAgencies({ year }: Roster, { dossier, ledger }: CaseDocuments): readonly Issue[] {
  if (year.agencies === undefined) return [];
  const known = new Set(year.agencies.map(({ id }) => id));
  return ledger.flatMap(({ leaf, by: { agency } }, at): Issue[] => {
    if (known.has(agency)) return [];
    const unit = dossier.unit.id;
    const params = { agency, leaf, unit, nearest: listed(nearestOfMany(agency, known)) };
    const place = ["ledger", at, "by", "agency"];
    const found = issue("evaluate.unknown_agency", place, params, year.clause);
    return [placeProblem(found, { at: { leaf, unit } })];
  });
}

/** No unit writes into its own ledger under the id that the year gives it as an agency. */
function selfWritten(
  { year: { agencies = [], clause } }: Roster,
  { ledger }: CaseDocuments,
  { id: unit, name }: RosterUnit,
): readonly Issue[] {
  const own = new Set([lettersOf(unit), lettersOf(name)]);
  const itself = new Set(agencies.filter(({ title }) => own.has(lettersOf(title.vi))).map(({ id }) => id));
  return ledger.flatMap(({ leaf, by: { agency } }, at): readonly Issue[] => {
    // By its id or name the ledger itself knows it.
    if (!itself.has(agency) || own.has(lettersOf(agency))) return [];
    const found = issue("appraisal.self_written", ["ledger", at, "by", "agency"], { leaf, agency }, clause);
    return [placeProblem(found, { at: { leaf, unit } })];
  });
}

/** What the dossier calls the unit otherwise than the year does. */
function differences(stated: Unit, found: RosterUnit): readonly Issue[] {
  return (["name", "group", "kind"] as const).flatMap((field) => {
    const [said, expected] = [stated[field], found[field]];
    if (said === undefined || said === expected) return [];
    const params = { unit: found.id, field: `unit-${field}`, found: said, expected: expected ?? "–" };
    return [notice("evaluate.year_differs", ["dossier", "unit", field], params, { at: { unit: found.id } })];
  });
}

/** What is stated or answered where the year leaves a leaf out. */
function exemptStated(
  prepared: PreparedScheme,
  { dossier, answers, surveyed }: CaseDocuments,
  { unit, exempt }: Official,
): readonly Issue[] {
  const stated = dossier.entries.flatMap(({ leaf, facts }, at) => {
    if (!isExempt(exempt, leaf) || (facts !== undefined && isAbsent(facts))) return [];
    const params = { leaf, unit: unit.id };
    const field = facts === undefined ? "claimed" : "facts";
    return [notice("evaluate.exempt_leaf_stated", ["dossier", "entries", at, field], params, { at: params })];
  });
  const asked = new Set(answers.map(({ question }) => question));
  const ready = new Set(surveyed.map(({ leaf }) => leaf));
  const answered = exempt.flatMap(({ leaf }) => {
    const { questions } = prepared.leaves.get(leaf) as PreparedLeaf;
    if (!ready.has(leaf) && !questions.some(({ id }) => asked.has(id))) return [];
    const params = { leaf, unit: unit.id };
    return [notice("evaluate.exempt_leaf_answered", ["tally"], params, { at: params })];
  });
  return [...stated, ...answered];
}

/** What was adjusted after the last day of its stage. */
function late({ year }: Roster, { dossier, ledger }: CaseDocuments): readonly Issue[] {
  return ledger.flatMap(({ leaf, stage, at: day }, position) => {
    const last = year.calendar?.[stage];
    if (last === undefined || momentOf(day).day <= momentOf(last).day) return [];
    const place = { leaf, unit: dossier.unit.id };
    return [
      notice("evaluate.late_adjustment", ["ledger", position, "at"], { ...place, stage, day, last }, { at: place }),
    ];
  });
}

/** More answers behind a ready result than the forms of all groups can give to the questions of its criterion. */
function moreReadyAnswersThanForms(
  { scheme: { questionnaire } }: PreparedScheme,
  { forms }: Roster,
  { dossier, surveyed }: CaseDocuments,
): readonly Issue[] {
  const unit = dossier.unit.id;
  const issued = forms.get(unit) ?? [];
  const all = issued.reduce((sum, one) => sum + one.issued, 0);
  return surveyed.flatMap(({ leaf, answers }, position) => {
    // A leaf of the survey has questions, so there is a questionnaire.
    const { groups, questions } = questionnaire as Questionnaire;
    const asked = questions.filter((question) => question.leaf === leaf).length;
    if (answers === undefined || issued.length < groups.length || answers <= all * asked) return [];
    const params = { unit, leaf, answers: String(answers), questions: String(asked), issued: String(all) };
    const path = ["surveyed", position, "answers"];
    return [notice("evaluate.more_ready_answers_than_forms", path, params, { at: { leaf, unit } })];
  });
}

/** More answers to one question than forms were given out. */
function moreAnswersThanForms({ forms }: Roster, { dossier, answers }: CaseDocuments): readonly Issue[] {
  const unit = dossier.unit.id;
  const issued = new Map(forms.get(unit)?.map((one) => [one.group, one.issued]));
  const limited = answers.filter(({ group }) => issued.has(group));
  const asked = groupBy(limited, ({ group, question }) => JSON.stringify([group, question]));
  return [...asked.values()].flatMap((rows) => {
    const { group, question } = rows[0] as TallyRow;
    const given = issued.get(group) as number;
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    if (count <= given) return [];
    const params = { unit, group, question, answers: String(count), issued: String(given) };
    return [notice("evaluate.more_answers_than_forms", ["tally"], params, { at: { unit } })];
  });
}
