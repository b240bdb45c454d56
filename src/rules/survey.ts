import { ZERO } from "../number/decimal.js";
import type { Kind } from "./kind.js";

/** Scored by the survey: the questions linked to the leaf, the groups asked and their weights. */
export interface SurveyRule {
  readonly kind: "survey";
}

/** The unit states no facts here: `survey/` scores the leaf from the tally. */
export const survey: Kind<SurveyRule, never> = {
  checkRule: () => [],
  reach: (_rule, { max }) => ({ least: ZERO, most: max }),
  written: () => [],
  checkFacts: () => [],
  earn: () => null,
};
