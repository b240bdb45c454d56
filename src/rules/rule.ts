import type { ChecklistFacts, ChecklistRule } from "./checklist.js";
import type { CountingFacts, CountingRule } from "./counting.js";
import type { DeductingFacts, DeductingRule } from "./deducting.js";
import type { GivenFacts, GivenRule } from "./given.js";
import type { LevelsFacts, LevelsRule } from "./levels.js";
import type { MeasureFacts } from "./measure.js";
import type { ProportionalRule } from "./proportional.js";
import type { RelativeFacts, RelativeRule } from "./relative.js";
import type { StepsRule } from "./steps.js";
import type { SurveyRule } from "./survey.js";
import type { WeightedFacts, WeightedRule } from "./weighted.js";

/** How a leaf turns facts into points. */
export type Rule =
  | LevelsRule
  | StepsRule
  | ProportionalRule
  | WeightedRule
  | CountingRule
  | ChecklistRule
  | DeductingRule
  | RelativeRule
  | GivenRule
  | SurveyRule;

/** What a unit states about one leaf; which shape it takes is the rule's to say. */
export type Facts =
  | LevelsFacts
  | MeasureFacts
  | WeightedFacts
  | CountingFacts
  | ChecklistFacts
  | DeductingFacts
  | RelativeFacts
  | GivenFacts;
