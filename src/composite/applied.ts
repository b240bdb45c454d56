import { decimal } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { PartTotal } from "./rollUp.js";
import type { ScoringTree } from "./scoringTree.js";

/** How much of the maximum of a part applies to a unit. */
export interface AppliedPart {
  readonly part: string;
  readonly applicable: Points;
  /** The maximum that the scheme declares. */
  readonly max: Points;
}

/** The parts of which less applies than this share of their declared maximum. */
export function appliedBelow<Amount>(
  { arithmetic: { decimalText }, parts }: ScoringTree<Amount>,
  totals: readonly Pick<PartTotal<Amount>, "applicable">[],
  share: string,
): readonly AppliedPart[] {
  return parts.flatMap(({ id: part, max: declared }, at) => {
    const [applicable, max] = [decimalText(totals[at]?.applicable ?? declared), decimalText(declared)];
    return decimal(applicable).lt(decimal(max).times(share)) ? [{ part, applicable, max }] : [];
  });
}

/**
 * Whether so much of every part applies that the unit can be compared with others: at least the scheme's `leastShare`. Below it
 * the index has no class.
 *
 * @clause Our reading: 880/QĐ-UBND has no word for what does not apply. A share that is small decides nothing about the rest, and
 *   the one who gains by it is the one who declares it.
 */
export function appliesEnough<Amount>(tree: ScoringTree<Amount>, totals: readonly PartTotal<Amount>[]): boolean {
  const { leastShare } = tree.prepared.scheme.absence;
  return leastShare === undefined || appliedBelow(tree, totals, leastShare).length === 0;
}
