import { type Issue, issue, type Path } from "../issue/issue.js";
import { listed, nearestOfMany } from "../text/nearest.js";
import type { PreparedScheme } from "./prepareScheme.js";

/** A leaf that the scheme does not have, with those that look like it. */
export function unknownLeaf({ scheme, leaves }: PreparedScheme, leaf: string, path: Path): Issue {
  const nearest = listed(nearestOfMany(leaf, leaves.keys()));
  return issue("document.unknown_leaf", path, { leaf, nearest }, scheme.basis[0]);
}
