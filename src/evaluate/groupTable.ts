import { byPeriodAndGroup, type GroupOfPeriod } from "../ranking/groups.js";
import { textTable } from "../text/textTable.js";
import type { Seen } from "./acrossCases.js";

/** The group of a case; the period of some cases could not be read. */
export type GroupOfCase = Pick<Seen, "group" | "period">;

/** Groups, each under a number. */
export interface GroupTable {
  /** The number of a group; one that is new gets the next, the first of all 0. */
  readonly add: (group: GroupOfCase) => number;
  readonly at: (number: number) => GroupOfCase;
  readonly size: () => number;
  /** Those that have a period, in the order of rankings. */
  readonly inOrder: () => readonly (GroupOfPeriod & { readonly number: number })[];
}

export function groupTable(): GroupTable {
  const keys = textTable();
  const groups: GroupOfCase[] = [];
  /** The number of the last case's group, which is mostly that of the next. */
  let last = 0;
  return {
    add: ({ group, period }) => {
      const before = groups[last];
      if (before?.group === group && before.period === period) return last;
      const number = keys.add(JSON.stringify([period, group]));
      groups[number] ??= { group, period };
      last = number;
      return number;
    },
    at: (number) => groups[number] as GroupOfCase,
    size: () => groups.length,
    inOrder: () =>
      groups
        .flatMap(({ group, period }, number) => (period === null ? [] : [{ group, period, number }]))
        .sort(byPeriodAndGroup),
  };
}
