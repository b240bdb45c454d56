import type { Criterion } from "../criteria/criterion.js";
import { leaves as leavesBelow } from "../criteria/leaves.js";
import { readChoice } from "../document/arguments.js";
import { decimal, decimalText } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Advisory } from "./advisory.js";
import type { Columns } from "./columns.js";
import { shift } from "./sensitivity.js";
import { type Results, ranksBy, ranksNow, subjectOf } from "./subject.js";

/** What becomes of the ranks when one criterion after another is left out. */
export interface WithoutOne extends Advisory {
  readonly removals: readonly Removal[];
  /** Criteria that are all there is of their part, so that nothing could take over their points. */
  readonly passedOver: readonly string[];
}

export interface Removal {
  readonly code: string;
  /** How many places a unit moves on average; rounded half up to four places. */
  readonly meanShift: string;
  /** The units whose rank changes, in the order of the results. */
  readonly moved: readonly { readonly unit: string; readonly from: number; readonly to: number }[];
}

/**
 * What each criterion does to the order: it is left out, its points go to its nearest kin (the other leaves of the same
 * part under the closest group that has any, in proportion to their maxima), and the units are ranked again. So every
 * part keeps its total. **Advisory**.
 *
 * @param scheme - The scheme that the results were computed by.
 * @param results - An evaluation, or its indexes.
 * @param each - Whether each leaf or each domain is left out in turn.
 * @returns One removal for each criterion that has weight, in the order of the scheme; ranks without tie-breaks.
 * @throws `analysis.grid_too_coarse`, `analysis.not_by_weights`; what `rank` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { withoutOne } from "par-index/robustness";
 *
 * withoutOne(sonLa880Departments, [], "domains").removals.length; // => 8
 * ```
 * @clause Our reading: 880/QĐ-UBND lets criteria be amended every year (Phần III, mục 1); this shows what one of them
 *   decides.
 * @law leaving out keeps the total: sum(weights without c) = sum(weights), part by part
 */
export function withoutOne(scheme: Scheme, results: Results, each: "leaves" | "domains"): WithoutOne {
  const subject = subjectOf(scheme, results);
  readChoice("each", ["leaves", "domains"], each);
  const { columns, head } = subject;
  const { criteria } = subject.prepared.scheme;
  const now = ranksNow(subject);
  const chains = chainsOf(criteria).filter(([node]) =>
    each === "leaves" ? node.kind === "leaf" : criteria.includes(node),
  );
  const removals: Removal[] = [];
  const passedOver: string[] = [];
  for (const [node, ...above] of chains) {
    const leaf = positionsOf(columns, [node]);
    if (leaf.length === 0) continue;
    const sameGroup = [...above.map((group) => [group]), criteria].map((nodes) => positionsOf(columns, nodes));
    const weights = weightsWithout(columns, leaf, sameGroup);
    if (weights === null) {
      passedOver.push(node.code);
      continue;
    }
    const ranks = ranksBy(subject, subject.figuresUnder(weights).ranked, new Int32Array(now.length));
    const moved = columns.indexes.flatMap(({ unit }, at) => {
      const [from, to] = [now[at] ?? 0, ranks[at] ?? 0];
      return from === to ? [] : [{ unit: unit.id, from, to }];
    });
    removals.push({ code: node.code, meanShift: meanOf(shift(ranks, now), now.length), moved });
  }
  return { ...head, removals, passedOver };
}

/** A criterion, and the groups above it from the nearest on. */
type Chain = readonly [Criterion, ...Criterion[]];

function chainsOf(criteria: readonly Criterion[], above: readonly Criterion[] = []): readonly Chain[] {
  return criteria.flatMap((one): readonly Chain[] => {
    const leaf: Chain = [one, ...above];
    return one.kind === "leaf" ? [leaf] : [leaf, ...chainsOf(one.children, leaf)];
  });
}

function positionsOf({ leaves }: Columns, criteria: readonly Criterion[]): readonly number[] {
  const codes = new Set(leavesBelow(criteria).map(({ code }) => code));
  return leaves.flatMap(({ code }, at) => (codes.has(code) ? [at] : []));
}

/**
 * The weights when some leaves have none: each part's share of them goes to its nearest kin, by rounded running totals,
 * so that nothing is lost. `null` where a part has no leaf left.
 *
 * @param sameGroup - Circles of leaves around the ones left out, the closest first.
 */
export function weightsWithout(
  { weights, partOf }: Pick<Columns, "weights" | "partOf">,
  out: readonly number[],
  sameGroup: readonly (readonly number[])[],
): Float64Array | null {
  const changed = weights.slice();
  for (const leaf of out) changed[leaf] = 0;
  for (const part of new Set(out.map((leaf) => partOf[leaf]))) {
    const freed = sumAt(
      weights,
      out.filter((leaf) => partOf[leaf] === part),
    );
    const heirs = sameGroup
      .map((circle) => circle.filter((leaf) => partOf[leaf] === part && !out.includes(leaf)))
      .find((circle) => circle.length > 0);
    if (heirs === undefined) return null;
    const total = sumAt(weights, heirs);
    let [running, before] = [0, 0];
    heirs.forEach((leaf, at) => {
      running += weights[leaf] ?? 0;
      const after = at === heirs.length - 1 ? total + freed : Math.floor((running * (total + freed)) / total + 0.5);
      changed[leaf] = after - before;
      before = after;
    });
  }
  return changed;
}

function sumAt(weights: Float64Array, leaves: readonly number[]): number {
  return leaves.reduce((sum, leaf) => sum + (weights[leaf] ?? 0), 0);
}

function meanOf(places: number, units: number): string {
  if (units === 0) return "0";
  return decimalText(roundQuotient({ over: decimal(places), under: decimal(units) }, { places: 4, mode: "half-up" }));
}
