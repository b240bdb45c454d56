import { lookalikeIssues } from "../document/names.js";
import { type Issue, issue, notice, type Path } from "../issue/issue.js";
import { spanOf } from "../rules/form/spanOf.js";
import { momentOf } from "../text/calendar.js";
import { groupBy } from "../text/groupBy.js";
import { groupLookOf, lookalikes, lookOf } from "../text/lookalike.js";
import { listed, nearestOfMany } from "../text/nearest.js";
import type { Calendar, RosterUnit, Year } from "./year.js";

/** Every group has one scheme and a name of its own; a group in which nobody is should be looked at. */
export function checkGroups({ schemes, units }: Year, path: Path): readonly Issue[] {
  const named = schemes.map(({ group }, at) => ({ name: group, path: [...path, "schemes", at, "group"] }));
  const filled = new Set((units ?? []).map((unit) => unit?.group));
  return [
    ...repeated(named).map(({ name: group, path: at }) => issue("year.repeated_group", at, { group })),
    ...lookalikeIssues(named),
    ...named.flatMap(({ name: group, path: at }) =>
      filled.has(group) ? [] : [notice("year.group_without_units", at, { group })],
    ),
    ...lookalikeGroups(
      named.map(({ name }) => name),
      [...path, "schemes"],
    ),
  ];
}

/** Groups that may be one, and are not so alike that they must be. */
function lookalikeGroups(names: readonly string[], path: Path): readonly Issue[] {
  return lookalikes(names, groupLookOf).flatMap(([first = 0, ...others]) =>
    others.flatMap((at) => {
      const [group, before] = [names[at] as string, names[first] as string];
      if (lookOf(group) === lookOf(before)) return [];
      return [notice("year.lookalike_group", [...path, at, "group"], { group, first: before })];
    }),
  );
}

/** Every unit is there once, under a name of its own, and in a group that has a scheme; no leaf is left out twice. */
export function checkUnits({ schemes, units }: Year, path: Path): readonly Issue[] {
  const groups = new Set(schemes.map(({ group }) => group));
  const named = units.map(({ id }, at) => ({ name: id, path: [...path, "units", at, "id"] }));
  const numbers = new Map(units.map(({ id }, at): [string, number] => [id, at + 1]).reverse());
  return [
    ...repeated(named).map(({ name: unit, path: at }) => {
      const params = { unit, first: String(numbers.get(unit)) };
      return { ...issue("year.repeated_unit", at, params), at: { unit } };
    }),
    ...lookalikeIssues(named),
    ...units.flatMap(({ id: unit, group }, at) => {
      if (groups.has(group)) return [];
      const params = { unit, group, nearest: listed(nearestOfMany(group, groups)) };
      return [{ ...issue("year.unknown_group", [...path, "units", at, "group"], params), at: { unit } }];
    }),
    ...units.flatMap((unit, at) => repeatedExemptions(unit, [...path, "units", at])),
    ...sameNames(units, path),
  ];
}

function repeatedExemptions({ id: unit, notApplicable = [] }: RosterUnit, path: Path): readonly Issue[] {
  const named = notApplicable.map(({ leaf }, at) => ({ name: leaf, path: [...path, "notApplicable", at, "leaf"] }));
  return repeated(named).map(({ name: leaf, path: at }) => ({
    ...issue("year.repeated_exemption", at, { unit, leaf }),
    at: { unit, leaf },
  }));
}

/** Two units of one group that are called the same may be one that was entered twice. */
function sameNames(units: readonly RosterUnit[], path: Path): readonly Issue[] {
  const placed = units.map((unit, at) => ({ unit, at }));
  const alike = groupBy(placed, ({ unit: { group, name } }) => JSON.stringify([group, lookOf(name)]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same.map(({ unit }) => unit.id);
    return same.slice(1).map(({ unit: { id, name }, at }) => {
      const params = { unit: id, first: first as string, name };
      return notice("year.same_name", [...path, "units", at, "name"], params, { at: { unit: id } });
    });
  });
}

/** An agency is listed once. */
export function checkAgencies({ agencies = [] }: Year, path: Path): readonly Issue[] {
  const named = agencies.map(({ id }, at) => ({ name: id, path: [...path, "agencies", at, "id"] }));
  return [
    ...repeated(named).map(({ name: id, path: at }) => issue("document.duplicate_id", at, { id })),
    ...lookalikeIssues(named),
  ];
}

const STEPS = ["dossiers", "appraisal", "explanation", "council"] as const satisfies readonly (keyof Calendar)[];

/** The steps end in their order, and not in other years than those of the period. */
export function checkCalendar({ calendar = {}, period }: Partial<Year>, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  // A day long before the period or after it: often its year was typed wrong.
  const span = period === undefined ? null : spanOf(period);
  let last: { readonly step: string; readonly day: string; readonly number: number } | undefined;
  for (const step of STEPS) {
    const day = calendar[step];
    if (day === undefined) continue;
    const { day: number } = momentOf(day);
    if (last !== undefined && number < last.number) {
      const params = { step: `step-${step}`, day, before: `step-${last.step}`, earlier: last.day };
      issues.push(issue("year.days_backwards", [...path, "calendar", step], params));
    }
    if (span !== null && (number < span.first || number > span.last)) {
      const params = { step: `step-${step}`, day, period: period as string };
      issues.push(notice("year.day_outside_period", [...path, "calendar", step], params));
    }
    last = { step, day, number };
  }
  return issues;
}

/** Forms are of units of the roster, and stated once for each group of respondents. */
export function checkForms({ units, survey = [] }: Year, path: Path): readonly Issue[] {
  const known = new Set(units.map(({ id }) => id));
  const placed = survey.map(({ unit, group }, at) => ({
    unit,
    group,
    name: JSON.stringify([unit, group]),
    path: [...path, "survey", at],
  }));
  return [
    ...placed.flatMap(({ unit, path: at }) => {
      if (known.has(unit)) return [];
      const params = { unit, nearest: listed(nearestOfMany(unit, known)) };
      return [{ ...issue("year.unknown_unit", [...at, "unit"], params), at: { unit } }];
    }),
    ...repeated(placed).map(({ unit, group, path: at }) => ({
      ...issue("year.repeated_forms", at, { unit, group }),
      at: { unit },
    })),
  ];
}

/** All but the first of those that have the same name. */
function repeated<Element extends { readonly name: string }>(all: readonly Element[]): readonly Element[] {
  const seen = new Set<string>();
  return all.filter(({ name }) => seen.size === seen.add(name).size);
}
