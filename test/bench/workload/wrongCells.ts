import type { Evaluation, ScoredNode } from "par-index";
import type { Doubles } from "./doubles.js";
import type { DuckRow } from "./inDuckDb.js";

/** How many cells differ from the reference, each as the scheme rounds it. */
export interface Wrong {
  readonly leaves: number;
  readonly indexes: number;
  readonly ranks: number;
}

export function wrongCells(evaluation: Evaluation, { leaf, published, rank }: Doubles): Wrong {
  return counted(evaluation, (at) => ({
    leaves: leaf.map((column) => column[at] ?? 0),
    published: published[at] ?? 0,
    rank: rank[at] ?? 0,
  }));
}

/** The same of rows in the order of the cases. */
export function wrongRows(evaluation: Evaluation, rows: readonly DuckRow[]): Wrong {
  return counted(evaluation, (at) => rows[at] ?? { leaves: [], published: 0, rank: 0 });
}

function counted(
  { indexes, rankings }: Evaluation,
  figuresOf: (at: number) => Pick<DuckRow, "leaves" | "published" | "rank">,
): Wrong {
  const ranks = new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }): [string, number] => [unit, rank])));
  const wrong = { leaves: 0, indexes: 0, ranks: 0 };
  for (const [at, index] of indexes.entries()) {
    const { leaves, published, rank } = figuresOf(at);
    for (const [leaf, points] of leafPoints(index.nodes).entries()) {
      if (Math.round((leaves[leaf] ?? 0) * 1e4) !== Math.round(Number(points) * 1e4)) wrong.leaves += 1;
    }
    if (String(published) !== index.published) wrong.indexes += 1;
    if (rank !== ranks.get(index.unit.id)) wrong.ranks += 1;
  }
  return wrong;
}

function leafPoints(nodes: readonly ScoredNode[]): (string | null)[] {
  return nodes.flatMap(({ points, children }) => (children === undefined ? [points] : leafPoints(children)));
}
