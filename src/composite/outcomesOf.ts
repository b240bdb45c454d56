import type { Outcome } from "../scheme/absence.js";
import { nodesByCode } from "./nodesByCode.js";
import type { ScoringTree } from "./scoringTree.js";
import type { UnitIndex } from "./unitIndex.js";

/** What every leaf of an index has come to in the end, by its position. */
export function outcomesOf<Amount>(
  { leaves }: ScoringTree<Amount>,
  index: Pick<UnitIndex, "nodes">,
): (leaf: number) => Outcome | null {
  const nodes = nodesByCode(index.nodes);
  const outcomes = leaves.map(({ own }) => {
    const node = nodes.get(own.leaf.code);
    return node?.absence ?? node?.points ?? null;
  });
  return (leaf) => outcomes[leaf] ?? null;
}
