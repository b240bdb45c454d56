import { nodesByCode } from "../composite/nodesByCode.js";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import { bonuses } from "../criteria/bonuses.js";
import type { Criterion } from "../criteria/criterion.js";
import { leaves } from "../criteria/leaves.js";
import { countedWholes } from "../criteria/maxima.js";
import { type Visit, walk } from "../criteria/walk.js";
import { indexFor } from "../evaluate/evaluationFor.js";
import type { Clause } from "../issue/clause.js";
import { type Decimal, decimal, decimalText, lesser, sum, ZERO } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Percent, Points } from "../number/quantity.js";
import type { Absence } from "../scheme/absence.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";

/** Where a unit's points went. */
export interface Gaps {
  readonly unit: string;
  readonly name: string;
  readonly points: Points;
  readonly max: Points;
  /** Maximum less points; below zero where a bonus carries the unit past its maximum. */
  readonly lost: Points;
  /** How that comes about, part by part. */
  readonly parts: readonly PartGap[];
  /**
   * Settled leaves that have not reached their maximum; the most lost first, then in the order of the scheme. A group that a
   * cap or a floor holds stands here as one.
   */
  readonly leaves: readonly Gap[];
  /** The groups above them, in the same order. */
  readonly groups: readonly Gap[];
  /** Leaves that are still pending: nothing of theirs is lost yet. */
  readonly pending: readonly Gap[];
  /** Bonuses that could have given more: nobody is short of them, for their maximum does not count. */
  readonly bonuses: readonly Gap[];
}

/** The account of one part: `lost = leaves + pending − bonus + rescaling`, exactly. */
export interface PartGap {
  readonly part: string;
  readonly lost: Points;
  /** Lost in settled leaves. */
  readonly leaves: Points;
  /** The maxima of leaves that are still pending. */
  readonly pending: Points;
  /** What bonuses brought on top, after their caps. */
  readonly bonus: Points;
  /** What scaling the part up to its full maximum adds; 0 under every policy but `rescale-part`. */
  readonly rescaling: Points;
}

/** What one criterion is short of. */
export interface Gap {
  readonly code: string;
  /** The part of a leaf; `null` for a group. */
  readonly part: string | null;
  /** The agency that appraises it; `null` where none is named. */
  readonly appraiser: string | null;
  readonly clause?: Clause;
  /** Of a group, what its settled leaves came to, those of a bonus left out. */
  readonly points: Points;
  /** Their highest possible points; for a bonus, not more than its cap. */
  readonly max: Points;
  /** `max − points`. */
  readonly lost: Points;
  /** Its share of what all settled leaves lost, rounded by `rounding.index`; `null` where that is nothing. */
  readonly share: Percent | null;
  /** Why a leaf has no points. */
  readonly absence?: Absence;
}

/**
 * Where a unit's points went: what each leaf and each group is short of its maximum, the most lost first, with the clause
 * and the appraiser of each. Pending leaves and bonuses stand apart.
 *
 * @param scheme - The scheme that the index was computed by.
 * @param index - A unit's index; a draft too.
 * @returns Exact points. A criterion that does not apply loses nothing. Gaps are those of the leaves as they stand, before
 *   a part is rescaled; what rescaling adds is a line of the part's account. Only `share` is rounded.
 * @throws `document.other_scheme` for an index of another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { gaps } from "par-index/questions";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * index && gaps(scheme, index).lost; // => "100"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.1: the index helps heads of agencies to correct shortcomings in time. Our reading: what
 *   is lost is the distance to the unit's own maximum.
 * @law the gaps add up: lost(part) = sum of gaps(leaves) + pending − bonus + rescaling, and sum over parts = max − points
 */
export function gaps(scheme: Scheme, index: UnitIndex): Gaps {
  const read = indexFor(scheme, index);
  return answerOf(read.prepared, read.index);
}

/** {@link gaps} for what has been read. */
function answerOf(prepared: PreparedScheme, index: UnitIndex): Gaps {
  const nodes = nodesByCode(index.nodes);
  const visits = walk(prepared.scheme.criteria, prepared.scheme.basis[0]);
  const base = visits.filter(({ bonus }) => !bonus);
  const wholes = visitsOf(visits, countedWholes(prepared.scheme.criteria));
  const short = wholes.flatMap((visit) => wholeGap(visit, nodes.get(visit.criterion.code)));
  const pending = short.filter(({ absence }) => absence === "pending");
  const settled = short.filter(({ absence }) => absence !== "pending");
  const byCode = new Map(settled.map((one) => [one.code, one]));
  const groups = base.flatMap((visit) => (wholes.includes(visit) ? [] : groupGap(visit, byCode)));
  const top = visitsOf(visits, bonuses(prepared.scheme.criteria)).flatMap((visit) => bonusGap(visit, nodes));
  const all = sum(settled.map(({ lost }) => lost));
  const share = (list: readonly Short[], of: Decimal): readonly Gap[] =>
    [...list]
      .filter(({ lost }) => !lost.isZero())
      .sort((a, b) => b.lost.comparedTo(a.lost))
      .map(({ points, max, lost, ...one }) => ({
        ...one,
        points: decimalText(points),
        max: decimalText(max),
        lost: decimalText(lost),
        share: percentOf(lost, of, prepared.scheme.rounding.index),
      }));
  return {
    unit: index.unit.id,
    name: index.unit.name,
    points: index.points,
    max: index.max,
    lost: decimalText(decimal(index.max).minus(decimal(index.points))),
    parts: index.parts.map((part) => partGap(part, settled, pending, top)),
    leaves: share(settled, all),
    groups: share(groups, all),
    pending: share(pending, ZERO),
    bonuses: share(top, ZERO),
  };
}

type Short = Omit<Gap, "points" | "max" | "lost" | "share"> & Record<"points" | "max" | "lost", Decimal>;

function shortOf(visit: Visit, part: string | null, points: Decimal, max: Decimal, node?: ScoredNode): Short {
  const { criterion, appraiser, clause } = visit;
  return {
    code: criterion.code,
    part,
    appraiser: appraiser ?? null,
    ...(clause === undefined ? {} : { clause }),
    points,
    max,
    lost: max.minus(points),
    ...(node?.absence === undefined ? {} : { absence: node.absence }),
  };
}

/** A leaf, or a group that a cap or a floor holds. */
function wholeGap(visit: Visit, node: ScoredNode | undefined): readonly Short[] {
  const [first] = leaves([visit.criterion]);
  if (first === undefined || node === undefined) return [];
  return [shortOf(visit, first.part, decimal(node.points ?? "0"), decimal(node.max), node)];
}

function groupGap(visit: Visit, settled: ReadonlyMap<string, Short>): readonly Short[] {
  if (visit.criterion.kind === "leaf") return [];
  const below = countedWholes(visit.criterion.children).flatMap(({ code }) => settled.get(code) ?? []);
  return [shortOf(visit, null, sum(below.map(({ points }) => points)), sum(below.map(({ max }) => max)))];
}

function bonusGap(visit: Visit, nodes: ReadonlyMap<string, ScoredNode>): readonly Short[] {
  const node = nodes.get(visit.criterion.code);
  const [first] = leaves([visit.criterion]);
  if (node === undefined || first === undefined) return [];
  return [shortOf(visit, first.part, decimal(node.points ?? "0"), mostOf(visit.criterion, nodes), node)];
}

/** The most that a bonus can give this unit. */
function mostOf(criterion: Criterion, nodes: ReadonlyMap<string, ScoredNode>): Decimal {
  const all =
    criterion.kind === "group"
      ? sum(criterion.children.map((child) => mostOf(child, nodes)))
      : decimal(nodes.get(criterion.code)?.max ?? "0");
  const caps = [criterion.bonus?.cap, criterion.kind === "group" ? criterion.most : undefined];
  return caps.reduce((most, cap) => (cap === undefined ? most : lesser(most, decimal(cap))), all);
}

function visitsOf(visits: readonly Visit[], criteria: readonly Criterion[]): readonly Visit[] {
  const wanted = new Set(criteria);
  return visits.filter(({ criterion }) => wanted.has(criterion));
}

function partGap(
  { part, points, max }: UnitIndex["parts"][number],
  settled: readonly Short[],
  pending: readonly Short[],
  top: readonly Short[],
): PartGap {
  const leaf = (list: readonly Short[]): readonly Short[] => list.filter((one) => one.part === part);
  const inLeaves = sum(leaf(settled).map(({ lost }) => lost));
  const waiting = sum(leaf(pending).map(({ lost }) => lost));
  const onTop = sum(leaf(top).map((one) => one.points));
  const lost = decimal(max).minus(decimal(points));
  return {
    part,
    lost: decimalText(lost),
    leaves: decimalText(inLeaves),
    pending: decimalText(waiting),
    bonus: decimalText(onTop),
    rescaling: decimalText(lost.minus(inLeaves.plus(waiting).minus(onTop))),
  };
}
