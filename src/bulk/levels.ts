import type { LevelsFacts, LevelsRule } from "../rules/levels/rule.js";
import { type Column, type Ground, pointsIn } from "./column.js";

/** Levels: the place of the level in the rule's list. */
export function levelsColumn({ levels }: LevelsRule, { capacity, scale }: Ground): Column {
  const ids = levels.map(({ id }) => id);
  const table = Float64Array.from(levels, ({ points }) => pointsIn(scale, points));
  const cells = new Float64Array(capacity);
  return {
    exact: true,
    take: (row, facts) => {
      const { level } = facts as LevelsFacts;
      if (level === undefined) return "absent";
      // A rule has few levels: looking along them is quicker than any table.
      cells[row] = ids.indexOf(level);
      return "taken";
    },
    score: (points, size) => {
      for (let row = 0; row < size; row += 1) points[row] = table[cells[row] as number] as number;
    },
  };
}
