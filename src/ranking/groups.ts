import { compareText } from "../text/compareText.js";
import { groupBy } from "../text/groupBy.js";

/** The units that are ranked together: those of one group, in one period. */
export interface GroupOfPeriod {
  readonly period: string;
  readonly group: string;
}

/** What belongs to each group in each period; periods and groups in the order of their texts. */
export function inGroups<Member extends GroupOfPeriod>(
  all: readonly Member[],
): readonly (GroupOfPeriod & { readonly members: readonly Member[] })[] {
  return [...groupBy(all, keyOf).values()]
    .flatMap((members) => members.slice(0, 1).map(({ period, group }) => ({ period, group, members })))
    .sort(byPeriodAndGroup);
}

/** The order of rankings. */
export function byPeriodAndGroup(a: GroupOfPeriod, b: GroupOfPeriod): number {
  return compareText(a.period, b.period) || compareText(a.group, b.group);
}

/** One text for a period and a group, whatever stands in them. */
export function keyOf({ period, group }: GroupOfPeriod): string {
  return JSON.stringify([period, group]);
}

/** The order of units by their ids. */
export function byUnit(a: { readonly unit: string }, b: { readonly unit: string }): number {
  return compareText(a.unit, b.unit);
}
