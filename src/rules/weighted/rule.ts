import type { Amount, Ratio } from "../../number/quantity.js";
import type { LocalizedText } from "../../text/text.js";
import type { FactWords } from "../form/factWords.js";
import type { Counted } from "../typing.js";

/** Several outcomes of one total, each with its weight: (b/a) × 1 + (c/a) × 0.5, times the maximum. */
export interface WeightedRule {
  readonly kind: "weighted";
  readonly terms: readonly WeightedTerm[];
  readonly words?: FactWords;
}

export interface WeightedTerm {
  readonly id: string;
  readonly title: LocalizedText;
  /** The largest weight of a rule is 1. */
  readonly weight: Ratio;
}

export interface WeightedFacts<Id extends string = string> {
  readonly counts: readonly Counted<Id>[];
  readonly whole: Amount;
  readonly excused?: Amount;
}
