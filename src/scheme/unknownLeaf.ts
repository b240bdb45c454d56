import { leaves as leavesOf } from "../criteria/leaves.js";
import { walk } from "../criteria/walk.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { listed, nearestOfMany } from "../text/nearest.js";
import type { PreparedScheme } from "./prepareScheme.js";

/** So many leaves of a group are named. */
const SHOWN = 10;

/** A leaf that the scheme does not have, with those that look like it; of a group, with those in it. */
export function unknownLeaf({ scheme, leaves }: PreparedScheme, leaf: string, path: Path): Issue {
  const group = walk(scheme.criteria).find(({ criterion }) => criterion.code === leaf);
  // Who names a group means the leaves in it.
  const nearest = listed(
    group === undefined
      ? nearestOfMany(leaf, leaves.keys())
      : leavesOf([group.criterion])
          .slice(0, SHOWN)
          .map(({ code }) => code),
  );
  return issue("document.unknown_leaf", path, { leaf, nearest }, scheme.basis[0]);
}
