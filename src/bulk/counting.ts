import type { CountingFacts, CountingRule } from "../rules/counting/rule.js";
import { type Column, type Ground, pointsIn } from "./column.js";

/** Counting: how many there are. */
export function countingColumn({ each }: CountingRule, { own, capacity, scale }: Ground): Column {
  const [max, worth] = [pointsIn(scale, own.leaf.max), pointsIn(scale, each as string)];
  const counts = new Float64Array(capacity);
  return {
    exact: true,
    take: (row, facts) => {
      const { count } = facts as CountingFacts;
      if (count === undefined) return "absent";
      counts[row] = count;
      return "taken";
    },
    score: (points, size) => {
      // A product past 2^53 is inexact but still past the maximum, for rounding never turns an order round.
      for (let row = 0; row < size; row += 1) points[row] = Math.min(max, worth * (counts[row] as number));
    },
  };
}
