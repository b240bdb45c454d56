import { nodesByCode } from "../composite/nodesByCode.js";
import { outcomesOf } from "../composite/outcomesOf.js";
import type { PartTotal } from "../composite/rollUp.js";
import { type ScoringNode, type ScoringTree, scoringTree } from "../composite/scoringTree.js";
import { sumParts } from "../composite/sumParts.js";
import { rollUpOutcomes } from "../composite/totalPoints.js";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import type { Leaf } from "../criteria/criterion.js";
import { type Decimal, decimal, greater, lesser, sum, ZERO } from "../number/decimal.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { raisableAt } from "./increase.js";

/** The highest points of something when at most so many of its leaves are raised to their maximum. */
export interface Most {
  readonly points: Decimal;
  /** Leaves that bring it there, and what each is raised to. */
  readonly raised: readonly (readonly [code: string, to: Decimal])[];
}

/** Such a figure for no leaf, for one, for two …; it never falls. */
type Table = readonly Most[];

/**
 * The highest points of an index with no leaf raised to its maximum, with one, with two, and so on, exactly.
 *
 * A raised leaf never lowers what holds it: a sum, a cap, a floor and a rounding are monotone, and two criteria share no
 * leaf. So the best result of a group consists of the best results of its children, over all ways to divide the raised
 * leaves among them, and no set of that size gives more. Where nothing is bounded or rescaled this is simply the largest gaps.
 */
export function mostByLeaves(open: PreparedScheme, index: UnitIndex): Table {
  const prepared = scoringTree(open);
  const nodes = nodesByCode(index.nodes);
  const totals = rollUpOutcomes(prepared, outcomesOf(prepared, index)).parts;
  const entering = (enters: "base" | "bonus"): readonly number[] =>
    prepared.nodes.flatMap((node, at) => (node.enters === enters ? [at] : []));
  const base = entering("base");
  const parts = prepared.parts.map((_, part) => {
    const leaf = base.filter((at) => prepared.nodes[at]?.part === part);
    return partTable(prepared, leaf, part, totals, nodes);
  });
  const tops = entering("bonus").map((at) => tableOf(prepared, at, nodes));
  return [...parts, ...tops].reduce(join, NO_INCREASE);
}

const NO_INCREASE: Table = [{ points: ZERO, raised: [] }];

/**
 * A part without what comes on top: its single leaves and its bounded groups, each sum scaled as the part is. What is below zero
 * is not scaled, so that which raises bring most there depends on how far the part is: all that may are kept to the end.
 */
function partTable(
  prepared: ScoringTree<Decimal>,
  base: readonly number[],
  part: number,
  totals: readonly PartTotal<Decimal>[],
  nodes: ReadonlyMap<string, ScoredNode>,
): Table {
  const scaled = (points: Decimal): Decimal => {
    const others = totals.map((total, at) => (at === part ? { ...total, base: points, unscaled: ZERO } : total));
    return sumParts(prepared, others)[part]?.points ?? ZERO;
  };
  const single = base.flatMap((at) => leafAt(prepared, at) ?? []);
  const isBelow = ({ code }: Leaf): boolean => nodes.get(code)?.points?.startsWith("-") === true;
  const groups = base.filter((at) => leafAt(prepared, at) === null).map((at) => tableOf(prepared, at, nodes));
  const below = single.filter(isBelow).map((leaf) => leafTable(leaf, nodes.get(leaf.code)));
  const above = largestGaps(
    single.filter((leaf) => !isBelow(leaf)),
    nodes,
  );
  const options = [...below, ...groups].map(split).reduce(joinSplit, split(above));
  return options.map((some) =>
    some
      .map(({ base, unscaled, raised }): Most => ({ points: scaled(base).plus(unscaled), raised }))
      .reduce((best, one) => (one.points.gt(best.points) ? one : best)),
  );
}

/** Points of a part by whether they are scaled. */
interface Split extends Omit<Most, "points"> {
  readonly base: Decimal;
  readonly unscaled: Decimal;
}

/** For no leaf, for one, for two …: the ways to raise so many of which none is better in both. */
type SplitTable = readonly (readonly Split[])[];

function split(table: Table): SplitTable {
  return table.map(({ points, raised }) => [{ base: greater(points, ZERO), unscaled: lesser(points, ZERO), raised }]);
}

/** {@link join} for points that are scaled and points that are not. */
function joinSplit(a: SplitTable, b: SplitTable): SplitTable {
  const joined = Array.from({ length: a.length + b.length - 1 }, (): Split[] => []);
  for (const [left, some] of a.entries()) {
    for (const [right, others] of b.entries()) {
      for (const one of some) {
        for (const other of others) {
          joined[left + right]?.push({
            base: one.base.plus(other.base),
            unscaled: one.unscaled.plus(other.unscaled),
            raised: [...one.raised, ...other.raised],
          });
        }
      }
    }
  }
  return joined.map(bestInEither);
}

/** Without those that another is at least as good as in both. */
function bestInEither(options: readonly Split[]): readonly Split[] {
  const sorted = [...options].sort((a, b) => b.base.comparedTo(a.base) || b.unscaled.comparedTo(a.unscaled));
  const best: Split[] = [];
  for (const one of sorted) if (best.at(-1)?.unscaled.gte(one.unscaled) !== true) best.push(one);
  return best;
}

/** Leaves whose points are simply added: the largest gaps first. */
function largestGaps(leaves: readonly Leaf[], nodes: ReadonlyMap<string, ScoredNode>): Table {
  const raises = leaves
    .flatMap((leaf) => raisableAt(leaf, nodes.get(leaf.code)) ?? [])
    .sort((a, b) => b.gap.comparedTo(a.gap));
  let points = sum(leaves.map(({ code }) => decimal(nodes.get(code)?.points ?? "0")));
  const table: Most[] = [{ points, raised: [] }];
  for (const { leaf, from, gap } of raises) {
    points = points.plus(gap);
    table.push({ points, raised: [...(table.at(-1)?.raised ?? []), [leaf.code, from.plus(gap)]] });
  }
  return table;
}

function leafAt({ nodes, leaves }: ScoringTree<Decimal>, at: number): Leaf | null {
  return leaves[nodes[at]?.leaf ?? -1]?.own.leaf ?? null;
}

/** A criterion with all that is below it, within its cap and its floor. */
function tableOf(prepared: ScoringTree<Decimal>, at: number, nodes: ReadonlyMap<string, ScoredNode>): Table {
  const { code, children, most, least } = prepared.nodes[at] as ScoringNode<Decimal>;
  const leaf = leafAt(prepared, at);
  const table =
    leaf === null
      ? children.map((child) => tableOf(prepared, child, nodes)).reduce(join, NO_INCREASE)
      : leafTable(leaf, nodes.get(code));
  return table.map(({ points, raised }) => {
    const capped = most === null ? points : lesser(points, most);
    return { points: least === null ? capped : greater(capped, least), raised };
  });
}

function leafTable(leaf: Leaf, node: ScoredNode | undefined): Table {
  const asIs = { points: decimal(node?.points ?? "0"), raised: [] };
  const raise = raisableAt(leaf, node);
  if (raise === null) return [asIs];
  const to = raise.from.plus(raise.gap);
  return [asIs, { points: to, raised: [[leaf.code, to]] }];
}

/** Two things that share no leaf, taken together. */
function join(a: Table, b: Table): Table {
  const most = a.length + b.length - 2;
  return Array.from({ length: most + 1 }, (_, count): Most => {
    let best: { readonly points: Decimal; readonly left: Most; readonly right: Most } | null = null;
    for (let of = Math.max(0, count - b.length + 1); of < a.length && of <= count; of += 1) {
      const [left, right] = [a[of], b[count - of]];
      if (left === undefined || right === undefined) continue;
      const points = left.points.plus(right.points);
      if (best === null || points.gt(best.points)) best = { points, left, right };
    }
    if (best === null) throw new Error("No way to share the raised leaves out");
    return { points: best.points, raised: [...best.left.raised, ...best.right.raised] };
  });
}
