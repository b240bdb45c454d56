import type { ScoredNode, UnitIndex } from "../../composite/unitIndex.js";
import type { Leaf } from "../../criteria/criterion.js";
import { compareText } from "../../issue/compareText.js";
import { groupBy } from "../../issue/groupBy.js";
import { type Decimal, decimal, sum, ZERO } from "../../number/decimal.js";
import { roundDecimal, roundQuotient } from "../../number/rounding.js";
import type { Scheme } from "../../scheme/scheme.js";
import { countedLeaves, type Gathered, gather } from "./gather.js";
import { type Grid, gridOf } from "./grid.js";

/**
 * Finished indexes as columns of whole numbers: of each leaf's maximum, what share a unit has attained. A unit's points
 * under any weighting are then one sum of products, and exact, for every number is whole and below 2⁵³.
 */
export interface Columns {
  /** Group by group; inside a group in the order given. */
  readonly indexes: readonly UnitIndex[];
  /** Where each group stands among the units: from, up to but not including. */
  readonly groups: readonly (readonly [from: number, to: number])[];
  /** The leaves that have weight, in the order of the scheme. */
  readonly leaves: readonly Leaf[];
  /** Of each leaf, the position of its part. */
  readonly partOf: readonly number[];
  /** The leaves' own maxima, in units of weight. */
  readonly weights: Float64Array;
  /** Row by row, a row a unit: the share of each leaf's maximum that it attained, in `1 ÷ grid.share`. */
  readonly shares: Float64Array;
  /** What does not depend on weights: bonus and penalty points of each unit, in units of points. */
  readonly fixed: Float64Array;
  readonly partial: readonly PartialUnit[];
  /** Of each unit, the exact figures behind its row. */
  readonly gathered: readonly Gathered[];
  readonly grid: Grid;
}

/** A unit to which some leaf does not apply. */
export interface PartialUnit {
  readonly at: number;
  readonly parts: readonly {
    readonly leaves: readonly number[];
    /** The unit's own maximum of the part, in units of weight, to which its points are rescaled. */
    readonly max: number;
    /** Penalty points among the part's own, in units of points. */
    readonly penalty: number;
  }[];
  /** Bonus points, in units of points. */
  readonly bonus: number;
}

/** The columns of complete indexes, all of the scheme. */
export function columnsOf(scheme: Scheme, given: readonly UnitIndex[]): Columns {
  const byGroup = [...groupBy(given, ({ unit }) => unit.group)].sort(([a], [b]) => compareText(a, b));
  const indexes = byGroup.flatMap(([, members]) => members);
  const leaves = countedLeaves(scheme.criteria);
  const grid = gridOf(scheme, leaves);
  const partOf = leaves.map(({ part }) => scheme.parts.findIndex(({ id }) => id === part));
  const [shares, fixed] = [new Float64Array(indexes.length * leaves.length), new Float64Array(indexes.length)];
  const gathered = indexes.map((index) => gather(scheme, index));
  const partial = gathered.flatMap(({ nodes, bonus, penalties }, at): PartialUnit[] => {
    const own = leaves.map(({ code }) => nodes.get(code));
    own.forEach((node, leaf) => {
      shares[at * leaves.length + leaf] = node === undefined ? 0 : shareOf(node, grid);
    });
    fixed[at] = inPoints(sum([bonus, ...penalties.values()]), grid);
    if (own.every((node) => node !== undefined)) return [];
    const parts = scheme.parts.map(({ id }, part) => ({
      leaves: leaves.flatMap((_, leaf) => (partOf[leaf] === part && own[leaf] !== undefined ? [leaf] : [])),
      max: Number(indexes[at]?.parts[part]?.max ?? "0") * grid.weight,
      penalty: inPoints(penalties.get(id) ?? ZERO, grid),
    }));
    return [{ at, parts, bonus: inPoints(bonus, grid) }];
  });
  const weights = Float64Array.from(leaves, ({ max }) => Number(decimal(max).times(grid.weight)));
  return { indexes, groups: spansOf(byGroup), leaves, partOf, weights, shares, fixed, partial, gathered, grid };
}

function spansOf(groups: readonly (readonly [string, readonly UnitIndex[]])[]): (readonly [number, number])[] {
  let from = 0;
  return groups.map(([, members]) => {
    const span = [from, from + members.length] as const;
    from += members.length;
    return span;
  });
}

function shareOf({ points, max }: ScoredNode, { share }: Grid): number {
  const over = decimal(points ?? "0").times(share);
  return roundQuotient({ over, under: decimal(max) }, { places: 0, mode: "half-up" }).toNumber();
}

function inPoints(points: Decimal, { weight, share }: Grid): number {
  return roundDecimal(points.times(weight).times(share), { places: 0, mode: "half-up" }).toNumber();
}
