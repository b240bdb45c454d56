import type { Criterion } from "../criteria/criterion.js";
import { leaves } from "../criteria/leaves.js";
import { type NotApplicablePolicy, policyOf } from "../criteria/notApplicable.js";
import { type Arithmetic, decimals } from "../number/arithmetic.js";
import type { Decimal } from "../number/decimal.js";

import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";

/**
 * A scheme prepared for scoring: the tree as one flat list, with every figure read and every policy looked up, so that a
 * unit is scored in one pass. One is made for each scheme and arithmetic.
 */
export interface ScoringTree<Amount> {
  readonly prepared: PreparedScheme;
  readonly arithmetic: Arithmetic<Amount>;
  /** In the order of the document, so that a node comes before its descendants. */
  readonly nodes: readonly ScoringNode<Amount>[];
  /** The positions of the domains. */
  readonly domains: readonly number[];
  /** In the order of the document. */
  readonly leaves: readonly ScoringLeaf[];
  /** The position of a leaf among the leaves, by its code. */
  readonly leafAt: ReadonlyMap<string, number>;
  /** The position of a criterion among the nodes, by its code. */
  readonly nodeAt: ReadonlyMap<string, number>;
  /** In the order of the scheme. */
  readonly parts: readonly { readonly id: string; readonly max: Amount }[];
}

export interface ScoringNode<Amount> {
  readonly code: string;
  /** The position of the group that holds it; -1 for a domain. */
  readonly parent: number;
  readonly children: readonly number[];
  /** Its position among the leaves; -1 for a group. */
  readonly leaf: number;
  readonly max: Amount;
  /** The most and the least that it adds to what holds it; `null` where nothing bounds it. */
  readonly most: Amount | null;
  readonly least: Amount | null;
  readonly isBounded: boolean;
  /** Whether its maximum is the most that its children can count for; else it is their sum. */
  readonly limitsMax: boolean;
  /** Whether its maximum counts for what holds it: that of a bonus does not. */
  readonly counted: boolean;
  /** Of a leaf: what it does to the maximum where it does not apply. */
  readonly policy: NotApplicablePolicy;
  /** Whether its points may be below zero. */
  readonly canLose: boolean;
  /** Where its points enter its part: against the maximum, on top, or with the points of what holds it. */
  readonly enters: "base" | "bonus" | "with-parent";
  /** The position of the part that they enter; -1 where they enter with what holds it. */
  readonly part: number;
}

interface ScoringLeaf {
  readonly own: PreparedLeaf;
  /** Its position among the nodes. */
  readonly node: number;
}

const prepared = new WeakMap<PreparedScheme, ScoringTree<Decimal>>();

/** The scheme prepared for exact decimals, made once. */
export function scoringTree(open: PreparedScheme): ScoringTree<Decimal> {
  const known = prepared.get(open);
  if (known !== undefined) return known;
  const made = scoringTreeIn(decimals, open);
  prepared.set(open, made);
  return made;
}

/** Prepares a scheme for an arithmetic. */
export function scoringTreeIn<Amount>(arithmetic: Arithmetic<Amount>, prepared: PreparedScheme): ScoringTree<Amount> {
  const { scheme } = prepared;
  const { read } = arithmetic;
  const nodes: ScoringNode<Amount>[] = [];
  const scored: ScoringLeaf[] = [];
  const partAt = new Map(scheme.parts.map(({ id }, at) => [id, at]));

  const enter = (criterion: Criterion, parent: number, above: Flow): number => {
    const position = nodes.length;
    const children: number[] = [];
    const leaf = criterion.kind === "leaf" ? prepared.leaves.get(criterion.code) : undefined;
    const bounds = boundsOf(criterion);
    const flow = flowInto(criterion, bounds, above);
    // A bound holds for the sum below it, so that sum enters its part as one.
    const isBounded = flow.within === "bound" && above.within === "open";
    const enters = isBounded || (leaf !== undefined && flow.within === "open") ? flow.onto : "with-parent";
    const [first] = enters === "with-parent" ? [] : leaves([criterion]);
    nodes.push({
      code: criterion.code,
      parent,
      children,
      leaf: leaf === undefined ? -1 : scored.length,
      max: read(criterion.max),
      most: bounds.most.length === 0 ? null : bounds.most.map(read).reduce(arithmetic.lesser),
      least: bounds.least === undefined ? null : read(bounds.least),
      isBounded: bounds.most.length > 0 || bounds.least !== undefined,
      limitsMax: criterion.kind === "group" && criterion.most !== undefined,
      counted: criterion.bonus === undefined,
      canLose: leaves([criterion]).some(({ min = "0" }) => min.startsWith("-")),
      policy: leaf === undefined ? scheme.absence.notApplicable : policyOf(scheme.absence, leaf.leaf),
      enters,
      part: first === undefined ? -1 : (partAt.get(first.part) as number),
    });
    if (leaf !== undefined) scored.push({ own: leaf, node: position });
    if (criterion.kind === "group") for (const child of criterion.children) children.push(enter(child, position, flow));
    return position;
  };
  const domains = scheme.criteria.map((domain) => enter(domain, -1, { onto: "base", within: "open" }));

  return {
    prepared,
    arithmetic,
    nodes,
    domains,
    leaves: scored,
    leafAt: new Map(scored.map(({ own }, at) => [own.leaf.code, at])),
    nodeAt: new Map(nodes.map(({ code }, at) => [code, at])),
    parts: scheme.parts.map(({ id, max }) => ({ id, max: read(max) })),
  };
}

/** Where points go from a criterion, and whether a bound above takes them together first. */
interface Flow {
  readonly onto: "base" | "bonus";
  readonly within: "open" | "bound";
}

function flowInto({ bonus }: Criterion, { most, least }: Bounded, above: Flow): Flow {
  if (above.within === "bound") return above;
  const isBounded = most.length > 0 || least !== undefined;
  return { onto: bonus === undefined ? above.onto : "bonus", within: isBounded ? "bound" : "open" };
}

interface Bounded {
  /** The lowest of these holds. */
  readonly most: readonly string[];
  readonly least: string | undefined;
}

/** What bounds the points of a criterion from outside its rule: the cap of a bonus, the cap and the floor of a group. */
function boundsOf(criterion: Criterion): Bounded {
  const cap = criterion.bonus?.cap;
  const most = criterion.kind === "group" ? criterion.most : undefined;
  return {
    most: [cap, most].filter((one) => one !== undefined),
    least: criterion.kind === "group" ? criterion.least : undefined,
  };
}
