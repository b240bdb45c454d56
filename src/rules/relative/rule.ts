import type { Amount, Points } from "../../number/quantity.js";
import type { Measured } from "../form/measured.js";
import type { RatioFacts } from "../measure.js";

/**
 * Against the group: the unit's value or ratio against the best, the mean, or the whole way from the worst to the best; or
 * the place in the group. What the group has is stated by the evaluation; until then the leaf is pending.
 */
export interface RelativeRule extends Omit<Measured, "measure"> {
  readonly kind: "relative";
  readonly best: "highest" | "lowest";
  /** A value where it is not stated. */
  readonly measure?: "ratio";
  /**
   * `"best"`, where it is not stated: the best gets the maximum and the others their proportion of it. `"mean"`: whoever is
   * as good as the mean gets the maximum. `"worst"`: the worst gets nothing, the best the maximum, and between them goes a
   * straight line; where all are equal, all get the maximum. Or points by the place in the group.
   */
  readonly against?: "best" | "mean" | "worst" | PlacesInGroup;
}

/** Points by place: the first step whose place is no less than the unit's own. Units that are equal share the better place. */
export interface PlacesInGroup {
  readonly places: readonly PlaceStep[];
  readonly otherwise: Points;
}

export interface PlaceStep {
  readonly atMost: number;
  readonly points: Points;
}

/** A part of a whole: the ratio of another unit, or a mean, which is a sum of values by how many they are. */
export interface Share {
  readonly part: Amount;
  readonly whole: Amount;
}

/** What the group has; stated by the evaluation. */
interface PeerFacts<Figure> {
  readonly best?: Figure;
  readonly worst?: Figure;
  /** Of values, their sum by how many they are; of ratios, all parts by all wholes. */
  readonly mean?: Share;
  readonly place?: number;
}

export interface RelativeFacts extends PeerFacts<Amount> {
  readonly value: Amount;
}

export interface RelativeRatioFacts extends PeerFacts<Share>, RatioFacts {}

/** A value, or a part of a whole where the rule measures a ratio; either of them where the rule is not known. */
export type RelativeFactsOf<Rule> = Rule extends { readonly kind: "relative" }
  ? Rule extends { readonly measure: "ratio" }
    ? RelativeRatioFacts
    : Rule extends { readonly measure?: infer Measure }
      ? "ratio" extends Measure
        ? RelativeFacts | RelativeRatioFacts
        : RelativeFacts
      : RelativeFacts
  : RelativeFacts | RelativeRatioFacts;
