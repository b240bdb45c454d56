import { type Decimal, ZERO } from "../../number/decimal.js";
import { compareQuotients, type Quotient } from "../../number/quotient.js";

/** The figures of the units of a group at one place of their facts, prepared so that each unit is held against them at once. */
export interface PeerGroup {
  /** The lowest first. */
  readonly sorted: readonly Quotient[];
  readonly over: Decimal;
  readonly under: Decimal;
}

export function peerGroupOf(figures: readonly Quotient[]): PeerGroup {
  return {
    sorted: [...figures].sort(compareQuotients),
    over: total(figures.map(({ over }) => over)),
    under: total(figures.map(({ under }) => under)),
  };
}

/** What a unit finds in its group. */
export interface Peers {
  readonly lowest: Quotient;
  readonly highest: Quotient;
  /** All parts by all wholes; of values, their sum by how many they are. */
  readonly mean: Quotient;
  /** How many units have a lower and a higher figure. */
  readonly below: number;
  readonly above: number;
}

/**
 * What the group is to a unit with this figure: the others as they stand, and the unit itself with this one.
 *
 * @param counted - The figure with which the group has the unit; `null` where it does not have it.
 */
export function peersOf({ sorted, over, under }: PeerGroup, figure: Quotient, counted: Quotient | null): Peers {
  const gone = counted ?? { over: ZERO, under: ZERO };
  const [lowest, highest] = ends(sorted, counted);
  const lower = (one: Quotient, other: Quotient): boolean => compareQuotients(one, other) < 0;
  return {
    lowest: lowest !== undefined && !lower(figure, lowest) ? lowest : figure,
    highest: highest !== undefined && !lower(highest, figure) ? highest : figure,
    mean: { over: over.minus(gone.over).plus(figure.over), under: under.minus(gone.under).plus(figure.under) },
    below: countWhile(sorted, (one) => lower(one, figure)) - Number(counted !== null && lower(counted, figure)),
    above:
      sorted.length -
      countWhile(sorted, (one) => !lower(figure, one)) -
      Number(counted !== null && lower(figure, counted)),
  };
}

/** The lowest and the highest figure when one is taken out. */
function ends(
  sorted: readonly Quotient[],
  gone: Quotient | null,
): readonly [Quotient | undefined, Quotient | undefined] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  const is = (one: Quotient | undefined): boolean =>
    gone !== null && one !== undefined && compareQuotients(one, gone) === 0;
  return [is(first) ? sorted[1] : first, firstLike(is(last) ? sorted.at(-2) : last, sorted)];
}

/** Of several that are equal, the one that came first. */
function firstLike(figure: Quotient | undefined, sorted: readonly Quotient[]): Quotient | undefined {
  return figure && sorted[countWhile(sorted, (one) => compareQuotients(one, figure) < 0)];
}

/** How many elements at the beginning satisfy a test that no later one satisfies again. */
function countWhile(sorted: readonly Quotient[], test: (one: Quotient) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (test(sorted[middle] as Quotient)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function total(figures: readonly Decimal[]): Decimal {
  return figures.reduce((sum, one) => sum.plus(one), ZERO);
}
