import { nodesByCode } from "../composite/nodesByCode.js";
import { outcomesOf } from "../composite/outcomesOf.js";
import { scoringTree } from "../composite/scoringTree.js";
import { rollUpOutcomes, totalPoints } from "../composite/totalPoints.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { walk } from "../criteria/walk.js";
import { type Decimal, decimal, decimalText, greater, sum, ZERO } from "../number/decimal.js";
import { leastReaching } from "../number/leastReaching.js";
import type { Points } from "../number/quantity.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { increasesOf, type Raisable, type Raise, raisableAt } from "./increase.js";

/** Few points: no leaf is raised further than is needed. */
export interface FewestPoints {
  readonly raises: readonly Raise[];
  readonly comesTo: Points;
  /** What the leaves gain together, as they stand, before anything is rescaled. */
  readonly sum: Points;
  /** No way needs fewer. Where it equals `sum` that is the fewest; it may be lower where a part is rescaled or a group has a floor. */
  readonly atLeast: Points;
}

/** A leaf with what one of its points is worth in the index. */
interface Priced extends Raisable {
  readonly worth: Quotient;
}

/**
 * Few points by which leaves would have to be raised to reach something, and a bound that no way stays below.
 *
 * Points are spent where one counts most (in a part that is scaled up), the largest gap first. Where nothing is scaled and no
 * group has a floor, a point is a point and the bound is met. What lifts a group up to its floor brings nothing, which the bound
 * does not know; and a scaled part is rounded once, so there it may bring one unit more than its
 * points are worth: the bound allows for that and is then a little lower.
 */
export function fewestPoints(
  open: PreparedScheme,
  index: UnitIndex,
  missing: Decimal,
  reaches: (points: Decimal) => boolean,
): FewestPoints {
  const { scheme } = open;
  const { places } = scheme.rounding.leaf;
  const prepared = scoringTree(open);
  const nodes = nodesByCode(index.nodes);
  const increased = new Map<string, Decimal>();
  const pointsWith = (code: string, to: Decimal): Decimal =>
    totalPoints(prepared, (at) => {
      const leaf = prepared.leaves[at]?.own.leaf.code ?? "";
      const node = nodes.get(leaf);
      const points = leaf === code ? to : increased.get(leaf);
      return points === undefined ? (node?.absence ?? node?.points ?? null) : decimalText(points);
    });

  const priced = pricesOf(open, index);
  const hasFloor = walk(scheme.criteria).some(
    ({ criterion }) => criterion.kind === "group" && criterion.least !== undefined,
  );
  let points = decimal(index.points);
  for (const { leaf, from, gap } of priced) {
    const full = pointsWith(leaf.code, from.plus(gap));
    // Where a floor holds a sum up, one leaf alone may bring nothing and two together something.
    if (full.eq(points) && !hasFloor) continue;
    // No more points than needed, or than the leaf can give.
    const enough = (gain: Decimal): boolean => {
      const total = pointsWith(leaf.code, from.plus(gain));
      return reaches(total) || total.gte(full);
    };
    const useful = !reaches(full) && full.minus(points).gte(gap);
    const gain = useful ? gap : leastReaching(ZERO, gap, places, enough);
    points = pointsWith(leaf.code, from.plus(gain));
    increased.set(leaf.code, from.plus(gain));
    if (reaches(points)) break;
  }
  if (hasFloor) leaveOutIdle(increased, () => pointsWith("", ZERO).eq(points));
  const gained = priced.flatMap(({ leaf, from }) => increased.get(leaf.code)?.minus(from) ?? []);
  return {
    raises: increasesOf(open, index, increased),
    comesTo: decimalText(points),
    sum: decimalText(sum(gained)),
    atLeast: decimalText(boundOf(open, index, priced, missing)),
  };
}

/** Takes back what brings nothing, whatever else is raised. The others keep their order. */
function leaveOutIdle(increased: Map<string, Decimal>, comesToTheSame: () => boolean): void {
  for (const [code, to] of [...increased]) {
    increased.delete(code);
    if (!comesToTheSame()) increased.set(code, to);
  }
}

/** Every leaf that can be raised, where a point counts most first, then the largest gap. */
function pricesOf(prepared: PreparedScheme, index: UnitIndex): readonly Priced[] {
  const nodes = nodesByCode(index.nodes);
  const rates = ratesOf(prepared, index);
  return walk(prepared.scheme.criteria)
    .flatMap(({ criterion, bonus }): Priced[] => {
      const raisable = criterion.kind === "leaf" ? raisableAt(criterion, nodes.get(criterion.code)) : null;
      if (raisable === null) return [];
      return [{ ...raisable, worth: bonus ? AT_PAR : (rates.get(raisable.leaf.part) ?? AT_PAR) }];
    })
    .sort((a, b) => compareQuotients(b.worth, a.worth) || b.gap.comparedTo(a.gap));
}

const AT_PAR: Quotient = whole(decimal(1));

/** What a point of a scaled part is worth: its full maximum over what applies of it. */
function ratesOf(open: PreparedScheme, index: UnitIndex): ReadonlyMap<string, Quotient> {
  const prepared = scoringTree(open);
  const { parts } = rollUpOutcomes(prepared, outcomesOf(prepared, index));
  return new Map(
    index.parts.flatMap(({ part, max }, at): (readonly [string, Quotient])[] => {
      const under = parts[at]?.applicable ?? ZERO;
      const isScaled = !under.isZero() && !under.eq(decimal(max));
      return isScaled ? [[part, { over: decimal(max), under }]] : [];
    }),
  );
}

/** The fewest points that could be enough if leaves could be raised by any fraction. */
function boundOf(prepared: PreparedScheme, index: UnitIndex, priced: readonly Priced[], missing: Decimal): Decimal {
  const unit = decimal(`1e-${prepared.scheme.rounding.leaf.places}`);
  let left = missing.minus(unit.times(ratesOf(prepared, index).size));
  let spent = ZERO;
  for (const { gap, worth } of priced) {
    if (!left.gt(0)) break;
    const brings = gap.times(worth.over).minus(left.times(worth.under));
    if (brings.gte(0)) {
      const over = spent.times(worth.over).plus(left.times(worth.under));
      return greater(unit, ceiling({ over, under: worth.over }, unit));
    }
    // Multiplied out, `left` stays a decimal only at par; a part that is used up is counted with one unit in its favour.
    left = left.minus(ceiling({ over: gap.times(worth.over), under: worth.under }, unit));
    spent = spent.plus(gap);
  }
  return greater(unit, spent);
}

/** The least multiple of the unit that is not below a quotient. */
function ceiling({ over, under }: Quotient, unit: Decimal): Decimal {
  const units = over.divToInt(under.times(unit));
  const exact = units.times(unit).times(under).gte(over);
  return (exact ? units : units.plus(1)).times(unit);
}
