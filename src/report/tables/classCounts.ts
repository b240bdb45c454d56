import type { Evaluation } from "../../evaluate/evaluation.js";

/** How many ranked units of a group have each class; of all groups where none is named. */
export function classCounts({ rankings }: Evaluation, group?: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ranking of rankings) {
    if (group !== undefined && ranking.group !== group) continue;
    for (const row of ranking.rows) {
      if (row.class !== null) counts.set(row.class, (counts.get(row.class) ?? 0) + 1);
    }
  }
  return counts;
}
