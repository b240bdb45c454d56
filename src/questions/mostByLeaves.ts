import { nodesByCode } from "../composite/nodesByCode.js";
import { sumParts } from "../composite/sumParts.js";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import { bonuses } from "../criteria/bonuses.js";
import type { Criterion, Leaf } from "../criteria/criterion.js";
import { walk } from "../criteria/walk.js";
import { type Decimal, decimal, lesser, sum, ZERO } from "../number/decimal.js";
import type { Scheme } from "../scheme/scheme.js";
import { raisableAt } from "./raise.js";

/** The most that something can come to when so many leaves of it, and no more, are raised to their maximum. */
export interface Most {
  readonly points: Decimal;
  /** Leaves that bring it there, and what each is raised to. */
  readonly raised: readonly (readonly [code: string, to: Decimal])[];
}

/** Such a figure for no leaf, for one, for two …; it never falls. */
type Table = readonly Most[];

/**
 * The most points that an index can come to with no leaf raised to its maximum, with one, with two, and so on, exactly.
 *
 * A raised leaf never lowers what holds it: a sum, a cap and a rounding are monotone, and two criteria share no leaf. So
 * the best of a whole is made of the bests of its children, whichever way the raised leaves are shared out among them,
 * and no set of that size can come to more. Where nothing is capped or rescaled this is simply the largest gaps.
 */
export function mostByLeaves(scheme: Scheme, index: UnitIndex): Table {
  const nodes = nodesByCode(index.nodes);
  const parts = index.parts.map(({ part }) => partTable(scheme, part, nodes));
  const tops = bonuses(scheme.criteria).map((one) => tableOf(one, nodes));
  return [...parts, ...tops].reduce(join, NOTHING_RAISED);
}

const NOTHING_RAISED: Table = [{ points: ZERO, raised: [] }];

/** A part without what comes on top: the largest gaps first, each sum scaled as the part is. */
function partTable(scheme: Scheme, part: string, nodes: ReadonlyMap<string, ScoredNode>): Table {
  const base = walk(scheme.criteria).flatMap(({ criterion, bonus }) =>
    criterion.kind === "leaf" && !bonus ? [criterion] : [],
  );
  const own = base.filter((leaf) => leaf.part === part);
  const applicable = (of: string): Decimal =>
    sum(base.filter((leaf) => leaf.part === of).map(({ code }) => decimal(nodes.get(code)?.max ?? "0")));
  const totals = new Map(scheme.parts.map(({ id }) => [id, { base: ZERO, bonus: ZERO, applicable: applicable(id) }]));
  const scaled = (points: Decimal): Decimal => {
    const total = { base: points, bonus: ZERO, applicable: totals.get(part)?.applicable ?? ZERO };
    const settled = sumParts(scheme, new Map([...totals, [part, total]])).find((one) => one.part === part);
    return settled?.points ?? ZERO;
  };
  const raises = own
    .flatMap((leaf) => raisableAt(leaf, nodes.get(leaf.code)) ?? [])
    .sort((a, b) => b.gap.comparedTo(a.gap));
  let points = sum(own.map(({ code }) => decimal(nodes.get(code)?.points ?? "0")));
  const table: Most[] = [{ points: scaled(points), raised: [] }];
  for (const { leaf, from, gap } of raises) {
    points = points.plus(gap);
    table.push({ points: scaled(points), raised: [...(table.at(-1)?.raised ?? []), [leaf.code, from.plus(gap)]] });
  }
  return table;
}

/** A bonus, or a criterion in it. */
function tableOf(criterion: Criterion, nodes: ReadonlyMap<string, ScoredNode>): Table {
  const table =
    criterion.kind === "group"
      ? criterion.children.map((child) => tableOf(child, nodes)).reduce(join, NOTHING_RAISED)
      : leafTable(criterion, nodes.get(criterion.code));
  const cap = criterion.bonus?.cap;
  if (cap === undefined) return table;
  return table.map(({ points, raised }) => ({ points: lesser(points, decimal(cap)), raised }));
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
