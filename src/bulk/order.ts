import { groupBy } from "../issue/groupBy.js";
import type { Layout } from "./layout.js";

/** The figures that place one unit, the main one and then one for each tie-break: `over ÷ under`; none where `under` is 0. */
export interface Keys {
  readonly overs: readonly Float64Array[];
  readonly unders: readonly Float64Array[];
}

/**
 * The rank of each unit inside its group; 0 for one that is not ranked.
 *
 * @param placed - Whether a unit has a score and nothing is pending.
 */
export function ranksOf(
  { open }: Layout,
  groups: readonly string[],
  keys: Keys,
  placed: (unit: number) => boolean,
): Int32Array {
  const { ties } = open.scheme.ranking;
  const ranks = new Int32Array(groups.length);
  const compare = comparing(keys);
  for (const members of groupBy(groups.keys(), (unit) => groups[unit] ?? "").values()) {
    const best = members.filter(placed).sort((a, b) => compare(b, a));
    let [rank, above] = [0, 0];
    for (const [at, unit] of best.entries()) {
      const before = best[at - 1];
      if (before === undefined || compare(before, unit) !== 0) rank = ties === "shared" ? above + 1 : rank + 1;
      ranks[unit] = rank;
      above += 1;
    }
  }
  return ranks;
}

/** Units by their figures, the better one greater; by cross-multiplication. */
function comparing({ overs, unders }: Keys): (a: number, b: number) => number {
  const at = (column: readonly Float64Array[], key: number, unit: number): number => column[key]?.[unit] ?? 0;
  return (a, b) => {
    for (let key = 0; key < overs.length; key += 1) {
      const [under, other] = [at(unders, key, a), at(unders, key, b)];
      // No score is below every score.
      const order =
        under === 0 || other === 0
          ? Number(under !== 0) - Number(other !== 0)
          : at(overs, key, a) * other - at(overs, key, b) * under;
      if (order !== 0) return order;
    }
    return 0;
  };
}
