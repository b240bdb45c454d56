import type { Points } from "../../number/quantity.js";
import type { LocalizedText } from "../../text/text.js";
import type { FactWords } from "../form/factWords.js";
import type { Counted, IdIn } from "../typing.js";

/** So many points for each, up to the maximum; there may be several sorts, each with its own points. */
export interface CountingRule {
  readonly kind: "counting";
  readonly each: Points | readonly CountedSort[];
  readonly words?: FactWords;
}

export interface CountedSort {
  readonly id: string;
  readonly title: LocalizedText;
  readonly points: Points;
  /** No more points than this for the sort as a whole. */
  readonly most?: Points;
}

export interface CountingFacts {
  readonly count: number;
}

export interface SortedCountingFacts<Id extends string = string> {
  readonly counts: readonly Counted<Id>[];
}

/** One count, or one for each sort that the rule declares. */
export type CountingFactsOf<Rule> = Rule extends { readonly each: infer Each }
  ? Each extends string
    ? CountingFacts
    : SortedCountingFacts<IdIn<{ readonly each: Each }, "each">>
  : CountingFacts | SortedCountingFacts;
