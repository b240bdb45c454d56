import type { ReadCase } from "../composite/readCase.js";
import { type Issue, notice, type Path } from "../issue/issue.js";
import type { Ranking } from "../ranking/ranking.js";
import { compareText } from "../text/compareText.js";
import { groupBy } from "../text/groupBy.js";
import { groupLookOf, lookalikes, lookOf } from "../text/lookalike.js";
import { listed, nearestOfMany } from "../text/nearest.js";
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

/** What is seen only when cases stand side by side; none of it changes what any of them comes to. */
export function noticesAcross(
  seen: readonly Seen[],
  answers: AnswersAbout,
  authors: LedgerAuthors,
  rankings: readonly Ranking[],
  roster: Roster | null,
): readonly Issue[] {
  // With a year, groups, periods and units are those of the year.
  const ofDossiers =
    roster === null ? [...otherPeriods(seen), ...alike("group", seen), ...alike("unit", seen), ...sameNames(seen)] : [];
  return [
    ...ofDossiers,
    ...alone(rankings, seen),
    ...unusedAnswers(seen, answers.units()),
    ...differing(answers),
    ...authors.found(),
  ];
}

function unitPath({ case: at }: Seen, field: "id" | "group"): Path {
  return [at, "dossier", "unit", field];
}

/** Cases of another period than most. */
function otherPeriods(seen: readonly Seen[]): readonly Issue[] {
  const counts = new Map<string, number>();
  for (const { period } of seen) if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [usual] = [...counts]
    .sort(([a, more], [b, less]) => less - more || compareText(a, b))
    .map(([period]) => period);
  return seen.flatMap(({ case: at, unit, period }) => {
    if (period === null || period === usual) return [];
    const params = { unit, period, usual: usual as string };
    return [notice("evaluate.another_period", [at, "dossier", "period"], params, { at: { unit } })];
  });
}

/** Groups, or units, that people would take for one. */
function alike(field: "group" | "unit", seen: readonly Seen[]): readonly Issue[] {
  const names = seen.map((one) => one[field]);
  return lookalikes(names, field === "group" ? groupLookOf : lookOf).flatMap(([first = 0, ...others]) =>
    others.map((at) => {
      const [one, before] = [seen[at] as Seen, names[first] as string];
      const more = { at: { unit: one.unit } };
      return field === "group"
        ? notice("evaluate.lookalike_group", unitPath(one, "group"), { group: one.group, first: before }, more)
        : notice("evaluate.lookalike_unit", unitPath(one, "id"), { unit: one.unit, first: before }, more);
    }),
  );
}

/** Units of one group and period that are called the same: one of them may have been entered under two ids. */
function sameNames(seen: readonly Seen[]): readonly Issue[] {
  const alike = [...groupBy(seen, ({ name }) => lookOf(name)).values()].filter(({ length }) => length > 1);
  const called = alike.flatMap((all) => [
    ...groupBy(all, ({ group, period }) => JSON.stringify([group, period])).values(),
  ]);
  const inOrder = called.sort(([a], [b]) => (a as Seen).case - (b as Seen).case);
  return inOrder.flatMap((same) => {
    const { unit: first } = same[0] as Seen;
    const others = same.filter(({ unit }) => unit !== first);
    return others.map(({ case: at, unit, name }) =>
      notice("evaluate.same_name", [at, "dossier", "unit", "name"], { unit, first, name }, { at: { unit } }),
    );
  });
}

/** Units that are ranked with nobody else. */
function alone(rankings: readonly Ranking[], seen: readonly Seen[]): readonly Issue[] {
  const single = rankings.filter(({ rows, unranked }) => rows.length + unranked.length === 1);
  const byUnit = new Map(seen.map((one) => [one.unit, one]));
  return single.flatMap(({ period, group, rows, unranked }) =>
    [...rows, ...unranked].map(({ unit }) => {
      const one = byUnit.get(unit);
      const path = one === undefined ? [] : unitPath(one, "group");
      return notice("evaluate.group_of_one", path, { period, group, unit }, { at: { unit } });
    }),
  );
}

/** Answers about a unit that another case has otherwise than its own. */
function differing(answers: AnswersAbout): readonly Issue[] {
  return answers.disagreements().map(({ unit, own, of }) => {
    return notice("evaluate.tallies_differ", [own, "tally"], { unit, other: of }, { at: { unit } });
  });
}

/** Answers that count for nobody. */
function unusedAnswers(seen: readonly Seen[], answered: Iterable<string>): readonly Issue[] {
  // Who counted the answers may have written names instead of ids.
  const byName = groupBy(seen, ({ name }) => name);
  const byUnit = new Map(seen.map((one) => [one.unit, one]));
  return [...answered].flatMap((unit) => {
    const one = byUnit.get(unit);
    if (one === undefined) {
      const called = (byName.get(unit) ?? []).map((each) => each.unit);
      const params = { unit, nearest: listed(called.length > 0 ? called : nearestOfMany(unit, byUnit.keys())) };
      return [notice("evaluate.answers_of_nobody", [], params, { at: { unit } })];
    }
    if (one.answered) return [];
    return [notice("evaluate.answers_elsewhere", [one.case], { unit }, { at: { unit } })];
  });
}
