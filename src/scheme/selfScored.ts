import type { PreparedLeaf } from "./prepareScheme.js";

/** Whether the unit states the facts of a leaf itself. */
export function isSelfScored({ leaf }: Pick<PreparedLeaf, "leaf">): boolean {
  return leaf.rule.kind !== "survey" && leaf.scoredBy !== "appraiser";
}
