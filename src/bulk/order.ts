import type { Layout } from "./layout.js";
import type { Keys, Standings } from "./standings.js";

/** The rank of each unit inside its group; 0 for one that has no published figure and is not ranked. */
export function ranksOf({ open }: Layout, groups: Iterable<readonly number[]>, standings: Standings): Int32Array {
  const { ties } = open.scheme.ranking;
  const { published, keys } = standings;
  const ranks = new Int32Array(published.length);
  const compare = comparing(keys);
  for (const members of groups) {
    const placed = members.filter((unit) => !Number.isNaN(published[unit] as number));
    const best = placed.sort((a, b) => compare(b, a));
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
  const [only, ...more] = overs;
  if (only !== undefined && more.length === 0 && unders[0]?.every((under) => under === 1)) {
    return (a, b) => (only[a] as number) - (only[b] as number);
  }
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
