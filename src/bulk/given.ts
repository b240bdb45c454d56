import type { GivenFacts } from "../rules/given/rule.js";
import { type Column, type Ground, pointsIn } from "./column.js";

/** Given: the points as they are stated. */
export function givenColumn({ capacity, scale }: Ground): Column {
  const stated = new Float64Array(capacity);
  return {
    exact: true,
    take: (row, facts) => {
      const { points } = facts as GivenFacts;
      if (points === undefined) return "absent";
      stated[row] = pointsIn(scale, points);
      return "taken";
    },
    score: (points, size) => {
      for (let row = 0; row < size; row += 1) points[row] = stated[row] as number;
    },
  };
}
