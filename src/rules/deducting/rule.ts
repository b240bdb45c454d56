import type { Points } from "../../number/quantity.js";
import type { LocalizedText } from "../../text/text.js";
import type { Counted, IdIn } from "../typing.js";

/** The maximum, less so many points for each fault, and never below the least. */
export interface DeductingRule {
  readonly kind: "deducting";
  readonly faults: readonly Fault[];
  /** The fewest points left; the leaf's minimum where it is not stated. */
  readonly least?: Points;
}

export interface Fault {
  readonly id: string;
  readonly title: LocalizedText;
  /**
   * What one fault takes away, a positive figure; or what the first, the second and every later one takes, of which the
   * last may be `"all"` that is left; or a range, from which whoever states the fault takes so many.
   */
  readonly points: Points | FaultsInTurn | FaultRange;
}

export interface FaultsInTurn {
  readonly inTurn: readonly (Points | "all")[];
}

export interface FaultRange {
  readonly atLeast: Points;
  readonly atMost: Points;
}

export interface DeductingFacts<Id extends string = string> {
  readonly faults: readonly CountedFault<Id>[];
}

/** So many of one fault; with what they take together, where the rule states a range. */
export interface CountedFault<Id extends string = string> extends Counted<Id> {
  readonly points?: Points;
}

/** Counts of faults; points beside them only where a fault of the rule has a range. */
export type DeductingFactsOf<Rule> = Rule extends { readonly faults: readonly { readonly points: infer Taken }[] }
  ? Extract<Taken, FaultRange> extends never
    ? { readonly faults: readonly Counted<IdIn<Rule, "faults">>[] }
    : DeductingFacts<IdIn<Rule, "faults">>
  : DeductingFacts;
