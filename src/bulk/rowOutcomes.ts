import { HOW, type LeafOutcomes } from "../composite/leafOutcomes.js";
import type { Cells } from "./cells.js";

/** What the leaves of one unit have come to. */
export interface RowOutcomes extends LeafOutcomes<number> {
  readonly outcome: Uint8Array;
  readonly points: Float64Array;
}

export function emptyOutcomes(leaves: number): RowOutcomes {
  return { outcome: new Uint8Array(leaves), points: new Float64Array(leaves) };
}

/** The outcomes of one row, taken out of their columns. */
export function outcomesAt(cells: readonly Cells[], row: number, into: RowOutcomes): RowOutcomes {
  into.outcome.fill(HOW.points);
  for (let leaf = 0; leaf < cells.length; leaf += 1) {
    const { isPlain, outcome, points } = cells[leaf] as Cells;
    into.points[leaf] = points[row] as number;
    if (!isPlain) into.outcome[leaf] = outcome[row] as number;
  }
  return into;
}
