import type { Criterion } from "../criteria/criterion.js";
import { leaves } from "../criteria/leaves.js";
import { walk } from "../criteria/walk.js";
import { placesOf } from "../number/spelling.js";
import type { OpenLeaf, OpenScheme } from "../scheme/openScheme.js";
import type { Scale } from "./column.js";
import { powerOfTen, unitsOf } from "./whole.js";

/** A scheme laid out for columns: nodes, leaves and parts by position, points in units of the plan. */
export interface Layout {
  readonly open: OpenScheme;
  readonly scale: Scale;
  /** In the order of the document, so that a node stands before what is below it. */
  readonly nodes: readonly LaidNode[];
  readonly leaves: readonly LaidLeaf[];
  readonly leafAt: ReadonlyMap<string, number>;
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly parts: readonly LaidPart[];
}

export interface LaidNode {
  readonly criterion: Criterion;
  /** The group that holds it; -1 for a domain. */
  readonly parent: number;
  /** The leaf that it is; -1 for a group. */
  readonly leaf: number;
  readonly max: number;
  readonly cap: number;
  /** Whether its maximum counts for what holds it. */
  readonly counted: boolean;
  /** How many leaves are below it, or 1. */
  readonly leaves: number;
  readonly children: readonly number[];
}

export interface LaidLeaf {
  readonly own: OpenLeaf;
  readonly min: number;
  readonly max: number;
  readonly node: number;
}

export interface LaidPart {
  readonly id: string;
  readonly max: number;
  /** The topmost nodes that belong to this part whole and count against its maximum. */
  readonly base: readonly number[];
  /** The topmost nodes whose points come on top. */
  readonly bonus: readonly number[];
  /** Whether the unit scores itself anywhere in it. */
  readonly selfScored: boolean;
}

export function layOut(open: OpenScheme): Layout {
  const { scheme } = open;
  const scale = scaleOf(open);
  const laid: LaidLeaf[] = [];
  const nodes: LaidNode[] = [];

  const lay = (criterion: Criterion, parent: number): number => {
    const position = nodes.length;
    const children: number[] = [];
    const own = open.leaves.get(criterion.code);
    const max = unitsOf(criterion.max, scale.places);
    const node: LaidNode = {
      criterion,
      parent,
      leaf: criterion.kind === "leaf" ? laid.length : -1,
      max,
      cap: criterion.bonus?.cap === undefined ? Number.POSITIVE_INFINITY : unitsOf(criterion.bonus.cap, scale.places),
      counted: criterion.bonus === undefined,
      leaves: leaves([criterion]).length,
      children,
    };
    nodes.push(node);
    if (criterion.kind === "group") for (const child of criterion.children) children.push(lay(child, position));
    else if (own !== undefined) {
      laid.push({ own, min: unitsOf(own.leaf.min ?? "0", scale.places), max, node: position });
    }
    return position;
  };
  for (const domain of scheme.criteria) lay(domain, -1);

  return {
    open,
    scale,
    nodes,
    leaves: laid,
    leafAt: new Map(laid.map(({ own }, position) => [own.leaf.code, position])),
    nodeAt: new Map(nodes.map(({ criterion }, position) => [criterion.code, position])),
    parts: scheme.parts.map(({ id, max }) => ({
      id,
      max: unitsOf(max, scale.places),
      ...feedsOf(nodes, id),
      selfScored: laid.some(({ own }) => own.leaf.part === id && isSelfScored(own)),
    })),
  };
}

/** Whether the unit states the facts of a leaf itself. */
export function isSelfScored({ leaf }: OpenLeaf): boolean {
  return leaf.rule.kind !== "survey" && leaf.scoredBy !== "appraiser";
}

/** Units fine enough for the points of every leaf and for every cap. */
function scaleOf({ scheme }: OpenScheme): Scale {
  const { places, mode } = scheme.rounding.leaf;
  const caps = walk(scheme.criteria).flatMap(({ criterion }) => criterion.bonus?.cap ?? []);
  const finest = Math.max(places, ...caps.map(placesOf));
  return { places: finest, grain: powerOfTen(finest - places), mode };
}

/** Where the points of a part come together: as high up the tree as nothing else is mixed in. */
function feedsOf(nodes: readonly LaidNode[], part: string): Pick<LaidPart, "base" | "bonus"> {
  const [base, bonus]: [number[], number[]] = [[], []];
  const visit = (position: number, onTop: boolean): void => {
    const node = nodes[position];
    if (node === undefined) return;
    const below = leaves([node.criterion]);
    if (!below.some((leaf) => leaf.part === part)) return;
    const isBonus = onTop || !node.counted;
    const whole = below.every((leaf) => leaf.part === part) && (isBonus || !holdsBonus(node.criterion));
    if (whole) (isBonus ? bonus : base).push(position);
    else for (const child of node.children) visit(child, isBonus);
  };
  for (const [position, { parent }] of nodes.entries()) if (parent < 0) visit(position, false);
  return { base, bonus };
}

function holdsBonus(criterion: Criterion): boolean {
  return (
    criterion.bonus !== undefined || (criterion.kind === "group" && criterion.children.some((one) => holdsBonus(one)))
  );
}
