import type { Evidence } from "../assessment/dossier.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Points, Ratio } from "../number/quantity.js";
import { roundQuotient } from "../number/rounding.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";

/** The result of a survey leaf that was worked out elsewhere, such as a share of satisfied people that a ministry has published. */
export type SurveyedLeaf = SurveyedPoints | SurveyedShare;

interface Surveyed {
  /** The code of the survey leaf. */
  readonly leaf: string;
  /** How many answers stand behind it, where that is known. */
  readonly answers?: number;
  /** The document that states it. */
  readonly source: Evidence;
}

interface SurveyedPoints extends Surveyed {
  readonly points: Points;
}

interface SurveyedShare extends Surveyed {
  /** From 0 to 1, of the maximum of the leaf. */
  readonly share: Ratio;
}

/** The points of a ready result: those that are stated, or the share of the maximum, rounded once by `rounding.leaf`. */
export function pointsOfSurveyed({ scheme }: PreparedScheme, { bounds }: PreparedLeaf, ready: SurveyedLeaf): Points {
  if ("points" in ready) return ready.points;
  const share = { over: bounds.max.times(ready.share), under: decimal("1") };
  return decimalText(roundQuotient(share, scheme.rounding.leaf));
}
