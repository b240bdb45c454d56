import type { ReadCase } from "../composite/readCase.js";
import { type Issue, notice, type Path } from "../issue/issue.js";
import type { GroupOfPeriod } from "../ranking/groups.js";
import type { Ranking } from "../ranking/ranking.js";
import { compareText } from "../text/compareText.js";
import { groupLookOf, lookalikes, lookOf } from "../text/lookalike.js";
import { listed, nearestOfMany } from "../text/nearest.js";
import { type TextTable, textsIn, textTable } from "../text/textTable.js";
import type { Roster } from "../year/roster.js";
import type { AnswersAbout } from "./answersAbout.js";
import type { LedgerAuthors } from "./ledgerAuthors.js";

/** What is kept of a case to be seen beside the others. */
export interface Seen {
  readonly case: number;
  readonly unit: string;
  readonly name: string;
  readonly group: string;
  readonly period: string | null;
  /** Whether there are answers of the survey about it in its case. */
  readonly answered: boolean;
}

/** What is kept of a case; nothing where its unit could not be read. */
export function seenAs(
  { position, unit, period }: Pick<ReadCase, "position" | "unit" | "period">,
  answered: boolean,
): Seen | null {
  return unit && { case: position, unit: unit.id, name: unit.name, group: unit.group, period, answered };
}

/** Cases in their order, in a list or in columns. */
export type SeenCases = Pick<readonly Seen[], "at"> & Iterable<Seen>;

/** A unit that is ranked with nobody else. */
export interface UnitAlone extends GroupOfPeriod {
  readonly unit: string;
}

export function aloneIn({ period, group, rows, unranked }: Ranking): readonly UnitAlone[] {
  if (rows.length + unranked.length !== 1) return [];
  return [...rows, ...unranked].map(({ unit }) => ({ period, group, unit }));
}

/** What is seen only when cases stand side by side; none of it changes what any of them comes to. */
export function noticesAcross(
  seen: SeenCases,
  answers: AnswersAbout,
  authors: LedgerAuthors,
  alone: readonly UnitAlone[],
  roster: Roster | null,
): readonly Issue[] {
  // With a year, groups, periods and units are those of the year.
  const ofDossiers =
    roster === null ? [...otherPeriods(seen), ...alike("group", seen), ...alike("unit", seen), ...sameNames(seen)] : [];
  return [
    ...ofDossiers,
    ...groupsOfOne(alone, seen),
    ...unusedAnswers(seen, answers),
    ...differing(answers),
    ...authors.found(),
  ];
}

function unitPath({ case: at }: Seen, field: "id" | "group"): Path {
  return [at, "dossier", "unit", field];
}

/** Cases of another period than most. */
function otherPeriods(seen: SeenCases): readonly Issue[] {
  const counts = new Map<string, number>();
  for (const { period } of seen) if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts]
    .sort(([a, more], [b, less]) => less - more || compareText(a, b))
    .map(([period]) => period);
  const others: Issue[] = [];
  for (const { case: at, unit, period } of seen) {
    if (period === null || period === usual) continue;
    const params = { unit, period, usual: usual as string };
    others.push(notice("evaluate.another_period", [at, "dossier", "period"], params, { at: { unit } }));
  }
  return others;
}

/** Groups, or units, that people would take for one. */
function alike(field: "group" | "unit", seen: SeenCases): readonly Issue[] {
  const names = Array.from(seen, (one) => one[field]);
  return lookalikes(names, field === "group" ? groupLookOf : lookOf).flatMap(([first = 0, ...others]) =>
    others.map((at) => {
      const [one, before] = [seen.at(at) as Seen, names[first] as string];
      const more = { at: { unit: one.unit } };
      return field === "group"
        ? notice("evaluate.lookalike_group", unitPath(one, "group"), { group: one.group, first: before }, more)
        : notice("evaluate.lookalike_unit", unitPath(one, "id"), { unit: one.unit, first: before }, more);
    }),
  );
}

/** Units of one group and period that are called the same: one of them may have been entered under two ids. */
function sameNames(seen: SeenCases): readonly Issue[] {
  const looks = textTable();
  const lookOfCase = Array.from(seen, ({ name }) => looks.add(lookOf(name)));
  const times = new Uint32Array(looks.size());
  for (const look of lookOfCase) times[look] = (times[look] as number) + 1;
  const names = textTable();
  /** By the number of a name, the unit that had it first; then the others, each with the number of its name. */
  const firsts: string[] = [];
  const others: { readonly called: number; readonly one: Seen }[] = [];
  let position = 0;
  for (const one of seen) {
    const look = lookOfCase[position] as number;
    position += 1;
    if (times[look] === 1) continue;
    const { group, period, unit } = one;
    const called = names.add(JSON.stringify([group, period, look]));
    firsts[called] ??= unit;
    if (firsts[called] !== unit) others.push({ called, one });
  }
  return others
    .sort((a, b) => a.called - b.called)
    .map(({ called, one: { case: at, unit, name } }) => {
      const params = { unit, first: firsts[called] as string, name };
      return notice("evaluate.same_name", [at, "dossier", "unit", "name"], params, { at: { unit } });
    });
}

function groupsOfOne(alone: readonly UnitAlone[], seen: SeenCases): readonly Issue[] {
  const units = new Set(alone.map(({ unit }) => unit));
  const byUnit = new Map<string, Seen>();
  if (units.size > 0) for (const one of seen) if (units.has(one.unit)) byUnit.set(one.unit, one);
  return alone.map(({ period, group, unit }) => {
    const one = byUnit.get(unit);
    const path = one === undefined ? [] : unitPath(one, "group");
    return notice("evaluate.group_of_one", path, { period, group, unit }, { at: { unit } });
  });
}

/** Answers about a unit that another case has otherwise than its own. */
function differing(answers: AnswersAbout): readonly Issue[] {
  return answers.disagreements().map(({ unit, own, of }) => {
    return notice("evaluate.tallies_differ", [own, "tally"], { unit, other: of }, { at: { unit } });
  });
}

/** Answers that count for nobody. */
function unusedAnswers(seen: SeenCases, answers: AnswersAbout): readonly Issue[] {
  const units = textTable();
  /** By the number of a unit, the position of its last case. */
  const cases: number[] = [];
  let position = 0;
  for (const { unit } of seen) {
    cases[units.add(unit)] = position;
    position += 1;
  }
  const namesakes = namesakesAmong(seen, units, answers.units());
  const unused: Issue[] = [];
  for (const unit of answers.units()) {
    const called = namesakes.get(unit);
    if (called !== undefined) {
      const params = { unit, nearest: listed(called.length > 0 ? called : nearestOfMany(unit, textsIn(units))) };
      unused.push(notice("evaluate.answers_of_nobody", [], params, { at: { unit } }));
      continue;
    }
    const one = seen.at(cases[units.find(unit)] as number) as Seen;
    if (!one.answered) unused.push(notice("evaluate.answers_elsewhere", [one.case], { unit }, { at: { unit } }));
  }
  return unused;
}

/** Of each unit that has answers and no case, the units that are called so: who counted the answers may have written names instead of ids. */
function namesakesAmong(
  seen: SeenCases,
  units: TextTable,
  answered: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const namesakes = new Map<string, string[]>();
  for (const unit of answered) if (units.find(unit) < 0) namesakes.set(unit, []);
  if (namesakes.size > 0) for (const { name, unit } of seen) namesakes.get(name)?.push(unit);
  return namesakes;
}
