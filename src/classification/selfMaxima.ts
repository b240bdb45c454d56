import type { ScoringNode, ScoringTree } from "../composite/scoringTree.js";
import { type Decimal, decimalText } from "../number/decimal.js";

/** What is known of a leaf in the unit's own eyes: that it counts, that it may count or not, or that it is none of the unit's own. */
export type SelfState = "counts" | "perhaps" | "none";

/** By their texts. */
type Sums = ReadonlyMap<string, Decimal>;

/** More sums than these are not told apart; maxima as Decisions print them have far fewer. */
const MOST_SUMS = 10_000;

/**
 * The maxima that the unit's own score of a part may have. Where a leaf has no points of its own, nobody sees whether it is pending, so
 * that its maximum counts, or does not apply. `null` where they are too many to be told apart.
 */
export function selfMaxima(
  { nodes, arithmetic: { zero, plus, lesser } }: ScoringTree<Decimal>,
  part: number,
  stateOf: (code: string) => SelfState,
): Sums | null {
  const sumsOf = ({ leaf, code, max, policy, children, limitsMax }: ScoringNode<Decimal>): Sums | null => {
    if (leaf < 0) {
      const sums = added(children.flatMap((child) => nodes[child] ?? []).filter(({ counted }) => counted));
      return limitsMax && sums !== null ? byText([...sums.values()].map((one) => lesser(one, max))) : sums;
    }
    const state = stateOf(code);
    // What does not apply has its maximum all the same under one policy, and is refused under another.
    const mayBeOut = state === "perhaps" && (policy === "lower-maximum" || policy === "rescale-part");
    return byText(state === "none" ? [zero] : mayBeOut ? [max, zero] : [max]);
  };
  const added = (some: readonly ScoringNode<Decimal>[]): Sums | null =>
    some.reduce<Sums | null>(
      (sums, node) => {
        const others = sums === null ? null : sumsOf(node);
        if (sums === null || others === null || sums.size * others.size > MOST_SUMS) return null;
        return byText([...sums.values()].flatMap((sum) => [...others.values()].map((one) => plus(sum, one))));
      },
      byText([zero]),
    );
  return added(nodes.filter((node) => node.part === part && node.enters === "base"));
}

function byText(sums: readonly Decimal[]): Sums {
  return new Map(sums.map((sum) => [decimalText(sum), sum]));
}
