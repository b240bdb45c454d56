import type { UnitIndex } from "../composite/unitIndex.js";
import { type Decimal, decimal, decimalText, ZERO } from "../number/decimal.js";
import { addQuotients, compareQuotients, type Quotient, whole } from "../number/quotient.js";
import type { Scheme } from "../scheme/scheme.js";
import { groupBy } from "../text/groupBy.js";
import type { Advisory } from "./advisory.js";
import type { CollectedFigures } from "./collect.js";
import type { Columns } from "./columns.js";
import { type Results, subjectOf } from "./subject.js";

/** Who stands above whom whatever the weights. */
export interface Dominance extends Advisory {
  readonly pairs: readonly DominancePair[];
}

export interface DominancePair {
  readonly group: string;
  readonly above: string;
  readonly below: string;
  /** At every leaf, and in bonus and penalty points, not less; else only the parts' totals make it so. */
  readonly inEveryLeaf: boolean;
}

/**
 * The pairs of units whose order no weighting can turn: `above` has at least the points of `below` however the maxima of
 * leaves are chosen, as long as each part keeps its total. Exact, without any drawing. **Advisory**.
 *
 * @param scheme - The scheme that the results were computed by.
 * @param results - An evaluation, or its indexes.
 * @returns Pairs inside each group; equal units are in two pairs. Units to which different
 *   leaves apply are not compared, for a weighting also decides how their parts are scaled.
 * @throws `analysis.grid_too_coarse`, `analysis.not_by_weights`; what `rank` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { dominance } from "par-index/robustness";
 *
 * dominance(sonLa880Departments, []).pairs; // => []
 * ```
 * @clause Our reading: 880/QĐ-UBND fixes each part's total (Phần II, mục II.2); a dominance pair is an order that
 *   does not rest on any other weight.
 * @law dominance holds under every weighting: a dominates b ⇒ points(a) ≥ points(b)
 */
export function dominance(scheme: Scheme, results: Results): Dominance {
  const subject = subjectOf(scheme, results);
  const { columns, prepared } = subject;
  const rescales = prepared.scheme.absence.notApplicable === "rescale-part";
  const compared = { columns, rescales };
  const profiles = columns.indexes.map((index, at) => {
    const parts = rescales ? index.parts : prepared.scheme.parts;
    return profileOf(
      columns,
      index,
      at,
      parts.map(({ max }) => decimal(max)),
    );
  });
  const pairs: DominancePair[] = [];
  for (const members of groupBy(profiles, ({ key }) => key).values()) {
    for (const above of members) {
      for (const below of members) {
        if (above === below || !mayDominate(compared, above, below)) continue;
        if (leastLead(compared, above, below).over.lt(0)) continue;
        const names = { group: above.index.unit.group, above: above.index.unit.id, below: below.index.unit.id };
        pairs.push({ ...names, inEveryLeaf: isNowhereLess(above, below) });
      }
    }
  }
  return { ...subject.head, pairs };
}

/** What all pairs are compared by. */
interface Compared {
  readonly columns: Columns;
  readonly rescales: boolean;
}

/** The exact figures of a unit. */
interface Profile {
  readonly at: number;
  readonly index: UnitIndex;
  /** Points at each leaf of the columns; `null` where it does not apply. */
  readonly points: readonly (Decimal | null)[];
  /** Bonus and penalty points. */
  readonly fixed: Decimal;
  /** The most that the weights of each part can sum to. */
  readonly maxima: readonly Decimal[];
  /** Units are compared when they have the same key: which leaves apply, and where one does not, what is taken off at which. */
  readonly key: string;
}

function profileOf(columns: Columns, index: UnitIndex, at: number, maxima: readonly Decimal[]): Profile {
  const { nodes, fixed } = columns.collected[at] ?? NOTHING_COLLECTED;
  const points = columns.leaves.map(({ code }) => {
    const node = nodes.get(code);
    return node === undefined ? null : decimal(node.points ?? "0");
  });
  const missing = points.flatMap((preparedLeaf, leaf) => (preparedLeaf === null ? [leaf] : []));
  // Where a part is scaled, what is taken off at its leaves is not, so that a lead there weighs less than elsewhere.
  const below = points.map((own) => (missing.length > 0 && own?.lt(0) === true ? decimalText(own) : null));
  return { at, index, points, fixed, maxima, key: JSON.stringify([index.unit.group, missing, below]) };
}

const NOTHING_COLLECTED: CollectedFigures = { nodes: new Map(), fixed: ZERO };

/** Whether the columns leave it possible: shares there are rounded, so a lead of one unit short may still be one. */
function mayDominate({ columns, rescales }: Compared, above: Profile, below: Profile): boolean {
  const { shares, leaves, partOf, fixed, grid } = columns;
  const least = new Float64Array(above.maxima.length).fill(Number.POSITIVE_INFINITY);
  for (let leaf = 0; leaf < leaves.length; leaf += 1) {
    if (rescales && above.points[leaf] === null) continue;
    const [preparedLeaf, other] = [above.at * leaves.length + leaf, below.at * leaves.length + leaf];
    const [lead, part] = [(shares[preparedLeaf] as number) - (shares[other] as number), partOf[leaf] as number];
    if (lead < (least[part] as number)) least[part] = lead;
  }
  let total = (fixed[above.at] as number) - (fixed[below.at] as number) + 2;
  above.maxima.forEach((max, part) => {
    const lead = least[part] as number;
    if (Number.isFinite(lead)) total += max.toNumber() * grid.weight * (lead + 1);
  });
  return total >= 0;
}

/**
 * The least lead that one unit can have over the other, in points: in each part all weight on the leaf where it leads
 * least. A leaf that applies to neither earns nothing, so it counts as no lead where parts are not rescaled.
 */
function leastLead({ columns, rescales }: Compared, above: Profile, below: Profile): Quotient {
  const byPart = new Map<number, Quotient>();
  columns.leaves.forEach(({ max }, leaf) => {
    const [preparedLeaf, other] = [above.points[leaf] ?? null, below.points[leaf] ?? null];
    if (rescales && preparedLeaf === null) return;
    const lead = { over: (preparedLeaf ?? ZERO).minus(other ?? ZERO), under: decimal(max) };
    const part = columns.partOf[leaf] ?? 0;
    const least = byPart.get(part);
    if (least === undefined || compareQuotients(lead, least) < 0) byPart.set(part, lead);
  });
  let total = whole(above.fixed.minus(below.fixed));
  for (const [part, { over, under }] of byPart) {
    const max = above.maxima[part] ?? ZERO;
    total = addQuotients(total, { over: over.times(max), under });
  }
  return total;
}

function isNowhereLess(above: Profile, below: Profile): boolean {
  return (
    above.fixed.gte(below.fixed) &&
    above.points.every((preparedLeaf, leaf) => (preparedLeaf ?? ZERO).gte(below.points[leaf] ?? ZERO))
  );
}
