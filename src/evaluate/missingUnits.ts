import type { Unit } from "../assessment/dossier.js";
import type { GroupOfPeriod } from "../ranking/groups.js";
import type { UnrankedStanding } from "../ranking/rank.js";
import type { Roster } from "../year/roster.js";
import type { RosterUnit } from "../year/year.js";

/**
 * Who is missing: units whose cases were refused and, where there is a year, units of its roster of which none came. A unit that
 * is not on the roster is missing nowhere.
 */
export function missingFrom(
  roster: Roster | null,
  indexes: readonly { readonly unit: { readonly id: string } }[],
  refused: readonly { readonly unit: Pick<Unit, "id" | "group" | "name"> | null; readonly period: string | null }[],
): readonly UnrankedStanding[] {
  const scored = new Set(indexes.map(({ unit }) => unit.id));
  const why = new Map<string, UnrankedStanding>();
  for (const { unit, period } of refused) {
    if (unit === null || scored.has(unit.id)) continue;
    const place = placeOfRefused(roster, unit, period);
    if (place === null) continue;
    const { id, name } = unit;
    why.set(JSON.stringify([id, place]), { unit: id, name, ...place, why: "ranking.refused" });
  }
  if (roster === null) return [...why.values()];
  const known = new Set([...scored, ...[...why.values()].map(({ unit }) => unit)]);
  return [...why.values(), ...notSubmitted(roster, known).map((unit) => standingOfSilent(roster.year, unit))];
}

/** The ranking that lists a unit whose case was refused; `null` where none does. */
export function placeOfRefused(
  roster: Roster | null,
  { id, group }: Pick<Unit, "id" | "group">,
  period: string | null,
): GroupOfPeriod | null {
  if (roster === null) return period === null ? null : { period, group };
  const unit = roster.units.get(id);
  return unit !== undefined && roster.groups.has(unit.group) ? { period: roster.year.period, group: unit.group } : null;
}

/** The units of a year of which no case came. */
export function notSubmitted(
  { year, groups }: Roster,
  known: { readonly has: (unit: string) => boolean },
): readonly RosterUnit[] {
  return year.units.filter(({ id, group }) => groups.has(group) && !known.has(id));
}

export function standingOfSilent(
  { period }: Pick<GroupOfPeriod, "period">,
  { id: unit, name, group }: RosterUnit,
): UnrankedStanding {
  return { unit, name, period, group, why: "ranking.not_submitted" };
}
