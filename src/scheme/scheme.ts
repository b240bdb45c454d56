import type { Criterion } from "../criteria/criterion.js";
import type { NotApplicablePolicy } from "../criteria/notApplicable.js";
import type { Clause } from "../issue/clause.js";
import type { Points, Ratio } from "../number/quantity.js";
import type { Rounding } from "../number/rounding.js";
import type { LocalizedText } from "../text/text.js";
import type { Bands } from "./bands.js";
import type { Questionnaire } from "./questionnaire.js";

/** One edition of a Decision for one block of units (Bộ tiêu chí): everything that a year's index depends on. */
export interface Scheme {
  readonly id: string;
  readonly edition: string;
  readonly title: LocalizedText;
  /** `illustrative` is printed wherever a result is shown. */
  readonly status: Status;
  readonly basis: readonly Clause[];
  readonly validity?: Validity;
  /** Agencies by id. Where the list is given, every appraiser and the council must be in it. */
  readonly agencies?: readonly Agency[];
  /** Where points come from; their maxima sum to the scale. */
  readonly parts: readonly Part[];
  /** The domains (lĩnh vực). */
  readonly criteria: readonly Criterion[];
  readonly rounding: Roundings;
  readonly absence: AbsencePolicy;
  readonly bands: Bands;
  readonly ranking: RankingPolicy;
  /** What is published: points out of the scale, or percent or a share (0 to 1) of the unit's own maximum. */
  readonly publishes: "points" | "percent" | "share";
  /** The agency that may settle, at the stage `council`. */
  readonly council?: string;
  readonly questionnaire?: Questionnaire;
}

export type Status = "official" | "illustrative";

export interface Validity {
  readonly from: string;
  readonly to?: string;
}

export interface Agency {
  readonly id: string;
  readonly title: LocalizedText;
}

export interface Part {
  readonly id: string;
  readonly title: LocalizedText;
  readonly max: Points;
}

export interface Roundings {
  /** For the points of a leaf, the only place where they are divided out. */
  readonly leaf: Rounding;
  /** For the published figure and every percentage. */
  readonly index: Rounding;
}

export interface AbsencePolicy {
  readonly notApplicable: NotApplicablePolicy;
  /**
   * From 0 to 1: the least share of each part's maximum that must apply to a unit. Below it the index has no class, whatever
   * its points. Without it a unit of which almost nothing applies is classed like any other, and noticed.
   */
  readonly leastShare?: Ratio;
}

export interface RankingPolicy {
  /** Which figure is compared: the published one, or the exact one before its rounding. */
  readonly by: "published" | "exact";
  /** After two units share rank 1, the next is 3 (`shared`) or 2 (`dense`). */
  readonly ties: "shared" | "dense";
  /** Parts or criteria whose points settle a tie, in this order. */
  readonly tieBreak?: readonly string[];
}
