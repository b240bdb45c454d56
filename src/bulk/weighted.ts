import { placesOf } from "../number/spelling.js";
import type { WeightedFacts, WeightedRule } from "../rules/weighted/rule.js";
import { type Column, FACT_PLACES, type Ground } from "./column.js";
import { shareColumn } from "./shareColumn.js";
import { powerOfTen, unitsOf } from "./whole.js";

/** Weighted: what the counts weigh together, over the whole less what is excused. */
export function weightedColumn({ terms }: WeightedRule, ground: Ground): Column {
  const weightPlaces = Math.max(...terms.map(({ weight }) => placesOf(weight)));
  const weights = new Map(terms.map(({ id, weight }) => [id, unitsOf(weight, weightPlaces)]));
  const shares = shareColumn(ground);
  return {
    exact: shares.exact,
    score: shares.score,
    take: (row, facts) => {
      const { counts, whole, excused } = facts as WeightedFacts;
      if (counts === undefined) return "absent";
      let weighed = 0;
      for (const { id, count } of counts) weighed += (weights.get(id) ?? Number.NaN) * count;
      for (const places of FACT_PLACES) {
        const counted = unitsOf(whole, places) - (excused === undefined ? 0 : unitsOf(excused, places));
        const put = shares.put(row, weighed * powerOfTen(places), counted * powerOfTen(weightPlaces));
        if (put === "taken") return "taken";
      }
      return "unfit";
    },
  };
}
