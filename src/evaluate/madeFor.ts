import { followingIndexes } from "../classification/readFollowing.js";
import { indexes } from "../composite/readIndex.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";

/** An index that was computed here: whoever is given it need not read it. */
export function madeFor(prepared: PreparedScheme, index: UnitIndex): UnitIndex {
  return followingIndexes.remember(indexes.remember(index, undefined), prepared);
}
