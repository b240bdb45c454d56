import type { PlacedFigures } from "par-index/bulk";

/** What is shown of many units at once. */
export interface Summary {
  readonly units: number;
  /** How many units each class has, best first. */
  readonly classes: readonly { readonly name: string; readonly before: number; readonly now: number }[];
  /** How many units have another rank, and another class, than before. */
  readonly otherRank: number;
  readonly otherClass: number;
  /** The first units of one group. */
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly unit: string;
  readonly published: string;
  readonly class: string;
  readonly rank: number;
  readonly before: number;
}

export function summarise(
  before: readonly PlacedFigures[],
  now: readonly PlacedFigures[],
  classes: readonly string[],
  group: string,
  rows: number,
): Summary {
  const counted = (figures: readonly PlacedFigures[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { class: name } of figures) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  const [was, is] = [counted(before), counted(now)];
  return {
    units: now.length,
    classes: classes.map((name) => ({ name, before: was.get(name) ?? 0, now: is.get(name) ?? 0 })),
    otherRank: now.filter((one, at) => one.rank !== before[at]?.rank).length,
    otherClass: now.filter((one, at) => one.class !== before[at]?.class).length,
    rows: now
      .flatMap((one, at): SummaryRow[] => {
        if (one.group !== group || one.rank === null || one.published === null) return [];
        const { unit, published, rank } = one;
        return [{ unit, published, class: one.class ?? "", rank, before: before[at]?.rank ?? rank }];
      })
      .sort((a, b) => a.rank - b.rank || (a.unit < b.unit ? -1 : 1))
      .slice(0, rows),
  };
}
