import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import type { Leaf } from "../criteria/criterion.js";
import { type Decimal, decimal } from "../number/decimal.js";
import { roundDecimal, roundQuotient } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";
import { compareText } from "../text/compareText.js";
import { groupBy } from "../text/groupBy.js";
import { type CollectedFigures, collect, countedLeaves } from "./collect.js";
import { type Grid, gridOf } from "./grid.js";

/**
 * Finished indexes as columns of whole numbers: of each leaf's maximum, what share a unit has attained. A unit's points
 * under any weighting are then one sum of products, and exact, because every number is whole and below 2⁵³.
 */
export interface Columns {
  /** Group by group; inside a group in the order given. */
  readonly indexes: readonly UnitIndex[];
  /** Where each group stands among the units: from, up to but not including. */
  readonly groups: readonly (readonly [from: number, to: number])[];
  /** The leaves that have weight, part by part, inside a part in the order of the scheme. */
  readonly leaves: readonly Leaf[];
  /** Where each part stands among the leaves: from, up to but not including. */
  readonly parts: readonly (readonly [from: number, to: number])[];
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
  readonly collected: readonly CollectedFigures[];
  readonly grid: Grid;
}

/** A unit to which some leaf does not apply. */
export interface PartialUnit {
  readonly at: number;
  readonly parts: readonly {
    /** The leaves of the part that do not apply. */
    readonly missing: readonly number[];
    /** The unit's own maximum of the part, in units of weight, to which its points are rescaled. */
    readonly max: number;
  }[];
}

/** The columns of complete indexes, all of the scheme. */
export function columnsOf(scheme: Scheme, given: readonly UnitIndex[]): Columns {
  const byGroup = [...groupBy(given, ({ unit }) => unit.group)].sort(([a], [b]) => compareText(a, b));
  const indexes = byGroup.flatMap(([, members]) => members);
  const counted = countedLeaves(scheme.criteria);
  const byPart = scheme.parts.map(({ id }) => counted.filter(({ part }) => part === id));
  const leaves = byPart.flat();
  const parts = spansOf(byPart);
  const grid = gridOf(scheme, leaves);
  const partOf = byPart.flatMap((preparedLeaf, part) => preparedLeaf.map(() => part));
  const [shares, fixed] = [new Float64Array(indexes.length * leaves.length), new Float64Array(indexes.length)];
  const collected = indexes.map((index) => collect(scheme, index));
  const partial = collected.flatMap(({ nodes, fixed: beside }, at): PartialUnit[] => {
    const own = leaves.map(({ code }) => nodes.get(code));
    own.forEach((node, leaf) => {
      shares[at * leaves.length + leaf] = node === undefined ? 0 : shareOf(node, grid);
    });
    fixed[at] = inPoints(beside, grid);
    if (own.every((node) => node !== undefined)) return [];
    const scored = scheme.parts.map((_, part) => ({
      missing: own.flatMap((node, leaf) => (node === undefined && partOf[leaf] === part ? [leaf] : [])),
      max: Number(indexes[at]?.parts[part]?.max ?? "0") * grid.weight,
    }));
    return [{ at, parts: scored }];
  });
  const weights = Float64Array.from(leaves, ({ max }) => decimal(max).times(grid.weight).toNumber());
  return {
    indexes,
    groups: spansOf(byGroup.map(([, members]) => members)),
    leaves,
    parts,
    partOf,
    weights,
    shares,
    fixed,
    partial,
    collected,
    grid,
  };
}

function spansOf(lists: readonly (readonly unknown[])[]): (readonly [number, number])[] {
  let from = 0;
  return lists.map(({ length }) => {
    const span = [from, from + length] as const;
    from += length;
    return span;
  });
}

/** The share attained, to the nearest unit. In floating point where the result is certain, else by exact division. */
function shareOf({ points, max }: ScoredNode, { share }: Grid): number {
  const near = (Number(points ?? "0") / Number(max)) * share;
  const nearest = Math.floor(near + 0.5);
  // A double is right to 15 digits, so a quotient is off by far less than a thousandth of a unit.
  if (Math.abs(near - nearest) < 0.499) return nearest;
  const quotient = { over: decimal(points ?? "0").times(share), under: decimal(max) };
  return roundQuotient(quotient, { places: 0, mode: "half-up" }).toNumber();
}

function inPoints(points: Decimal, { weight, share }: Grid): number {
  return roundDecimal(points.times(weight).times(share), { places: 0, mode: "half-up" }).toNumber();
}
