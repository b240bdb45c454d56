import type { Evaluation, ScoredNode } from "par-index";
import type { Doubles } from "./doubles.js";

/** How many cells differ from the reference, each as the scheme rounds it. */
export interface Wrong {
  readonly leaves: number;
  readonly indexes: number;
  readonly ranks: number;
}

export function wrongCells({ indexes, rankings }: Evaluation, doubles: Doubles): Wrong {
  const ranks = new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }): [string, number] => [unit, rank])));
  const wrong = { leaves: 0, indexes: 0, ranks: 0 };
  for (const [at, index] of indexes.entries()) {
    for (const [leaf, points] of leafPoints(index.nodes).entries()) {
      if (Math.round((doubles.leaf[leaf]?.[at] ?? 0) * 1e4) !== Math.round(Number(points) * 1e4)) wrong.leaves += 1;
    }
    if (String(doubles.published[at]) !== index.published) wrong.indexes += 1;
    if (doubles.rank[at] !== ranks.get(index.unit.id)) wrong.ranks += 1;
  }
  return wrong;
}

function leafPoints(nodes: readonly ScoredNode[]): (string | null)[] {
  return nodes.flatMap(({ points, children }) => (children === undefined ? [points] : leafPoints(children)));
}
