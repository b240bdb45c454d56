import { rankAfter } from "../ranking/places.js";

/**
 * The ranks of figures inside one group, best first, as every ranking counts them. Tie-breaks of a scheme are not applied.
 *
 * @param from - The first of the group; `to` is the first after it.
 * @param sorted - A buffer for the figures of the group.
 */
export function rankWithin(
  figures: Float64Array,
  [from, to]: readonly [number, number],
  ties: "shared" | "dense",
  ranks: Int32Array,
  sorted: Float64Array,
): void {
  for (let unit = from; unit < to; unit += 1) sorted[unit - from] = figures[unit] as number;
  sorted.sort();
  const count = ties === "shared" ? sorted.length : keepDifferent(sorted);
  for (let unit = from; unit < to; unit += 1) {
    const figure = figures[unit] as number;
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) > figure) high = middle;
      else low = middle + 1;
    }
    // How many figures, or different figures, stand strictly above: the other count is not asked for.
    ranks[unit] = rankAfter(ties, count - low, count - low);
  }
}

/** Moves the different figures of a sorted list to its front; how many they are. */
function keepDifferent(sorted: Float64Array): number {
  let kept = 0;
  for (const figure of sorted) {
    if (kept > 0 && sorted[kept - 1] === figure) continue;
    sorted[kept] = figure;
    kept += 1;
  }
  return kept;
}
