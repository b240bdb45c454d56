import type { Evaluation } from "./evaluation.js";

/** The rank of every ranked unit, each in its own group. */
export function ranksOf({ rankings }: Evaluation): ReadonlyMap<string, number> {
  return new Map(rankings.flatMap(({ rows }) => rows.map((row): [string, number] => [row.unit, row.rank])));
}
