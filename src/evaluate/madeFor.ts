import { followingIndexes } from "../classification/readFollowing.js";
import { indexes } from "../composite/readIndex.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { markCanonical } from "../document/canonical.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";

/** An index that was computed here: whoever is given it need not read it, and its fields stand in the order of RFC 8785. */
export function madeFor(prepared: PreparedScheme, index: UnitIndex): UnitIndex {
  const made = followingIndexes.remember(indexes.remember(index, undefined), prepared);
  markCanonical(made);
  return made;
}
