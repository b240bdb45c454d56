import type { Unit } from "../assessment/dossier.js";
import type { Ranking, UnrankedUnit } from "../ranking/ranking.js";
import { compareText } from "../text/compareText.js";

/** Every ranking lists the units of its group whose cases were refused. */
export function withRefused(
  rankings: readonly Ranking[],
  refused: readonly Pick<Unit, "id" | "group">[],
): readonly Ranking[] {
  const missing = new Map<string, Map<string, UnrankedUnit>>();
  for (const unit of refused) {
    const group = missing.get(unit.group) ?? new Map<string, UnrankedUnit>();
    missing.set(unit.group, group.set(unit.id, { unit: unit.id, why: "ranking.refused" }));
  }
  const empty = [...missing.keys()].filter((group) => !rankings.some((ranking) => ranking.group === group));
  return [...rankings, ...empty.map((group): Ranking => ({ group, rows: [], unranked: [] }))]
    .map((ranking) => ({
      ...ranking,
      unranked: [...ranking.unranked, ...(missing.get(ranking.group)?.values() ?? [])].sort((a, b) =>
        compareText(a.unit, b.unit),
      ),
    }))
    .sort((a, b) => compareText(a.group, b.group));
}
