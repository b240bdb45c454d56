import { bandReached } from "../classification/classify.js";
import { publishedOf } from "../composite/published.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { walk } from "../criteria/walk.js";
import { indexFor } from "../evaluate/evaluationFor.js";
import { decimals } from "../number/arithmetic.js";
import { type Decimal, decimal, decimalText } from "../number/decimal.js";
import { leastReaching } from "../number/leastReaching.js";
import type { Points } from "../number/quantity.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { type FewestPoints, fewestPoints } from "./fewestPoints.js";
import { increasesOf, type Raise } from "./increase.js";
import { type Most, mostByLeaves } from "./mostByLeaves.js";

/** What separates a unit from the next better class. */
export interface ClassGap {
  readonly unit: string;
  readonly name: string;
  readonly class: string | null;
  readonly published: string | null;
  readonly outlook: Outlook;
  /** `null` for the outlooks `best`, `held-back`, `draft` and `no-score`. */
  readonly next: NextClass | null;
}

/**
 * - `best`: there is no better class;
 * - `held-back`: a gate of the bands, and not the points, decides the class; `explain` shows which;
 * - `draft`: something is pending, so there is no class yet; `no-score`: nothing applies;
 * - `within-reach`: leaves raised to their maximum reach the class; `out-of-reach`: not even all of them do.
 */
export type Outlook = "best" | "held-back" | "draft" | "no-score" | "within-reach" | "out-of-reach";

export interface NextClass {
  readonly class: string;
  /** The limit of its band, in what the bands are written in: points or percent. */
  readonly from: string;
  /** The fewest exact points that are given the class, at the places that the scheme's points have. */
  readonly needed: Points;
  /** `needed` less the unit's points. */
  readonly missing: Points;
  /** The points of the index with every leaf at its maximum. */
  readonly most: Points;
  /** `null` when out of reach. */
  readonly fewestLeaves: FewestLeaves | null;
  readonly fewestPoints: FewestPoints | null;
}

/** As few leaves as possible, each raised to its maximum. */
export interface FewestLeaves {
  readonly raises: readonly Raise[];
  /** The points of the index then. */
  readonly comesTo: Points;
  /** The proof that the number is the smallest: with one leaf fewer, no choice gives more points than this, which is not enough. */
  readonly oneFewer: Points;
}

/**
 * What separates a unit from the next better class: the exact points that are missing, the fewest leaves that would bring
 * them, proven to be the fewest, and the fewest points.
 *
 * The figure is read as the bands read it. Where they read the published figure, 89.995 points may be published as 90 and
 * then are enough; where they read the exact one they are not. A leaf can be raised up to its maximum, whether it is the
 * unit's, the appraiser's or the survey's, but not where it does not apply. Gates are not opened here: a class that is
 * reached by points may still be held back.
 *
 * @param scheme - The scheme that the index was computed by.
 * @param index - A unit's index.
 * @returns Exact points; nothing is rounded that the scheme does not round. `fewestLeaves` is the exact minimum under
 *   every policy, capped bonuses and rescaled parts included; `fewestPoints` has the fewest or, where a part is rescaled, a
 *   bound beside it.
 * @throws `document.other_scheme` for an index of another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate, type Scheme } from "par-index";
 * import { caMau2013Fragment, sonLa880Departments } from "par-index/schemes";
 * import { gapToNextClass } from "par-index/questions";
 *
 * const bands = { ...sonLa880Departments.bands, on: "percent", reads: "exact" } as const;
 * const scheme: Scheme = { ...caMau2013Fragment, bands };
 * const unit = { id: "nam-can", name: "Huyện Năm Căn", group: "huyện" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * const next = index && gapToNextClass(scheme, index).next;
 * // Of 7 points it has 1; Nhóm C is from 50 percent, 3.5 points.
 * [next?.class, next?.missing]; // => ["C", "2.5"]
 * next?.fewestLeaves?.raises.length; // => 2
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: Nhóm A from 90 points, B from 70, C from 50. Our reading: mục I.1 asks that
 *   shortcomings be corrected, and this shows which ones first.
 * @law the fewest leaves reach the class and no fewer do: class(raise them) = next, and every smaller set stays below it
 * @law few points are enough and the bound holds: class(raise by sum) = next, and atLeast ≤ fewest ≤ sum
 */
export function gapToNextClass(scheme: Scheme, index: UnitIndex): ClassGap {
  const read = indexFor(scheme, index);
  return answerOf(read.prepared, read.index);
}

/** {@link gapToNextClass} for what has been read. */
function answerOf(prepared: PreparedScheme, index: UnitIndex): ClassGap {
  const { unit, class: name, published } = index;
  const gap = (outlook: Outlook, next: NextClass | null): ClassGap => ({
    unit: unit.id,
    name: unit.name,
    class: name,
    published,
    outlook,
    next,
  });
  if (!index.complete) return gap("draft", null);
  if (published === null) return gap("no-score", null);
  const { bands } = prepared.scheme;
  const [points, max] = [decimal(index.points), decimal(index.max)];
  const position = placeOf(prepared.scheme, points, max);
  if (name !== (bands.best[position] ?? bands.otherwise).class) return gap("held-back", null);
  const band = bands.best[position - 1];
  if (band === undefined) return gap("best", null);

  const reaches = (total: Decimal): boolean => placeOf(prepared.scheme, total, max) < position;
  const needed = leastReaching(points, beyond(prepared.scheme, band.from, max), placesOf(prepared.scheme), reaches);
  const missing = needed.minus(points);
  const table = mostByLeaves(prepared, index);
  const most = table.at(-1)?.points ?? points;
  const next = {
    class: band.class,
    from: band.from,
    needed: decimalText(needed),
    missing: decimalText(missing),
    most: decimalText(most),
  };
  if (!reaches(most)) return gap("out-of-reach", { ...next, fewestLeaves: null, fewestPoints: null });
  return gap("within-reach", {
    ...next,
    fewestLeaves: fewestLeaves(prepared, index, table, reaches),
    fewestPoints: fewestPoints(prepared, index, missing, reaches),
  });
}

/** The place among the bands of so many points, gates left aside. */
function placeOf(scheme: Scheme, points: Decimal, max: Decimal): number {
  const published = publishedOf(decimals, scheme, points, max);
  return bandReached(scheme.bands, { points: decimalText(points), max: decimalText(max), published });
}

/** Points that certainly reach the class: rounding never takes away a full point. */
function beyond({ bands }: Scheme, from: Points, max: Decimal): Decimal {
  const sure = decimal(from).plus(1);
  if (bands.on === "points") return sure;
  return bands.on === "share" ? sure.times(max) : sure.times(max).times("0.01");
}

/** The places that points of an index can have: those of its leaves, or of a cap or a floor. */
function placesOf({ criteria, rounding }: Scheme): number {
  const bounds = walk(criteria).flatMap(({ criterion }) => [
    criterion.bonus?.cap ?? "0",
    ...(criterion.kind === "group" ? [criterion.most ?? "0", criterion.least ?? "0"] : []),
  ]);
  return Math.max(rounding.leaf.places, ...bounds.map((bound) => decimal(bound).decimalPlaces()));
}

function fewestLeaves(
  prepared: PreparedScheme,
  index: UnitIndex,
  table: readonly Most[],
  reaches: (points: Decimal) => boolean,
): FewestLeaves {
  const count = table.findIndex(({ points }) => reaches(points));
  const [found, fewer] = [table[count], table[count - 1]];
  if (found === undefined || fewer === undefined) throw new Error("A class that nothing separates from the unit");
  return {
    raises: increasesOf(prepared, index, found.raised),
    comesTo: decimalText(found.points),
    oneFewer: decimalText(fewer.points),
  };
}
