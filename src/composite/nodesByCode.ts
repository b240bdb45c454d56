import type { ScoredNode } from "./unitIndex.js";

/** Every node of an index by its code, in the order of the scheme. */
export function nodesByCode(nodes: readonly ScoredNode[]): ReadonlyMap<string, ScoredNode> {
  const byCode = new Map<string, ScoredNode>();
  const enter = (list: readonly ScoredNode[]): void => {
    for (const node of list) {
      byCode.set(node.code, node);
      enter(node.children ?? []);
    }
  };
  enter(nodes);
  return byCode;
}
