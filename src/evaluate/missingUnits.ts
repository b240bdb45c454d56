import type { Unit } from "../assessment/dossier.js";
import { byUnit, type GroupOfPeriod, inGroups, keyOf } from "../ranking/groups.js";
import type { Ranking, UnrankedUnit } from "../ranking/ranking.js";
import { groupBy } from "../text/groupBy.js";
import type { Roster } from "../year/roster.js";

/** A unit that no ranking has. */
export interface Missing extends GroupOfPeriod, UnrankedUnit {}

/**
 * Who is missing: units whose cases were refused and, where there is a year, units of its roster of which none came. A unit that
 * is not on the roster is missing nowhere.
 */
export function missingFrom(
  roster: Roster | null,
  indexes: readonly { readonly unit: { readonly id: string } }[],
  refused: readonly { readonly unit: Pick<Unit, "id" | "group" | "name"> | null; readonly period: string | null }[],
): readonly Missing[] {
  const scored = new Set(indexes.map(({ unit }) => unit.id));
  const why = new Map<string, Missing>();
  for (const { unit, period } of refused) {
    if (unit === null || scored.has(unit.id)) continue;
    const { id, name, group } = unit;
    const place = roster === null ? placeOf(period, group) : placeOnRoster(roster, id);
    if (place === null) continue;
    why.set(JSON.stringify([id, place]), { unit: id, name, ...place, why: "ranking.refused" });
  }
  if (roster === null) return [...why.values()];
  const known = new Set([...scored, ...[...why.values()].map(({ unit }) => unit)]);
  const { period, units } = roster.year;
  const silent = units.flatMap(({ id: unit, name, group }): Missing[] =>
    known.has(unit) || !roster.groups.has(group) ? [] : [{ unit, name, period, group, why: "ranking.not_submitted" }],
  );
  return [...why.values(), ...silent];
}

function placeOf(period: string | null, group: string): GroupOfPeriod | null {
  return period === null ? null : { period, group };
}

function placeOnRoster({ year, groups, units }: Roster, id: string): GroupOfPeriod | null {
  const unit = units.get(id);
  return unit !== undefined && groups.has(unit.group) ? { period: year.period, group: unit.group } : null;
}

/** Every ranking lists the units of its group that are missing. */
export function withUnranked(rankings: readonly Ranking[], missing: readonly Missing[]): readonly Ranking[] {
  const byGroup = groupBy(missing, keyOf);
  const there = new Set(rankings.map(keyOf));
  const empty = inGroups(missing).filter((group) => !there.has(keyOf(group)));
  const all = [...rankings, ...empty.map(({ period, group }): Ranking => ({ group, period, rows: [], unranked: [] }))];
  const completed = all.map((ranking) => {
    const others = (byGroup.get(keyOf(ranking)) ?? []).map(
      ({ name, unit, why }): UnrankedUnit => ({ name, unit, why }),
    );
    return { ...ranking, unranked: [...ranking.unranked, ...others].sort(byUnit) };
  });
  return inGroups(completed).flatMap(({ members }) => members);
}
