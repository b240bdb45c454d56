import { HOW } from "../../composite/leafOutcomes.js";
import type { ScoringNode, ScoringTree } from "../../composite/scoringTree.js";
import { type Decimal, decimalText } from "../../number/decimal.js";
import type { Cell, CellWriter } from "./cell.js";
import type { LeafCells } from "./leafSetting.js";
import { unitsIn } from "./units.js";

/** What a criterion has come to in each row; points and maxima in units. */
interface NodeCells {
  /** 1 where there are points. */
  readonly counts: Cell;
  /** 0 where there are none. */
  readonly points: Cell;
  readonly max: Cell;
}

/** What a part has come to before anything is scaled. */
export interface PartTotals {
  readonly base: Cell;
  /** Bonuses and penalties, which nothing scales. */
  readonly unscaled: Cell;
  readonly applicable: Cell;
  readonly full: Cell;
}

/**
 * The leaves added up: what `rollUp` does for one unit, in SQL.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: the index is the sum of the points attained.
 */
export function nodeCells(
  { nodes, parts, leaves }: ScoringTree<Decimal>,
  leafAt: (code: string) => LeafCells,
  write: CellWriter,
  places: number,
): { readonly nodes: readonly NodeCells[]; readonly parts: readonly PartTotals[] } {
  const { number, add, kept } = write;
  const units = (amount: Decimal): bigint => unitsIn(decimalText(amount), places);
  const cells: (NodeCells & { readonly full: Cell })[] = new Array(nodes.length);
  const entering: { base: Cell[]; unscaled: Cell[]; applicable: Cell[]; full: Cell[] }[] = parts.map(() => {
    return { base: [], unscaled: [], applicable: [], full: [] };
  });
  // What is below a node stands after it.
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at] as ScoringNode<Decimal>;
    const leaf = leaves[node.leaf]?.own.leaf.code;
    const made = leaf === undefined ? group(node) : leafNode(node, leafAt(leaf));
    const points = node.isBounded ? bounded(node, made) : made.points;
    const cell = { counts: kept(made.counts), points: kept(points), max: kept(made.max), full: kept(made.full) };
    cells[at] = cell;
    const into = entering[node.part];
    if (into === undefined) continue;
    if (node.enters === "bonus") into.unscaled.push(cell.points);
    else {
      into.base.push(node.canLose ? write.most([cell.points, number(0n)]) : cell.points);
      if (node.canLose) into.unscaled.push(write.least([cell.points, number(0n)]));
      into.applicable.push(cell.max);
      into.full.push(cell.full);
    }
  }
  return {
    nodes: cells,
    parts: entering.map(({ base, unscaled, applicable, full }) => {
      return {
        base: kept(add(base)),
        unscaled: kept(add(unscaled)),
        applicable: kept(add(applicable)),
        full: kept(add(full)),
      };
    }),
  };

  function group(node: ScoringNode<Decimal>): NodeCells & { readonly full: Cell } {
    const below = node.children.map((at) => cells[at] as (typeof cells)[number]);
    const counted = below.filter((_, at) => nodes[node.children[at] as number]?.counted);
    const limited = (sum: Cell): Cell => (node.limitsMax ? write.least([sum, number(units(node.max))]) : sum);
    return {
      counts: write.most(below.map(({ counts }) => counts)),
      points: add(below.map(({ points }) => points)),
      max: limited(add(counted.map(({ max }) => max))),
      full: limited(add(counted.map(({ full }) => full))),
    };
  }

  function leafNode({ max, policy }: ScoringNode<Decimal>, leaf: LeafCells): NodeCells & { readonly full: Cell } {
    const most = number(units(max));
    const isOut = `${leaf.outcome.sql} = ${HOW["not-applicable"]}`;
    switch (policy) {
      case "refuse":
        return { counts: number(1n), points: leaf.points, max: most, full: most };
      case "full-points":
        return {
          counts: number(1n),
          points: write.choose({ holds: isOut, fails: notOut(leaf) }, most, leaf.points),
          max: most,
          full: most,
        };
      case "lower-maximum":
      case "rescale-part": {
        const left = kept(write.choose({ holds: isOut, fails: notOut(leaf) }, number(0n), most));
        return {
          counts: write.choose({ holds: isOut, fails: notOut(leaf) }, number(0n), number(1n)),
          points: leaf.points,
          max: left,
          full: policy === "rescale-part" ? most : left,
        };
      }
    }
  }

  function notOut({ outcome }: LeafCells): string {
    return `${outcome.sql} <> ${HOW["not-applicable"]}`;
  }

  function bounded({ most, least }: ScoringNode<Decimal>, { counts, points }: NodeCells): Cell {
    const capped = most === null ? points : write.least([points, number(units(most))]);
    const floored = least === null ? capped : write.most([capped, number(units(least))]);
    return write.choose(write.compare(kept(counts), "=", number(1n)), kept(floored), number(0n));
  }
}
