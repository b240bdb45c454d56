import { type Issue, issue } from "../../issue/issue.js";
import { type Decimal, decimal, decimalText, greater, lesser } from "../../number/decimal.js";
import { groupBy } from "../../text/groupBy.js";
import { inOrder } from "./longestOrder.js";
import type { PublishedTable } from "./publishedTable.js";

/** What is wrong with one row, and whether it or another may be the one. */
export interface RowFinding {
  readonly row: number;
  readonly isSure: boolean;
  readonly issue: Issue;
}

interface Ranked {
  readonly at: number;
  readonly unit: string;
  readonly rank: number;
  readonly figure: Decimal;
}

/** Ranks that do not go with the figures they are given by, group by group. */
export function checkRanks({ ranking, rows }: PublishedTable): readonly RowFinding[] {
  if (ranking === undefined) return [];
  const ranked = rows.flatMap(({ unit, group = "", figures, rank }, at) => {
    const printed = figures[ranking.by];
    return rank === undefined || printed === undefined ? [] : [{ at, unit, group, rank, figure: decimal(printed) }];
  });
  return [...groupBy(ranked, ({ group }) => group).values()].flatMap((group) => [
    ...outOfOrder(group),
    ...tied(group),
    ...(ranking.complete ? miscounted(group, ranking.ties) : []),
  ]);
}

/** A better rank with a lower figure: the rows that are fewest to change. */
function outOfOrder(group: readonly Ranked[]): readonly RowFinding[] {
  const sorted = [...group].sort((a, b) => a.rank - b.rank || b.figure.comparedTo(a.figure));
  const states = inOrder(levelsOf(sorted.map(({ figure }) => figure)));
  const kept = sorted.filter((_, at) => states[at] === "kept");
  return sorted.flatMap((one, at): RowFinding[] => {
    const state = states[at];
    if (state === "kept" || state === undefined) return [];
    const { unit, rank, figure } = one;
    // Where no row is sure, each is held against all the others.
    const others = kept.length > 0 ? kept : sorted.filter((other) => other !== one);
    const above = others.filter((other) => other.rank < rank).map((other) => other.figure);
    const below = others.filter((other) => other.rank > rank).map((other) => other.figure);
    const most = above.length === 0 ? null : above.reduce(lesser);
    const least = below.length === 0 ? null : below.reduce(greater);
    const params = { unit, rank: String(rank), printed: decimalText(figure) };
    const path = ["rows", one.at, "rank"];
    const ends = { ...params, least: decimalText(least ?? figure), most: decimalText(most ?? figure) };
    const found =
      most === null
        ? issue("audit.rank_at_least", path, ends)
        : least === null
          ? issue("audit.rank_at_most", path, ends)
          : issue("audit.rank_between", path, ends);
    return [{ row: one.at, isSure: state === "out", issue: { ...found, at: { unit } } }];
  });
}

/** Positions of figures in their order, so that they are compared fast. */
export function levelsOf(figures: readonly Decimal[]): readonly number[] {
  const order = [...figures].sort((a, b) => a.comparedTo(b));
  const levels = new Map<string, number>();
  for (const [at, figure] of order.entries()) levels.set(figure.toString(), at);
  return figures.map((figure) => levels.get(figure.toString()) ?? 0);
}

/** One rank for two figures. */
function tied(group: readonly Ranked[]): readonly RowFinding[] {
  return [...groupBy(group, ({ rank }) => String(rank)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return same.flatMap((one): RowFinding[] => {
      const other = same.find(({ figure }) => !figure.eq(one.figure));
      if (other === undefined) return [];
      const params = {
        unit: one.unit,
        rank: String(one.rank),
        printed: decimalText(one.figure),
        other: other.unit,
        figure: decimalText(other.figure),
      };
      return [
        {
          row: one.at,
          isSure: false,
          issue: { ...issue("audit.rank_tied", ["rows", one.at, "rank"], params), at: { unit: one.unit } },
        },
      ];
    });
  });
}

/** Ranks that are not what counting the ranks before them gives. */
function miscounted(group: readonly Ranked[], ties: "shared" | "dense"): readonly RowFinding[] {
  return group.flatMap(({ at, unit, rank }): RowFinding[] => {
    const before = group.filter((other) => other.rank < rank).map((other) => other.rank);
    const expected = (ties === "dense" ? new Set(before).size : before.length) + 1;
    if (expected === rank) return [];
    const params = { unit, rank: String(rank), expected: String(expected) };
    return [
      {
        row: at,
        isSure: false,
        issue: { ...issue("audit.rank_miscounted", ["rows", at, "rank"], params), at: { unit } },
      },
    ];
  });
}
