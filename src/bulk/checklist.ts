import type { ChecklistFacts, ChecklistRule } from "../rules/checklist/rule.js";
import { type Column, type Ground, pointsIn } from "./column.js";

/** A checklist: the points of the items that are met, together. */
export function checklistColumn({ items }: ChecklistRule, { capacity, scale }: Ground): Column {
  const worth = new Map(items.map(({ id, points }) => [id, pointsIn(scale, points)]));
  const earned = new Float64Array(capacity);
  return {
    exact: true,
    take: (row, facts) => {
      const { met } = facts as ChecklistFacts;
      if (met === undefined) return "absent";
      let sum = 0;
      for (const id of met) sum += worth.get(id) ?? Number.NaN;
      earned[row] = sum;
      return "taken";
    },
    score: (points, size) => {
      for (let row = 0; row < size; row += 1) points[row] = earned[row] as number;
    },
  };
}
