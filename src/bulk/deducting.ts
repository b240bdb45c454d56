import type { DeductingFacts, DeductingRule } from "../rules/deducting/rule.js";
import { type Column, type Ground, pointsIn } from "./column.js";

/** Deducting: how many of each fault, one column for each. */
export function deductingColumn({ faults, least }: DeductingRule, { own, capacity, scale }: Ground): Column {
  const max = pointsIn(scale, own.leaf.max);
  const floor = pointsIn(scale, least ?? own.leaf.min ?? "0");
  const places = new Map(faults.map(({ id }, place) => [id, place]));
  const columns = faults.map(({ points }) => ({
    cost: pointsIn(scale, points as string),
    counts: new Float64Array(capacity),
  }));
  const [first, ...others] = columns;
  return {
    exact: true,
    take: (row, facts) => {
      const found = (facts as DeductingFacts).faults;
      if (found === undefined) return "absent";
      if (first !== undefined && others.length === 0) {
        // What is stated of a single kind of fault is of that one.
        first.counts[row] = found[0]?.count ?? 0;
        return "taken";
      }
      for (const { counts } of columns) counts[row] = 0;
      for (const { id, count } of found) {
        const column = columns[places.get(id) ?? -1];
        if (column !== undefined) column.counts[row] = count;
      }
      return "taken";
    },
    score: (points, size) => {
      if (first === undefined) return;
      // A sum past 2^53 is inexact but still past whatever can be taken away: rounding never turns an order round.
      if (others.length === 0) {
        deductOnly(points, size, { ...first, max, floor });
        return;
      }
      points.fill(max, 0, size);
      for (const { cost, counts } of columns) {
        for (let row = 0; row < size; row += 1) points[row] = (points[row] as number) - cost * (counts[row] as number);
      }
      for (let row = 0; row < size; row += 1) points[row] = Math.max(floor, points[row] as number);
    },
  };
}

interface Deduction {
  readonly cost: number;
  readonly counts: Float64Array;
  readonly max: number;
  readonly floor: number;
}

function deductOnly(points: Float64Array, size: number, { cost, counts, max, floor }: Deduction): void {
  for (let row = 0; row < size; row += 1) points[row] = Math.max(floor, max - cost * (counts[row] as number));
}
