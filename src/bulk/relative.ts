import type { RelativeFacts, RelativeRule } from "../rules/relative/rule.js";
import { type Column, FACT_PLACES, type Ground } from "./column.js";
import { shareColumn } from "./shareColumn.js";
import { unitsOf } from "./whole.js";

/** Relative: the value and the best of the group, the lesser over the greater. */
export function relativeColumn(rule: RelativeRule, ground: Ground): Column {
  const shares = shareColumn(ground);
  const put = (row: number, value: number, best: number) => {
    // With the lowest best, a value of zero is the best there is, and equals it.
    if (value === best) return shares.put(row, 1, 1);
    return rule.best === "highest" ? shares.put(row, value, best) : shares.put(row, best, value);
  };
  return {
    exact: shares.exact,
    score: shares.score,
    take: (row, facts) => {
      const { value, best } = facts as RelativeFacts;
      if (value === undefined) return "absent";
      if (best === undefined) return "pending";
      for (const places of FACT_PLACES) {
        if (put(row, unitsOf(value, places), unitsOf(best, places)) === "taken") return "taken";
      }
      return "unfit";
    },
  };
}
